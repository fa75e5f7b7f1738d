import type { CitedLine } from '../record/citation.ts';
import type { Day } from '../time/day.ts';

/** Proof of verification of one case, written by `npm run verify`; hashes are SHA-256 in hex. */
export type CitationLock = {
  readonly version: 1;
  /** Hash of each source text at the time of verification, by source id. */
  readonly sources: Readonly<Record<string, string>>;
  /** By `<record id>#<claim part, if any>#<citation key>`. */
  readonly citations: Readonly<Record<string, LockedCitation>>;
  /** By `<record id>` or `<record id>#<part key>`. */
  readonly claims: Readonly<Record<string, LockedClaim>>;
  /** The code of every id ever published, by `<kind>:<id>`. */
  readonly ids: Readonly<Record<string, string>>;
  /** Hash of all that the lock holds of a record or a text, by its id: an edit by hand shows. */
  readonly seals: Readonly<Record<string, string>>;
};

export type LockedCitation = {
  readonly source: string;
  readonly line: CitedLine;
  /** Hash of the citation's source, place and words as written. */
  readonly hash: string;
};

export type LockedClaim = {
  /** Hash of the claim: all its fields but ids, codes and cites, in both languages. */
  readonly hash: string;
  /** Hash of the claim as the second reader read it; null where nobody has. */
  readonly readHash: string | null;
  /** Day of the second reading. */
  readonly readOn: Day | null;
};

export const EMPTY_LOCK: CitationLock = { version: 1, sources: {}, citations: {}, claims: {}, ids: {}, seals: {} };
