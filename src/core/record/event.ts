import type { Day } from '../time/day.ts';
import type { EdtfDate } from '../time/edtf.ts';
import type { Citation } from './citation.ts';
import { type Kind, many, one } from './kind.ts';
import type { ProseWords, Words } from './text.ts';

export const STATUSES = ['happened', 'planned', 'requested', 'advised', 'conditional', 'deadline', 'standing'] as const;
export type Status = (typeof STATUSES)[number];

/** Statuses of what may still come about, or not; questions, deadlines and standing offers have no outcome. */
export const OUTCOME_STATUSES: readonly Status[] = ['planned', 'requested', 'advised', 'conditional'];

export const VOICES = ['document', 'according-to', 'prepared', 'draft', 'draft-minutes', 'minutes'] as const;
export type Voice = (typeof VOICES)[number];

export const LINES = ['facts', 'experiences', 'media', 'reflection'] as const;
export type Line = (typeof LINES)[number];

export const BASES = ['explicit', 'derived', 'bounded', 'document'] as const;
export type Basis = (typeof BASES)[number];

export const WEIGHTS = ['key', 'supporting', 'background'] as const;
export type Weight = (typeof WEIGHTS)[number];

export const EVENT_KINDS = [
  'incident',
  'detection',
  'notification',
  'information-step',
  'decision',
  'decision-request',
  'meeting',
  'letter',
  'publication',
  'question',
  'answer',
  'measure',
  'investigation',
  'assignment',
  'report',
  'figure',
  'statement',
  'correction',
  'deadline',
  'scope',
  'product',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export const ACTOR_ROLES = ['by', 'to', 'about', 'present', 'copy', 'speaker', 'addressee'] as const;
export type ActorRole = (typeof ACTOR_ROLES)[number];

/** Fields in which one event points at others, by id. */
export const EVENT_RELATIONS = ['after', 'before', 'answers', 'realisedBy', 'corrects', 'partOf', 'discloses'] as const;
export type EventRelation = (typeof EVENT_RELATIONS)[number];

/** A value that was told first one way and then another, with the circumstance as printed. */
export type Change = {
  readonly key: string;
  readonly what: Words;
  readonly first: Words;
  readonly then: Words;
  readonly circumstance: Words | null;
  /** Only where the document gives one. */
  readonly reason: Words | null;
};

/** Who is asked to decide what by when, and what became of it. */
export type Decision = {
  readonly addressee: string;
  readonly question: Words;
  /** Null where none is printed. */
  readonly deadline: EdtfDate | null;
  /** Id of the event with the outcome, or `not-in-documents`. */
  readonly outcome: string;
};

/** What an author says of a plan that no event realises; `realisedBy` says of the others that they came about. */
export type Unrealised =
  /** By the citations of the event with these keys. */
  | { readonly state: 'not-happened'; readonly cites: readonly string[] }
  /** In the sources with these ids, read for it. */
  | { readonly state: 'not-found'; readonly looked: readonly string[] };

/** What became of a plan. */
export type Outcome = Unrealised | { readonly state: 'happened'; readonly realisedBy: readonly string[] };

export type Narrowing = { readonly earliest: Day | null; readonly latest: Day | null; readonly why: Words };

/** One assertion, with its proof. */
export type Event = {
  readonly record: 'event';
  /** `<case>/<slug>`; never holds a date. */
  readonly id: string;
  readonly slug: string;
  /** Public code, e.g. `D-012`. */
  readonly code: string;
  readonly case: string;
  readonly file: string;
  /** Null where only order is known. */
  readonly date: EdtfDate | null;
  readonly narrowed: Narrowing | null;
  readonly datePrinted: string | null;
  /** `HH:MM[:SS][+hh:mm]`, a range with `/`; Europe/Amsterdam unless `zone` says otherwise. */
  readonly time: string | null;
  /** IANA name or offset of the writer's clock; null where it is Amsterdam's. */
  readonly zone: string | null;
  /** Whether an author means its bounds for counting days. */
  readonly counts: boolean;
  readonly basis: Basis;
  readonly basisNote: Words | null;
  readonly status: Status;
  readonly voice: Voice;
  readonly line: Line;
  readonly kind: EventKind;
  readonly weight: Weight;
  /** Id of a phase of the case. */
  readonly phase: string;
  readonly title: Words;
  readonly prose: ProseWords;
  readonly actors: readonly { readonly actor: string; readonly role: ActorRole }[];
  readonly themes: readonly string[];
  readonly cites: readonly Citation[];
  readonly decision: Decision | null;
  readonly outcome: Unrealised | null;
  readonly change: readonly Change[];
} & { readonly [R in EventRelation]: readonly string[] };

/** Whether nothing has taken place yet under the status of an event. */
export function isOnlyIntended({ status }: Pick<Event, 'status'>): boolean {
  return status !== 'happened' && status !== 'standing';
}

/** What became of a plan; null where nothing is said of it, or where it is no plan. */
export function outcomeOf({ status, realisedBy, outcome }: Event): Outcome | null {
  if (!OUTCOME_STATUSES.includes(status)) return null;
  return realisedBy.length > 0 ? { state: 'happened', realisedBy } : outcome;
}

/** The kind `event`. */
export const EVENT = {
  plural: 'events',
  folder: 'cases/*/events',
  ending: '.md',
  prose: 'needed',
  id: 'case/slug',
  code: { sign: '', digits: 3 },
  shown: { as: 'page', page: 'event' },
  searchRank: 2,
  isOpenData: true,
  retires: true,
  isNeeded: true,
  names: [],
  visitParts: (event, visit) => ({
    ...event,
    cites: visit({ key: '', field: 'cites', cites: event.cites, claim: event }),
  }),
  keyedLists: (event) => [['change', event.change]],
  references: (event) => [
    ...event.actors.flatMap((part, index) => one(`actors.${index}.actor`, part.actor, 'actor')),
    ...many('themes', event.themes, 'theme'),
    ...EVENT_RELATIONS.flatMap((name) => many(name, event[name], name === 'discloses' ? 'knowledge' : 'event')),
    ...many('outcome.looked', event.outcome?.state === 'not-found' ? event.outcome.looked : [], 'source'),
    ...one('decision.addressee', event.decision?.addressee, 'actor'),
    ...one('decision.outcome', event.decision?.outcome, 'event'),
  ],
} as const satisfies Kind<Event>;
