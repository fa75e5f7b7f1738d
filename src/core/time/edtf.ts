import edtf from 'edtf';
import type { Certainty } from './certainty.ts';
import { type Day, dayAt, daysInMonth, END_OF_TIME, isDay, partsOf, shiftDay } from './day.ts';

export type DateForm = 'day' | 'month' | 'year' | 'interval' | 'set' | 'unspecified';

/** Why a text is no date that we accept, and what to write instead. */
export type DateFault = { readonly why: string; readonly remedy: string };

/** The numbers of a date that are written; null where one is not. */
export type DateParts = { readonly year: number | null; readonly month: number | null; readonly day: number | null };

type Facts = {
  readonly edtf: string;
  readonly form: DateForm;
  readonly parts: DateParts;
  readonly ends: readonly [EdtfDate | null, EdtfDate | null] | null;
  readonly earliest: Day | null;
  readonly latest: Day | null;
};

/** A date of the EDTF forms that we accept, with bounds of our own: edtf.js ignores `~` and misreads sets. */
export class EdtfDate {
  /** As written: what it is in JSON. */
  readonly edtf: string;
  readonly form: DateForm;
  /** Null where the date leaves that side open. */
  readonly earliest: Day | null;
  readonly latest: Day | null;
  /** Of a day, month, year or unspecified year; all null of an interval or a set. */
  readonly parts: DateParts;
  /** Start and end as written, of an interval or a set; null for a side left open. */
  private readonly ends: readonly [EdtfDate | null, EdtfDate | null] | null;

  constructor({ edtf: text, form, parts, ends, earliest, latest }: Facts) {
    this.edtf = text;
    this.form = form;
    this.parts = parts;
    this.ends = ends;
    this.earliest = earliest;
    this.latest = latest;
  }

  /** `~` or `%`. */
  get approximate(): boolean {
    return /[~%]/.test(this.edtf);
  }

  /** `?` or `%`. */
  get uncertain(): boolean {
    return /[?%]/.test(this.edtf);
  }

  /** A known start without an end, `2016/..`. */
  get ongoing(): boolean {
    return this.form === 'interval' && this.end === null;
  }

  /** The first end of an interval or a set, null where it is open; of any other date the date itself. */
  get start(): EdtfDate | null {
    return this.ends ? this.ends[0] : this;
  }

  get end(): EdtfDate | null {
    return this.ends ? this.ends[1] : this;
  }

  /** How far it is known. */
  get certainty(): Certainty {
    if (this.form === 'unspecified') return 'undated';
    if (this.earliest === null) return 'on-or-before';
    if (this.latest === null) return 'on-or-after';
    if (this.form === 'interval') return 'period';
    return this.form === 'day' && !this.approximate && !this.uncertain ? 'exact' : 'uncertain';
  }

  /** The day, where it is one certain day. */
  get exactDay(): Day | null {
    return this.certainty === 'exact' ? this.earliest : null;
  }

  /** True for a date written the same way; false for none. */
  isSame(other: EdtfDate | null | undefined): boolean {
    return this.edtf === other?.edtf;
  }

  /** True for a day within the bounds; an open side covers all. */
  covers(day: Day): boolean {
    return (this.earliest === null || this.earliest <= day) && (this.latest === null || day <= this.latest);
  }

  /** Order by earliest, then by latest day: an open start stands first, an open end last. */
  compare(other: EdtfDate): number {
    return (
      orderOf(this.earliest ?? '', other.earliest ?? '') ||
      orderOf(this.latest ?? END_OF_TIME, other.latest ?? END_OF_TIME)
    );
  }

  /** The EDTF text: claims are hashed, and open data is written, from it. */
  toJSON(): string {
    return this.edtf;
  }
}

function orderOf(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const FORMS =
  'write 2019, 2019-03, 2019-03-14, 2019-03~, 2019-03-01/2019-04-30, [..2019-03-14], [2019-03..2019-06] or null';
const DATE = String.raw`\d{4}(?:-\d{2}(?:-\d{2})?)?[~?%]?`;
const PLAIN = String.raw`\d{4}(?:-\d{2}(?:-\d{2})?)?`;
const SINGLE = new RegExp(`^${DATE}$`);
const INTERVAL = new RegExp(String.raw`^(${DATE})\/(${DATE}|\.\.)$`);
const SET = new RegExp(String.raw`^\[(${PLAIN})?\.\.(${PLAIN})?\]$`);
const UNSPECIFIED = /^XXXX-\d{2}(?:-\d{2})?$/;
const OTHER_ORDER = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{2}|\d{4})$/;
const NO_PARTS: DateParts = { year: null, month: null, day: null };

/** Reads an EDTF date of the allowed forms; never rolls over, never guesses. */
export function parseDate(text: string): EdtfDate | DateFault {
  const other = OTHER_ORDER.exec(text);
  if (other) return bothReadings(other);
  try {
    return parseAllowed(text);
  } catch {
    return { why: 'is not a date of the calendar in an allowed EDTF form', remedy: FORMS };
  }
}

