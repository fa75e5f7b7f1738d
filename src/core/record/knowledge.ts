import type { Day } from '../time/day.ts';
import type { EdtfDate } from '../time/edtf.ts';
import type { Citation } from './citation.ts';
import { type Kind, many, one, visitList } from './kind.ts';
import type { ProseWords, Words } from './text.ts';

export const KNOWS = ['known', 'not-yet', 'says-unknown', 'not-shown', 'disputed'] as const;
export const DEGREES = ['sent', 'received', 'informed', 'mentioned', 'discussed', 'acted', 'wrote'] as const;
export const EVIDENCE = ['contemporaneous', 'later-statement', 'inferred'] as const;
export const STATES = ['sent', 'draft-not-sent', 'prepared'] as const;

/** What one document lets one actor be shown to have known. */
export type Statement = {
  readonly key: string;
  readonly actor: string;
  readonly knows: (typeof KNOWS)[number];
  /** Day of a documented `not-yet`. */
  readonly on: Day | null;
  readonly notBefore: Day | null;
  readonly notAfter: Day | null;
  /** The words of the document for when and how. */
  readonly printed: string | null;
  readonly degree: (typeof DEGREES)[number];
  readonly direction: 'to' | 'by';
  readonly evidence: (typeof EVIDENCE)[number];
  readonly state: (typeof STATES)[number];
  /** When the evidence itself was written. */
  readonly saidOn: EdtfDate;
  /** Key shared by statements that tell the same step. */
  readonly sameStep: string | null;
  readonly note: Words | null;
  readonly cites: readonly Citation[];
};

/** One proposition and who can be shown to have known it, when. */
export type Knowledge = {
  readonly record: 'knowledge';
  readonly id: string;
  readonly slug: string;
  readonly code: string;
  readonly case: string;
  readonly file: string;
  /** The proposition. */
  readonly title: Words;
  readonly about: readonly string[];
  readonly statements: readonly Statement[];
  readonly prose: ProseWords;
};

/** The kind `knowledge`. */
export const KNOWLEDGE = {
  plural: 'knowledge',
  folder: 'cases/*/knowledge',
  ending: '.md',
  prose: 'optional',
  id: 'case/slug',
  code: { sign: 'K', digits: 2 },
  shown: { as: 'page', page: 'knowledge-item' },
  searchRank: 3,
  isOpenData: true,
  retires: true,
  isNeeded: false,
  names: [],
  visitParts: (item, visit) => ({ ...item, statements: visitList(item.statements, 'statements', visit) }),
  keyedLists: (item) => [['statements', item.statements]],
  references: (item) => [
    ...many('about', item.about, 'event'),
    ...item.statements.flatMap((statement, index) => one(`statements.${index}.actor`, statement.actor, 'actor')),
  ],
} as const satisfies Kind<Knowledge>;
