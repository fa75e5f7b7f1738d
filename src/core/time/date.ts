import edtf from 'edtf';

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

export type DateForm = 'day' | 'month' | 'year' | 'interval' | 'set' | 'unspecified';

/** A parsed EDTF date with bounds of our own; edtf.js does not widen `~` and gives wrong bounds for sets. */
export type DateValue = {
  readonly edtf: string;
  readonly form: DateForm;
  /** Null where the date leaves that side open. */
  readonly earliest: Day | null;
  readonly latest: Day | null;
  /** `~` or `%`. */
  readonly approximate: boolean;
  /** `?` or `%`. */
  readonly uncertain: boolean;
  /** A known start without an end, `2016/..`. */
  readonly ongoing: boolean;
};

/** Why a text is no date that we accept, and what to write instead. */
export type DateFault = { readonly why: string; readonly remedy: string };

const FORMS = 'write 2019, 2019-03, 2019-03-14, 2019-03~, 2019-03-01/2019-04-30, [..2019-03-14] or null';
const DATE = String.raw`\d{4}(?:-\d{2}(?:-\d{2})?)?[~?%]?`;
const DAY = String.raw`\d{4}-\d{2}-\d{2}`;
const SINGLE = new RegExp(`^${DATE}$`);
const INTERVAL = new RegExp(String.raw`^(${DATE})\/(${DATE}|\.\.)$`);
const SET = new RegExp(String.raw`^\[(${DAY})?\.\.(${DAY})?\]$`);
const UNSPECIFIED = /^XXXX-\d{2}(?:-\d{2})?$/;
const OTHER_ORDER = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{2}|\d{4})$/;

/** Reads an EDTF date of the allowed forms; never rolls over, never guesses. */
export function parseDate(text: string): DateValue | DateFault {
  const other = OTHER_ORDER.exec(text);
  if (other) return bothReadings(other);
  try {
    return parseAllowed(text);
  } catch {
    return { why: 'is not a date of the calendar in an allowed EDTF form', remedy: FORMS };
  }
}

export function isDateFault(value: DateValue | DateFault): value is DateFault {
  return 'why' in value;
}

/** True for an existing calendar day written `YYYY-MM-DD`. */
export function isDay(text: string): text is Day {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && Number(text.slice(8)) <= daysInMonth(text) && Number(text.slice(8)) > 0;
}

function parseAllowed(text: string): DateValue | DateFault {
  if (SINGLE.test(text)) return single(text);
  const interval = INTERVAL.exec(text);
  if (interval) return between(text, interval[1] ?? '', interval[2] ?? '');
  const set = SET.exec(text);
  if (set && (set[1] ?? set[2])) return oneIn(text, set[1] ?? null, set[2] ?? null);
  if (UNSPECIFIED.test(text)) {
    edtf(text, { level: 2 });
    return value(text, 'unspecified', null, null);
  }
  throw new RangeError(text);
}

function single(text: string): DateValue {
  const plain = text.replace(/[~?%]$/, '');
  edtf(plain, { level: 0 });
  if (plain.length === 10 && !isDay(plain)) throw new RangeError(text);
  const form: DateForm = plain.length === 10 ? 'day' : plain.length === 7 ? 'month' : 'year';
  const bounds = widen(form, firstDay(plain), lastDay(plain), /[~%]$/.test(text));
  return value(text, form, bounds[0], bounds[1]);
}

function between(text: string, from: string, to: string): DateValue | DateFault {
  const start = single(from);
  if (to === '..') return { ...value(text, 'interval', start.earliest, null), ongoing: true };
  const end = single(to);
  const lower = from.replace(/[~?%]$/, '');
  if (firstDay(lower) > lastDay(to.replace(/[~?%]$/, ''))) return reversed(from, to);
  return value(text, 'interval', start.earliest, end.latest);
}

function oneIn(text: string, from: Day | null, to: Day | null): DateValue | DateFault {
  for (const day of [from, to]) if (day !== null && !isDay(day)) throw new RangeError(text);
  if (from !== null && to !== null && from > to) return reversed(from, to);
  return value(text, 'set', from, to);
}

