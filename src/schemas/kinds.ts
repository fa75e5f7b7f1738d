import type { z } from 'astro/zod';
import type { AnyRecord, RecordKind } from '../core/record/record.ts';
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
  pageEn,
  termBase,
  termEn,
  themeBase,
  themeEn,
} from './register.ts';
import { joinSource, sourceBase, sourceEn } from './source.ts';
import { joinTemplate, templateBase, templateEn } from './template.ts';

/** How one kind of record is read: where its files lie, how they end, what they hold. */
export type KindReader = {
  readonly kind: RecordKind;
  /** Folder below `content/`; `*` stands for a case. */
  readonly folder: string;
  readonly ending: '.md' | '.mdx' | '.yaml';
  /** Whether prose must follow the front matter. */
  readonly prose: 'needed' | 'optional' | 'none';
  readonly base: z.ZodType;
  readonly en: z.ZodType;
  readonly join: (input: JoinInput<unknown, unknown>) => AnyRecord;
};

function kindReader<Base extends z.ZodType, English extends z.ZodType>(
  reader: Omit<KindReader, 'base' | 'en' | 'join'> & {
    base: Base;
    en: English;
    join: (input: JoinInput<z.output<Base>, z.output<English>>) => AnyRecord;
  },
): KindReader {
  // The reader parses with `base` and `en` before it joins, so the input has their output types.
  return { ...reader, join: (input) => reader.join(input as JoinInput<z.output<Base>, z.output<English>>) };
}

/** Every kind of record, in the order in which open data lists them. */
export const KINDS: readonly KindReader[] = [
  kindReader({
    kind: 'case',
    folder: 'cases/*',
    ending: '.mdx',
    prose: 'needed',
    base: caseBase,
    en: caseEn,
    join: joinCase,
  }),
  kindReader({
    kind: 'source',
    folder: 'cases/*/sources',
    ending: '.md',
    prose: 'needed',
    base: sourceBase,
    en: sourceEn,
    join: joinSource,
  }),
  kindReader({
    kind: 'event',
    folder: 'cases/*/events',
    ending: '.md',
    prose: 'needed',
    base: eventBase,
    en: eventEn,
    join: joinEvent,
  }),
  kindReader({
    kind: 'knowledge',
    folder: 'cases/*/knowledge',
    ending: '.md',
    prose: 'optional',
    base: knowledgeBase,
    en: knowledgeEn,
    join: joinKnowledge,
  }),
  kindReader({
    kind: 'discrepancy',
    folder: 'cases/*/discrepancies',
    ending: '.md',
    prose: 'optional',
    base: discrepancyBase,
    en: discrepancyEn,
    join: joinDiscrepancy,
  }),
  kindReader({
    kind: 'gap',
    folder: 'cases/*/gaps',
    ending: '.md',
    prose: 'optional',
    base: gapBase,
    en: gapEn,
    join: joinGap,
  }),
  kindReader({
    kind: 'figure',
    folder: 'cases/*/figures',
    ending: '.yaml',
    prose: 'none',
    base: figureBase,
    en: figureEn,
    join: joinFigure,
  }),
  kindReader({
    kind: 'version',
    folder: 'cases/*/versions',
    ending: '.md',
    prose: 'optional',
    base: versionBase,
    en: versionEn,
    join: joinVersion,
  }),
  kindReader({
    kind: 'actor',
    folder: 'actors',
    ending: '.md',
    prose: 'needed',
    base: actorBase,
    en: actorEn,
    join: joinActor,
  }),
  kindReader({
    kind: 'theme',
    folder: 'themes',
    ending: '.md',
    prose: 'needed',
    base: themeBase,
    en: themeEn,
    join: joinTheme,
  }),
  kindReader({
    kind: 'term',
    folder: 'glossary',
    ending: '.md',
    prose: 'needed',
    base: termBase,
    en: termEn,
    join: joinTerm,
  }),
  kindReader({
    kind: 'template',
    folder: 'templates',
    ending: '.md',
    prose: 'needed',
    base: templateBase,
    en: templateEn,
    join: joinTemplate,
  }),
  kindReader({
    kind: 'page',
    folder: 'pages',
    ending: '.mdx',
    prose: 'needed',
    base: pageBase,
    en: pageEn,
    join: joinPage,
  }),
];
