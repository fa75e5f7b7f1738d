import type { Placed } from '../dossier/place.ts';
import { type Finding, fault } from '../issue/fault.ts';
import type { Event } from '../record/event.ts';
import type { Source } from '../record/source.ts';
import { endsOfTime } from '../time/clock-time.ts';
import { type Day, shiftDay } from '../time/day.ts';
import { instantOf } from '../time/instant.ts';

/** Dates agree with relations and with the documents that tell of them. */
export function checkChronology(events: readonly (Event & Placed)[], sources: readonly Source[]): Finding[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  const documents = new Map(sources.map((source) => [source.id, source.date?.latest ?? null]));
  return events.flatMap((event) => [
    ...event.after.flatMap((id) => orderFault(event, byId.get(id), event, 'after')),
    ...event.before.flatMap((id) => orderFault(byId.get(id), event, event, 'before')),
    ...event.answers.flatMap((id) => orderFault(event, byId.get(id), event, 'answers')),
    ...event.corrects.flatMap((id) => orderFault(event, byId.get(id), event, 'corrects')),
    ...event.realisedBy.flatMap((id) => [...realisedFault(event, byId.get(id)), ...askedFault(event, byId.get(id))]),
    ...documentFault(event, documents),
  ]);
}

function orderFault(
  later: (Event & Placed) | undefined,
  earlier: (Event & Placed) | undefined,
  owner: Event,
  field: string,
): Finding[] {
  if (!later || !earlier) return [];
  const [end, start] = [endOf(later), startOf(earlier)];
  if (end === null || start === null || end >= start) return [];
  const other = owner === later ? earlier : later;
  return [
    fault({
      code: 'DATE-ORDER',
      file: owner.file,
      field,
      found: other.id,
      why: `${later.id} ends ${shown(later.latest, later)}, before ${earlier.id} begins ${shown(earlier.earliest, earlier)}`,
      remedy: 'correct a date or the relation',
    }),
  ];
}

/** The first instant at which an event can have begun; null where it is open. */
function startOf({ earliest, time }: Event & Placed): number | null {
  return earliest === null ? null : instantOf(earliest, time);
}

/** The last instant at which an event can have been over; a clock time counts where it is of one day. */
function endOf({ earliest, latest, time }: Event & Placed): number | null {
  if (latest === null) return null;
  if (time === null || earliest !== latest) return instantOf(shiftDay(latest, 1), null) - 1;
  const [start, end] = endsOfTime(time);
  return instantOf(latest, end ?? start);
}

function shown(day: Day | null, { earliest, latest, time }: Event & Placed): string {
  return [day, earliest === latest ? time : null].filter((part) => part !== null).join(' ');
}

/** What was asked or advised is not done before it was asked. */
function askedFault(asked: Event & Placed, outcome: (Event & Placed) | undefined): Finding[] {
  const isAsking = asked.status === 'requested' || asked.status === 'advised';
  return isAsking ? orderFault(outcome, asked, asked, 'realisedBy') : [];
}

function realisedFault(plan: Event, outcome: Event | undefined): Finding[] {
  if (plan.status === 'happened') {
    return [
      fault({
        code: 'STATUS-REALISED',
        file: plan.file,
        field: 'realisedBy',
        found: plan.status,
        why: 'an event that happened is not realised by another',
        remedy: 'drop realisedBy, or correct the status',
      }),
    ];
  }
  if (!outcome || outcome.status === 'happened') return [];
  return [
    fault({
      code: 'STATUS-REALISED',
      file: plan.file,
      field: 'realisedBy',
      found: outcome.id,
      why: `is ${outcome.status}, so it realises nothing`,
      remedy: 'name an event with status happened',
    }),
  ];
}

/** What happened is not later than the oldest document that proves its content. */
function documentFault(event: Event & Placed, documents: ReadonlyMap<string, Day | null>): Finding[] {
  if (event.status !== 'happened' || event.earliest === null) return [];
  const days = event.cites
    .filter((cite) => cite.supports.includes('content'))
    .map((cite) => documents.get(cite.source) ?? null)
    .filter((day) => day !== null)
    .sort();
  const oldest = days[0];
  if (oldest === undefined || event.earliest <= oldest) return [];
  return [
    fault({
      code: 'DATE-AFTER-DOCUMENT',
      file: event.file,
      field: 'date',
      found: event.date?.edtf ?? '',
      why: `is later than the document that tells of it (${oldest})`,
      remedy: 'a document cannot report what had not happened: correct the date or the status',
    }),
  ];
}