function value(text: string, form: DateForm, earliest: Day | null, latest: Day | null): DateValue {
  // `~` may widen past the years of four digits, beyond which days no longer sort as text.
  for (const day of [earliest, latest]) if (day !== null && !isDay(day)) throw new RangeError(text);
  const approximate = /[~%]/.test(text);
  return { edtf: text, form, earliest, latest, approximate, uncertain: /[?%]/.test(text), ongoing: false };
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

function firstDay(plain: string): Day {
  return `${plain}${'-01-01'.slice(plain.length === 4 ? 0 : plain.length === 7 ? 3 : 6)}`;
}

function lastDay(plain: string): Day {
  if (plain.length === 10) return plain;
  const month = plain.length === 7 ? plain : `${plain}-12`;
  return `${month}-${String(daysInMonth(month)).padStart(2, '0')}`;
}

function daysInMonth(text: string): number {
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  if (month < 1 || month > 12) return 0;
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** `~` widens by 3 days, 1 month or 1 year, according to precision. */
function widen(form: DateForm, earliest: Day, latest: Day, approximate: boolean): [Day, Day] {
  if (!approximate) return [earliest, latest];
  if (form === 'day') return [shiftDay(earliest, -3), shiftDay(latest, 3)];
  const months = form === 'month' ? 1 : 12;
  return [firstDay(shiftMonth(earliest, -months)), lastDay(shiftMonth(latest, months))];
}

/** The day that lies a number of days later (earlier if negative). */
export function shiftDay(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function shiftMonth(day: Day, months: number): string {
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** Whole days from one day to another; negative if the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

const CLOCK = String.raw`(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:\+0[12]:00)?`;
const TIME = new RegExp(`^${CLOCK}(?:/${CLOCK})?$`);

/** Checks a clock time or range in Europe/Amsterdam on a day; null where it is sound. */
export function checkTime(text: string, day: Day | null): DateFault | null {
  if (!TIME.test(text)) {
    return {
      why: 'is not a clock time',
      remedy: 'write 16:00, 16:00:30, 02:30+01:00 or a range 16:00/17:00 (24:00 is 00:00 of the next day)',
    };
  }
  const [start = '', end] = text.split('/');
  if (end !== undefined && isReversed(start, end)) {
    return { why: 'ends before it begins', remedy: 'put the earlier time first' };
  }
  if (day === null) return null;
  return checkClockChange(start, day) ?? (end === undefined ? null : checkClockChange(end, day));
}

/** Offsets count where both ends have one, so that a range may lie across the doubled hour. */
function isReversed(start: string, end: string): boolean {
  const isOffset = start.includes('+') && end.includes('+');
  return secondsOf(end, isOffset) <= secondsOf(start, isOffset);
}

function secondsOf(time: string, isOffset: boolean): number {
  const [clock = '', offset = '00'] = time.split('+');
  const [hours = 0, minutes = 0, seconds = 0] = clock.split(':').map(Number);
  return (hours - (isOffset ? Number(offset.slice(0, 2)) : 0)) * 3600 + minutes * 60 + seconds;
}

function checkClockChange(time: string, day: Day): DateFault | null {
  if (!time.startsWith('02:') || day < '1996-01-01') return null;
  if (day === lastSunday(day, '03')) {
    return {
      why: `does not exist on ${day}: the clock went from 02:00 to 03:00`,
      remedy: 'correct the time or the date',
    };
  }
  if (day === lastSunday(day, '10') && !/[+-]/.test(time)) {
    return {
      why: `stands twice on ${day}: the clock went back`,
      remedy: `write ${time}+02:00 (first) or ${time}+01:00 (second)`,
    };
  }
  return null;
}

function lastSunday(day: Day, month: string): Day {
  const last = `${day.slice(0, 4)}-${month}-31`;
  return shiftDay(last, -new Date(`${last}T00:00:00Z`).getUTCDay());
}
