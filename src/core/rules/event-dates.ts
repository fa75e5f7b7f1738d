import { type Finding, fault } from '../issue/fault.ts';
import type { Event } from '../record/event.ts';
import { checkTime } from '../time/clock-time.ts';
import { END_OF_TIME } from '../time/day.ts';
import type { DateFault, DateForm } from '../time/edtf.ts';
import { type Moment, OPEN } from '../time/moment.ts';
import { printedDays } from '../time/printed.ts';

/** A clock shows a time on a day; a month or a year has none. */
const LONGER_THAN_A_DAY: ReadonlySet<DateForm> = new Set(['month', 'year', 'unspecified']);
const NO_DAY: DateFault = {
  why: 'is a clock time without a day',
  remedy: 'give the day in date, or leave the time in datePrinted',
};

/** The date of an event, its time, its narrower bounds and the words of the document for it agree with each other. */
export function dateFaults(event: Event): Finding[] {
  if (event.date === null) {
    const related = [...narrowingFaults(event), ...printedFaults(event)];
    if (event.after.length > 0 || event.before.length > 0) return related;
    return [
      fault({
        code: 'DATE-NULL',
        file: event.file,
        field: 'date',
        found: 'null',
        why: 'has neither date nor place in the order',
        remedy: 'add after or before, or a set such as "[..2021-11-24]"',
      }),
      ...related,
    ];
  }
  const { date } = event;
  const findings: Finding[] = [];
  if (date.ongoing && event.status !== 'standing') {
    findings.push(
      fault({
        code: 'DATE-OPEN',
        file: event.file,
        field: 'date',
        found: date.edtf,
        why: 'has an open end, which only a standing event may have',
        remedy: 'give the end, or set status: standing',
      }),
    );
  }
  if ((date.earliest ?? date.latest ?? END_OF_TIME) < '1900-01-01') {
    findings.push(
      fault({
        code: 'DATE-OLD',
        file: event.file,
        field: 'date',
        found: date.edtf,
        why: 'lies before 1900',
        remedy: 'correct the year',
      }),
    );
  }
  if (event.time !== null) {
    const day = date.form === 'day' ? date.earliest : null;
    const wrong = LONGER_THAN_A_DAY.has(date.form) ? NO_DAY : checkTime(event.time, day);
    if (wrong)
      findings.push(
        fault({
          code: 'TIME',
          file: event.file,
          field: 'time',
          found: event.time,
          why: wrong.why,
          remedy: wrong.remedy,
        }),
      );
  }
  return [...findings, ...narrowingFaults(event), ...printedFaults(event)];
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
