import { type Finding, fault } from '../issue/fault.ts';
import { type Event, OUTCOME_STATUSES } from '../record/event.ts';
import { checkEventDates } from './event-dates.ts';

/** Fields of one event agree with each other. */
export function checkEventFields(events: readonly Event[], phases: ReadonlyMap<string, readonly string[]>): Finding[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  return events.flatMap((event) => [
    ...statusFaults(event),
    ...checkEventDates(event, byId),
    ...voiceFaults(event),
    ...decisionFaults(event),
    ...outcomeFaults(event),
    ...phaseFaults(event, phases.get(event.case)),
  ]);
}

function statusFaults(event: Event): Finding[] {
  if (event.status === 'happened') {
    if (event.cites.some((cite) => cite.supports.includes('content'))) return [];
    return [
      fault({
        code: 'CITE-SUPPORTS',
        file: event.file,
        field: 'cites',
        found: '',
        why: 'no citation supports content',
        remedy: 'add content to the supports of the citation that proves it',
      }),
    ];
  }
  if (event.cites.some((cite) => cite.supports.includes('status'))) return [];
  return [
    fault({
      code: 'CITE-STATUS',
      file: event.file,
      field: 'status',
      found: event.status,
      why: 'no citation supports this status',
      remedy: 'add status to the supports of the citation that shows it',
    }),
  ];
}

function voiceFaults(event: Event): Finding[] {
  const speakers = event.actors.filter((part) => part.role === 'speaker');
  if (event.voice === 'according-to' && speakers.length === 0) {
    return [
      fault({
        code: 'VOICE-SPEAKER',
        file: event.file,
        field: 'actors',
        found: '',
        why: 'voice according-to names no speaker',
        remedy: 'add the actor who says it, with role: speaker',
      }),
    ];
  }
  if (event.line === 'experiences' && speakers.length === 0) {
    return [
      fault({
        code: 'LINE-ROLE',
        file: event.file,
        field: 'actors',
        found: '',
        why: 'an experience names nobody whose it is',
        remedy: 'add the role or group, with role: speaker',
      }),
    ];
  }
  return [];
}

function outcomeFaults(event: Event): Finding[] {
  const { outcome } = event;
  if (outcome === null) return [];
  const place = { code: 'OUTCOME', file: event.file, field: 'outcome', found: outcome.state } as const;
  if (!OUTCOME_STATUSES.includes(event.status) || event.kind === 'question')
    return [
      fault({
        ...place,
        why: `is said of a ${event.kind} that is ${event.status}; questions, deadlines and standing offers have no outcome`,
        remedy: 'drop it, or correct the status',
      }),
    ];
  if (event.realisedBy.length > 0)
    return [
      fault({
        ...place,
        why: 'stands beside realisedBy, which says that it came about',
        remedy: 'drop one of the two',
      }),
    ];
  const keys = event.cites.map(({ key }) => key);
  const unknown = outcome.state === 'not-happened' ? outcome.cites.filter((key) => !keys.includes(key)) : [];
  return unknown.map((key) =>
    fault({ ...place, found: key, why: 'is no citation of this event', remedy: `use one of: ${keys.join(', ')}` }),
  );
}

function decisionFaults(event: Event): Finding[] {
  if ((event.kind === 'decision-request') === (event.decision !== null)) return [];
  return [
    fault({
      code: 'DECISION',
      file: event.file,
      field: 'decision',
      found: event.kind,
      why: 'kind decision-request and the field decision go together',
      remedy: 'give both or neither',
    }),
  ];
}

function phaseFaults(event: Event, phases: readonly string[] | undefined): Finding[] {
  if (phases === undefined || phases.includes(event.phase)) return [];
  return [
    fault({
      code: 'REF-PHASE',
      file: event.file,
      field: 'phase',
      found: event.phase,
      why: 'is no phase of the case',
      remedy: `use one of: ${phases.join(', ')}`,
    }),
  ];
}
