import { z } from 'astro/zod';
import { DEGREES, EVIDENCE, KNOWLEDGE, KNOWS, STATES } from '../core/record/knowledge.ts';
import { citations, code, day, edtfDate, key, orEmpty, orNull, reference, said, words } from './parts.ts';

/** The Dutch file of a knowledge. */
export const knowledgeBase = z
  .strictObject({
    code: code(KNOWLEDGE.code).describe('e.g. S-K03.'),
    title: said.describe('The proposition, as a clause: "er is een datalek".'),
    about: orEmpty(reference).describe('Events the proposition is about.'),
    statements: z
      .array(
        z.strictObject({
          key,
          actor: key.describe('Actor id of who knew.'),
          knows: z.enum(KNOWS).describe('known, not-yet, says-unknown or disputed.'),
          on: orNull(day).describe('Day of a documented not-yet.'),
          notBefore: day.nullable().describe('First day it could be known, or null.'),
          notAfter: day.nullable().describe('Last day by which it was known, or null.'),
          printed: orNull(words).describe('The words of the document for when or how.'),
          degree: z.enum(DEGREES).describe('sent, received, informed, mentioned, discussed, acted or wrote.'),
          direction: z.enum(['to', 'by']).describe('to: it was told to the actor; by: the actor showed it.'),
          evidence: z.enum(EVIDENCE).describe('contemporaneous, later-statement or inferred.'),
          state: z.enum(STATES).describe('sent, draft-not-sent or prepared.'),
          saidOn: edtfDate.describe('EDTF of when the evidence itself was written.'),
          sameStep: orNull(key).describe('Key shared by statements that tell the same step.'),
          note: orNull(said).describe('What a reader should know of this statement.'),
          cites: citations,
        }),
      )
      .min(1),
  })
  .describe('One proposition and, per actor and document, when it can be shown to have been known.');
