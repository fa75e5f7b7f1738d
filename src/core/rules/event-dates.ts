import { type Finding, fault } from '../issue/fault.ts';
import type { Event } from '../record/event.ts';
import { checkTime } from '../time/clock-time.ts';
import { END_OF_TIME } from '../time/day.ts';
import type { DateFault, DateForm, EdtfDate } from '../time/edtf.ts';
import { type Moment, OPEN } from '../time/moment.ts';
import { printedDays } from '../time/printed.ts';

/** A clock shows a time on a day; a month or a year has none. */
const LONGER_THAN_A_DAY: ReadonlySet<DateForm> = new Set(['month', 'year', 'unspecified']);
const NO_DAY: DateFault = {
  why: 'is a clock time without a day',
  remedy: 'give the day in date, or leave the time in datePrinted',
};

/** The date of an event, its time, its bounds and what the document prints of it agree with each other. */
export function checkEventDates(event: Event, byId: ReadonlyMap<string, Event>): Finding[] {
  const own =
    event.date === null
      ? missingFaults(event, byId)
      : [...openFaults(event, event.date), ...oldFaults(event, event.date), ...timeFaults(event, event.date)];
  return [...own, ...narrowingFaults(event), ...printedFaults(event), ...countsFaults(event)];
}

function missingFaults(event: Event, byId: ReadonlyMap<string, Event>): Finding[] {
  if (hasPlace(event, byId)) return [];
  return [
    fault({
      code: 'DATE-NULL',
      file: event.file,
      field: 'date',
      found: 'null',
      why: 'has neither date nor place in the order',
      remedy: 'add after, before or partOf a whole that has a place, or a set such as "[..2021-11-24]"',
    }),
  ];
}

/** Whether a date, another event or the whole that it is part of gives an event its place. */
function hasPlace(event: Event, byId: ReadonlyMap<string, Event>, open: ReadonlySet<string> = new Set()): boolean {
  if (event.date !== null || event.after.length > 0 || event.before.length > 0) return true;
  const seen = new Set([...open, event.id]);
  return event.partOf.some((id) => {
    const whole = byId.get(id);
    return whole !== undefined && !seen.has(id) && hasPlace(whole, byId, seen);
  });
}

function openFaults({ file, status }: Event, date: EdtfDate): Finding[] {
  if (!date.ongoing || status === 'standing') return [];
  return [
    fault({
      code: 'DATE-OPEN',
      file,
      field: 'date',
      found: date.edtf,
      why: 'has an open end, which only a standing event may have',
      remedy: 'give the end, or set status: standing',
    }),
  ];
}

function oldFaults({ file }: Event, date: EdtfDate): Finding[] {
  if ((date.earliest ?? date.latest ?? END_OF_TIME) >= '1900-01-01') return [];
  return [
    fault({
      code: 'DATE-OLD',
      file,
      field: 'date',
      found: date.edtf,
      why: 'lies before 1900',
      remedy: 'correct the year',
    }),
  ];
}

function timeFaults({ file, time }: Event, date: EdtfDate): Finding[] {
  if (time === null) return [];
  const day = date.form === 'day' ? date.earliest : null;
  const wrong = LONGER_THAN_A_DAY.has(date.form) ? NO_DAY : checkTime(time, day);
  return wrong ? [fault({ code: 'TIME', file, field: 'time', found: time, ...wrong })] : [];
}

function narrowingFaults(event: Event): Finding[] {
  const { narrowed } = event;
  const date: Moment = event.date ?? OPEN;
  if (!narrowed) return [];
  const earliest = narrowed.earliest ?? date.earliest;
  const latest = narrowed.latest ?? date.latest;
  const wider =
    (narrowed.earliest !== null && date.earliest !== null && narrowed.earliest < date.earliest) ||
    (narrowed.latest !== null && date.latest !== null && narrowed.latest > date.latest);
  if (!wider && (earliest === null || latest === null || earliest <= latest)) return [];
  const found = `${narrowed.earliest ?? ''}..${narrowed.latest ?? ''}`;
  return [
    fault({
      code: 'DATE-NARROWED',
      file: event.file,
      field: 'narrowed',
      found,
      why: `does not lie within ${date.earliest ?? ''}..${date.latest ?? ''}`,
      remedy: 'narrow inside the bounds of date, earliest first',
    }),
  ];
}

function printedFaults(event: Event): Finding[] {
  if (event.datePrinted === null) return [];
  const days = printedDays(event.datePrinted);
  const place = { code: 'DATE-PRINTED', file: event.file, field: 'datePrinted' } as const;
  if (days.length === 0) {
    if (event.basisNote !== null) return [];
    return [
      fault({
        ...place,
        found: event.datePrinted,
        why: 'is no full date and has no note',
        remedy: 'say in basisNote how the date was read from these words',
      }),
    ];
  }
  const agrees = event.date === null || days.some((day) => event.date?.covers(day));
  if (agrees || event.basisNote !== null) return [];
  return [
    fault({
      ...place,
      found: event.datePrinted,
      why: `does not agree with date ${event.date?.edtf ?? 'null'}`,
      remedy: 'correct one of the two, or explain in basisNote',
    }),
  ];
}

/** Days are counted between two bounds, which an author means; a day needs no such word. */
function countsFaults(event: Event): Finding[] {
  const earliest = event.narrowed?.earliest ?? event.date?.earliest ?? null;
  const latest = event.narrowed?.latest ?? event.date?.latest ?? null;
  if (!event.counts || (earliest !== null && latest !== null && earliest < latest)) return [];
  return [
    fault({
      code: 'COUNTS',
      file: event.file,
      field: 'counts',
      found: event.date?.edtf ?? 'null',
      why: 'is a single day, or open to one side',
      remedy: 'drop counts; or give both bounds, between which days are then counted',
    }),
  ];
}
