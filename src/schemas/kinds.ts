import type { z } from 'astro/zod';
import type { Kind } from '../core/record/kind.ts';
import { KINDS } from '../core/record/kinds.ts';
import { type AnyRecord, KIND_NAMES, type RecordKind } from '../core/record/record.ts';
import { caseBase, caseEn, joinCase } from './case.ts';
import {
  discrepancyBase,
  discrepancyEn,
  gapBase,
  gapEn,
  joinDiscrepancy,
  joinGap,
  joinVersion,
  versionBase,
  versionEn,
} from './difference.ts';
import { eventBase, eventEn, joinEvent } from './event.ts';
import { figureBase, figureEn, joinFigure } from './figure.ts';
import { joinKnowledge, knowledgeBase, knowledgeEn } from './knowledge.ts';
import type { JoinInput } from './parts.ts';
import {
  actorBase,
  actorEn,
  joinActor,
  joinPage,
  joinTerm,
  joinTheme,
  pageBase,
  termBase,
  termEn,
  themeBase,
  themeEn,
} from './register.ts';
import { joinSource, sourceBase, sourceEn } from './source.ts';
import { joinTemplate, templateBase, templateEn } from './template.ts';

/** How the files of one kind are read: the facts of the Dutch file, the words of the English one, and both joined. */
type Form = {
  readonly base: z.ZodType;
  readonly en: z.ZodType;
  readonly join: (input: JoinInput<unknown, unknown>) => AnyRecord;
};

/** A kind of record and how its files are read. */
export type KindReader = Pick<Kind<never>, 'folder' | 'ending' | 'prose' | 'id' | 'code' | 'isNeeded'> &
  Form & { readonly kind: RecordKind };

function form<Base extends z.ZodType, English extends z.ZodType>(
  base: Base,
  en: English,
  join: (input: JoinInput<z.output<Base>, z.output<English>>) => AnyRecord,
): Form {
  // The reader parses with `base` and `en` before it joins, so the input has their output types.
  return { base, en, join: (input) => join(input as JoinInput<z.output<Base>, z.output<English>>) };
}

const FORMS: Readonly<Record<RecordKind, Form>> = {
  case: form(caseBase, caseEn, joinCase),
  source: form(sourceBase, sourceEn, joinSource),
  event: form(eventBase, eventEn, joinEvent),
  knowledge: form(knowledgeBase, knowledgeEn, joinKnowledge),
  discrepancy: form(discrepancyBase, discrepancyEn, joinDiscrepancy),
  gap: form(gapBase, gapEn, joinGap),
  figure: form(figureBase, figureEn, joinFigure),
  version: form(versionBase, versionEn, joinVersion),
  actor: form(actorBase, actorEn, joinActor),
  theme: form(themeBase, themeEn, joinTheme),
  term: form(termBase, termEn, joinTerm),
  template: form(templateBase, templateEn, joinTemplate),
  page: form(pageBase, pageBase, joinPage),
};

/** Every kind of record, in the order in which open data lists them. */
export const READERS: readonly KindReader[] = KIND_NAMES.map((kind) => ({ kind, ...KINDS[kind], ...FORMS[kind] }));
