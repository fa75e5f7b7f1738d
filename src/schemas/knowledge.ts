import { z } from 'astro/zod';
import { DEGREES, EVIDENCE, KNOWLEDGE, KNOWS, type Knowledge, STATES } from '../core/record/knowledge.ts';
import {
  citations,
  citesEn,
  code,
  day,
  edtfDate,
  type JoinInput,
  joinCites,
  key,
  orEmpty,
  orNull,
  pair,
  pairOrNull,
  reference,
  reportExtraKeys,
  words,
} from './parts.ts';

/** One proposition and, per actor and document, when it can be shown to have been known. */
export const knowledgeBase = z.strictObject({
  /** e.g. S-K03. */
  code: code(KNOWLEDGE.code),
  /** The proposition, as a clause: "er is een datalek". */
  title: words,
  /** Events the proposition is about. */
  about: orEmpty(reference),
  statements: z
    .array(
      z.strictObject({
        key,
        /** Actor id of who knew. */
        actor: key,
        /** known, not-yet, says-unknown or disputed. */
        knows: z.enum(KNOWS),
        /** Day of a documented not-yet. */
        on: orNull(day),
        /** First day it could be known, or null. */
        notBefore: day.nullable(),
        /** Last day by which it was known, or null. */
        notAfter: day.nullable(),
        /** The words of the document for when or how. */
        printed: orNull(words),
        /** sent, received, informed, mentioned, discussed, acted or wrote. */
        degree: z.enum(DEGREES),
        /** to: it was told to the actor; by: the actor showed it. */
        direction: z.enum(['to', 'by']),
        /** contemporaneous, later-statement or inferred. */
        evidence: z.enum(EVIDENCE),
        /** sent, draft-not-sent or prepared. */
        state: z.enum(STATES),
        /** EDTF of when the evidence itself was written. */
        saidOn: edtfDate,
        /** Key shared by statements that tell the same step. */
        sameStep: orNull(key),
        /** What a reader should know of this statement. */
        note: orNull(words),
        cites: citations,
      }),
    )
    .min(1),
});

export const knowledgeEn = z.strictObject({
  title: words,
  /** By key of the statement. */
  statements: z
    .record(key, z.strictObject({ note: orNull(words), cites: citesEn }))
    .optional()
    .transform((value) => value ?? {}),
});

export function joinKnowledge(
  input: JoinInput<z.output<typeof knowledgeBase>, z.output<typeof knowledgeEn>>,
): Knowledge {
  const { base, en, prose, place, fault } = input;
  reportExtraKeys(base.statements, en.statements, fault, 'statements');
  return {
    ...base,
    record: 'knowledge',
    id: `${place.case}/${place.slug}`,
    slug: place.slug,
    case: place.case ?? '',
    file: place.file,
    title: pair(base.title, en.title, 'title', fault),
    statements: base.statements.map((statement) => {
      const english = en.statements[statement.key];
      const field = `statements.${statement.key}`;
      return {
        ...statement,
        note: pairOrNull(statement.note, english?.note, `${field}.note`, fault),
        cites: joinCites(statement.cites, english?.cites ?? {}, fault, `${field}.cites`),
      };
    }),
    prose,
  };
}