export function isDateFault(value: EdtfDate | DateFault): value is DateFault {
  return 'why' in value;
}

/** A date from a text that was accepted before; throws a TypeError on any other. */
export function asDate(text: string): EdtfDate {
  const date = parseDate(text);
  if (isDateFault(date)) throw new TypeError(`${text} ${date.why}; ${date.remedy}`);
  return date;
}

function parseAllowed(text: string): EdtfDate | DateFault {
  if (SINGLE.test(text)) return single(text);
  const interval = INTERVAL.exec(text);
  if (interval) return between(text, interval[1] ?? '', interval[2] ?? '');
  const set = SET.exec(text);
  if (set && (set[1] ?? set[2])) return oneIn(text, set[1] ?? null, set[2] ?? null);
  if (UNSPECIFIED.test(text)) {
    edtf(text, { level: 2 });
    const bounds = { earliest: null, latest: null };
    return new EdtfDate({ edtf: text, form: 'unspecified', parts: numbersOf(text), ends: null, ...bounds });
  }
  throw new RangeError(text);
}

function single(text: string): EdtfDate {
  edtf(plainOf(text), { level: 0 });
  const parts = numbersOf(text);
  const form: DateForm = parts.day !== null ? 'day' : parts.month !== null ? 'month' : 'year';
  const [earliest, latest] = widen(form, firstDay(parts), lastDay(parts), /[~%]$/.test(text));
  return new EdtfDate({ edtf: text, form, parts, ends: null, earliest, latest });
}

function between(text: string, from: string, to: string): EdtfDate | DateFault {
  const start = single(from);
  const end = to === '..' ? null : single(to);
  if (end && firstDay(start.parts) > lastDay(end.parts)) return reversed(from, to);
  const bounds = { earliest: start.earliest, latest: end?.latest ?? null };
  return new EdtfDate({ edtf: text, form: 'interval', parts: NO_PARTS, ends: [start, end], ...bounds });
}

function oneIn(text: string, from: string | null, to: string | null): EdtfDate | DateFault {
  const [start, end] = [from && single(from), to && single(to)].map((date) => date || null);
  if (start && end && firstDay(start.parts) > lastDay(end.parts)) return reversed(from ?? '', to ?? '');
  const bounds = { earliest: start?.earliest ?? null, latest: end?.latest ?? null };
  return new EdtfDate({ edtf: text, form: 'set', parts: NO_PARTS, ends: [start ?? null, end ?? null], ...bounds });
}

function plainOf(text: string): string {
  return text.replace(/[~?%]$/, '');
}

function numbersOf(text: string): DateParts {
  const [year = 'XXXX', month = null, day = null] = plainOf(text).split('-');
  return {
    year: year === 'XXXX' ? null : Number(year),
    month: month === null ? null : Number(month),
    day: day === null ? null : Number(day),
  };
}

function reversed(from: string, to: string): DateFault {
  return { why: `ends (${to}) before it begins (${from})`, remedy: 'put the earlier date first' };
}

function bothReadings(match: RegExpExecArray): DateFault {
  const [, a = '', b = '', y = ''] = match;
  const years = y.length === 2 ? [`20${y}`, `19${y}`] : [y];
  const pad = (part: string): string => part.padStart(2, '0');
  const readings = years
    .flatMap((year) => [`${year}-${pad(b)}-${pad(a)}`, `${year}-${pad(a)}-${pad(b)}`])
    .filter(isDay);
  const offer = [...new Set(readings)].join(' or ');
  return {
    why:
      y.length === 2
        ? 'is not EDTF: century, day and month are not certain'
        : 'is not EDTF: order of day and month is not certain',
    remedy: offer === '' ? FORMS : `write ${offer}`,
  };
}

function firstDay({ year, month, day }: DateParts): Day {
  return dayAt(year ?? 0, month ?? 1, day ?? 1);
}

function lastDay({ year, month, day }: DateParts): Day {
  return dayAt(year ?? 0, month ?? 12, day ?? daysInMonth(year ?? 0, month ?? 12));
}

/** Widens `~` by 3 days, 1 month or 1 year; throws past years of four digits, where days no longer sort as text. */
function widen(form: DateForm, earliest: Day, latest: Day, approximate: boolean): [Day, Day] {
  if (!approximate) return [earliest, latest];
  if (form === 'day') return [shiftDay(earliest, -3), shiftDay(latest, 3)];
  const months = form === 'month' ? 1 : 12;
  return [firstDay(shiftMonth(earliest, -months)), lastDay(shiftMonth(latest, months))];
}

function shiftMonth(day: Day, months: number): DateParts {
  const { year, month } = partsOf(day);
  const index = year * 12 + month - 1 + months;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1, day: null };
}
