import type { z } from 'astro/zod';
import type { Kind } from '../core/record/kind.ts';
import { KINDS } from '../core/record/kinds.ts';
import { type AnyRecord, isOfCase, KIND_NAMES, type RecordKind, type RecordOf } from '../core/record/record.ts';
import type { ProseWords } from '../core/record/text.ts';
import { actorBase } from './actor.ts';
import { caseBase } from './case.ts';
import { discrepancyBase } from './discrepancy.ts';
import { formOf, type Joined, type Twin, twinOf } from './english.ts';
import { eventBase } from './event.ts';
import { figureBase } from './figure.ts';
import { gapBase } from './gap.ts';
import { joinTwin, type TwinFault } from './join.ts';
import { knowledgeBase } from './knowledge.ts';
import { pageBase } from './page.ts';
import { sourceBase } from './source.ts';
import { templateBase } from './template.ts';
import { termBase } from './term.ts';
import { themeBase } from './theme.ts';
import { versionBase } from './version.ts';

const FORMS = {
  case: caseBase,
  source: sourceBase,
  event: eventBase,
  knowledge: knowledgeBase,
  discrepancy: discrepancyBase,
  gap: gapBase,
  figure: figureBase,
  version: versionBase,
  actor: actorBase,
  theme: themeBase,
  term: termBase,
  template: templateBase,
  page: pageBase,
};

/** Where a record lies: its case (null for shared registers), its name and its file. */
export type Place = { readonly case: string | null; readonly slug: string; readonly file: string };

/** What a record is made from: the facts, the English words, the prose of both, and where they lie. */
export type JoinInput = {
  readonly base: unknown;
  readonly en: unknown;
  readonly prose: ProseWords;
  readonly place: Place;
};

/** A record, and what is wrong with its English words. */
export type JoinedRecord = { readonly record: AnyRecord; readonly faults: readonly TwinFault[] };

/** A kind of record and how its files are read. */
export type KindReader = Pick<Kind<never>, 'folder' | 'ending' | 'prose' | 'id' | 'code' | 'isNeeded'> & {
  readonly kind: RecordKind;
  readonly base: z.ZodType;
  readonly en: z.ZodType;
  readonly join: (input: JoinInput) => JoinedRecord;
};

/** What the place of a file says of a record; the code too where the id is the code. */
type Placed<K> = 'record' | 'id' | 'slug' | 'case' | 'file' | 'prose' | (K extends 'source' ? 'code' : never);
type Sound<K extends RecordKind> =
  Joined<z.output<(typeof FORMS)[K]>> extends Omit<RecordOf<K>, Placed<K>> ? z.ZodObject : never;

/** The facts of each kind as the Dutch file holds them; each schema is held against the type of its record. */
export const FACTS = FORMS satisfies { readonly [K in RecordKind]: Sound<K> };

/** Every kind of record, in the order in which open data lists them. */
export const READERS: readonly KindReader[] = KIND_NAMES.map((kind) => {
  const base: z.ZodObject = FACTS[kind];
  const twin = twinOf(base);
  if (twin === null) throw new TypeError(`a ${kind} has no words`);
  return { kind, ...KINDS[kind], base, en: formOf(twin), join: (input) => joinRecord(kind, twin, input) };
});

function joinRecord(kind: RecordKind, twin: Twin, { base, en, prose, place }: JoinInput): JoinedRecord {
  const { case: owner, slug, file } = place;
  const id = KINDS[kind].id === 'slug' ? slug : `${owner}/${slug}`;
  const { value, faults } = joinTwin(twin, base, en);
  // Sound says that the schema makes the facts of its record; the rest stands here.
  const record = {
    ...(value as object),
    ...{ record: kind, id, slug },
    ...(kind === 'source' && { code: slug }),
    ...(isOfCase(kind) && { case: owner ?? '' }),
    file,
    prose,
  } as AnyRecord;
  return { record, faults };
}
