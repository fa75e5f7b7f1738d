import { at, type Finding } from '../issue/finding.ts';
import type { Event } from '../record/event.ts';
import { checkTime, isDateFault, parseDate } from '../time/date.ts';

/** Fields of one event agree with each other. */
export function checkEventFields(events: readonly Event[], phases: ReadonlyMap<string, readonly string[]>): Finding[] {
  return events.flatMap((event) => [
    ...statusFaults(event),
    ...dateFaults(event),
    ...voiceFaults(event),
    ...decisionFaults(event),
    ...phaseFaults(event, phases.get(event.case)),
  ]);
}

function statusFaults(event: Event): Finding[] {
  if (event.status === 'happened') {
    if (event.cites.some((cite) => cite.supports.includes('content'))) return [];
    return [
      at(event, 'CITE-SUPPORTS', 'cites')(
        '',
        'no citation supports content',
        'add content to the supports of the citation that proves it',
      ),
    ];
  }
  if (event.cites.some((cite) => cite.supports.includes('status'))) return [];
  return [
    at(event, 'CITE-STATUS', 'status')(
      event.status,
      'no citation supports this status',
      'add status to the supports of the citation that shows it',
    ),
  ];
}

function dateFaults(event: Event): Finding[] {
  if (event.date === null) {
    const related = [...narrowingFaults(event, NO_BOUNDS), ...printedFaults(event, NO_BOUNDS)];
    if (event.after.length > 0 || event.before.length > 0) return related;
    return [
      at(event, 'DATE-NULL', 'date')(
        'null',
        'has neither date nor place in the order',
        'add after or before, or a set such as "[..2021-11-24]"',
      ),
      ...related,
    ];
  }
  const date = parseDate(event.date);
  if (isDateFault(date)) return [];
  const findings: Finding[] = [];
  if (date.ongoing && event.status !== 'standing') {
    findings.push(
      at(event, 'DATE-OPEN', 'date')(
        event.date,
        'has an open end, which only a standing event may have',
        'give the end, or set status: standing',
      ),
    );
  }
  if ((date.earliest ?? date.latest ?? '9999') < '1900-01-01') {
    findings.push(at(event, 'DATE-OLD', 'date')(event.date, 'lies before 1900', 'correct the year'));
  }
  if (event.time !== null) {
    const day = date.form === 'day' ? date.earliest : null;
    const wrong = checkTime(event.time, day);
    if (wrong) findings.push(at(event, 'TIME', 'time')(event.time, wrong.why, wrong.remedy));
  }
  return [...findings, ...narrowingFaults(event, date), ...printedFaults(event, date)];
}

type Bounds = { readonly earliest: string | null; readonly latest: string | null };
const NO_BOUNDS: Bounds = { earliest: null, latest: null };

function narrowingFaults(event: Event, date: Bounds): Finding[] {
  const narrowed = event.narrowed;
  if (!narrowed) return [];
  const earliest = narrowed.earliest ?? date.earliest;
  const latest = narrowed.latest ?? date.latest;
  const wider =
    (narrowed.earliest !== null && date.earliest !== null && narrowed.earliest < date.earliest) ||
    (narrowed.latest !== null && date.latest !== null && narrowed.latest > date.latest);
  if (!wider && (earliest === null || latest === null || earliest <= latest)) return [];
  const found = `${narrowed.earliest ?? ''}..${narrowed.latest ?? ''}`;
  return [
    at(event, 'DATE-NARROWED', 'narrowed')(
      found,
      `does not lie within ${date.earliest ?? ''}..${date.latest ?? ''}`,
      'narrow inside the bounds of date, earliest first',
    ),
  ];
}

const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];
const PRINTED_DATE = new RegExp(String.raw`\b(\d{1,2})\s+(${MONTHS.join('|')})\s+(\d{4})\b`, 'gi');
const PRINTED_DIGITS = /\b(\d{1,2})-(\d{1,2})-(\d{4})\b/g;

/** Full dates in the words of a document, as days. */
export function printedDays(printed: string): string[] {
  const iso = (year: string, month: number, day: string): string =>
    `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const named = [...printed.matchAll(PRINTED_DATE)].map((match) =>
    iso(match[3] ?? '', MONTHS.indexOf((match[2] ?? '').toLowerCase()) + 1, match[1] ?? ''),
  );
  const digits = [...printed.matchAll(PRINTED_DIGITS)].map((match) =>
    iso(match[3] ?? '', Number(match[2]), match[1] ?? ''),
  );
  return [...named, ...digits];
}

function printedFaults(event: Event, date: Bounds): Finding[] {
  if (event.datePrinted === null) return [];
  const days = printedDays(event.datePrinted);
  const report = at(event, 'DATE-PRINTED', 'datePrinted');
  if (days.length === 0) {
    if (event.basisNote !== null) return [];
    return [
      report(
        event.datePrinted,
        'is no full date and has no note',
        'say in basisNote how the date was read from these words',
      ),
    ];
  }
  const agrees = days.some((day) => (date.earliest ?? '') <= day && day <= (date.latest ?? '9999'));
  if (agrees || event.basisNote !== null) return [];
  return [
    report(
      event.datePrinted,
      `does not agree with date ${event.date ?? 'null'}`,
      'correct one of the two, or explain in basisNote',
    ),
  ];
}

function voiceFaults(event: Event): Finding[] {
  const speakers = event.actors.filter((part) => part.role === 'speaker');
  if (event.voice === 'according-to' && speakers.length === 0) {
    return [
      at(event, 'VOICE-SPEAKER', 'actors')(
        '',
        'voice according-to names no speaker',
        'add the actor who says it, with role: speaker',
      ),
    ];
  }
  if (event.line === 'experiences' && speakers.length === 0) {
    return [
      at(event, 'LINE-ROLE', 'actors')(
        '',
        'an experience names nobody whose it is',
        'add the role or group, with role: speaker',
      ),
    ];
  }
  return [];
}

function decisionFaults(event: Event): Finding[] {
  if ((event.kind === 'decision-request') === (event.decision !== null)) return [];
  return [
    at(event, 'DECISION', 'decision')(
      event.kind,
      'kind decision-request and the field decision go together',
      'give both or neither',
    ),
  ];
}

function phaseFaults(event: Event, phases: readonly string[] | undefined): Finding[] {
  if (phases === undefined || phases.includes(event.phase)) return [];
  return [at(event, 'REF-PHASE', 'phase')(event.phase, 'is no phase of the case', `use one of: ${phases.join(', ')}`)];
}
