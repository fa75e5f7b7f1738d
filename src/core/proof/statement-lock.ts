import type { Day } from '../time/day.ts';

/** Which derived sentences of a case were read against the documents, and when; written by `npm run statements`. */
export type StatementLock = {
  readonly version: 1;
  /** Day of the reading, by the key of the sentence as it was read. */
  readonly statements: Readonly<Record<string, Day>>;
};

export const NO_STATEMENTS: StatementLock = { version: 1, statements: {} };

/** Key of a derived sentence: where it stands, in 6 digits of hex, then what it says and follows from, in 10. */
export const STATEMENT_KEY = /^[0-9a-f]{6}-[0-9a-f]{10}$/;
