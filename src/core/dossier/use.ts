import type { Citation } from '../record/citation.ts';
import { citedParts } from '../record/cites.ts';
import { LEFT_OUT_REASONS, type LeftOutReason, type Source } from '../record/source.ts';
import { type Dossier, recordsOf } from './dossier.ts';

/** What of a document is cited, and what is left out for another reason than privacy. */
export type SourceAccount = {
  readonly source: Source;
  /** Passages that some record points at, each once. */
  readonly cited: number;
  readonly leftOut: readonly { readonly why: LeftOutReason; readonly count: number }[];
};

/** What of the documents of a case is cited and what is not. */
export type Account = {
  readonly sources: readonly SourceAccount[];
  readonly uncited: readonly Source[];
  /** Passages left out for privacy in the whole case; where they lie is not told, not even in which document. */
  readonly withheld: number;
  readonly citations: number;
  /** Citations whose place in the text a machine has found. */
  readonly located: number;
  /** Citations that cannot give the words as they stand, by what they do instead. */
  readonly instead: Readonly<Record<'blocks' | 'parts' | 'readings', number>>;
};

/** Accounts for every document of a case, whatever record of whichever case cites it. */
export function accountOf(dossier: Dossier, caseId: string): Account {
  const own = dossier.sources.filter((source) => source.case === caseId);
  const bySource = Map.groupBy(citationsOf(dossier), (cite) => cite.source);
  const cites = own.flatMap((source) => bySource.get(source.id) ?? []);
  const sources = own.map((source) => ({
    source,
    cited: new Set((bySource.get(source.id) ?? []).map(passageOf)).size,
    leftOut: leftOutOf(source),
  }));
  return {
    sources,
    uncited: sources.filter(({ cited }) => cited === 0).map(({ source }) => source),
    withheld: own.flatMap((source) => source.passages).filter(({ why }) => why === 'privacy').length,
    citations: cites.length,
    located: cites.filter(({ line }) => line !== null).length,
    instead: {
      blocks: cites.filter(({ block }) => block !== null).length,
      parts: cites.filter(({ parts }) => parts !== null).length,
      readings: cites.filter(({ reads }) => reads !== null).length,
    },
  };
}

function citationsOf(dossier: Dossier): Citation[] {
  return recordsOf(dossier).flatMap((record) => citedParts(record).flatMap((part) => part.cites));
}

function passageOf({ phrase, nth, parts, block }: Citation): string {
  return JSON.stringify([phrase, nth, parts, block?.lines]);
}

function leftOutOf({ passages }: Source): SourceAccount['leftOut'] {
  return LEFT_OUT_REASONS.filter((why) => why !== 'privacy')
    .map((why) => ({ why, count: passages.filter((passage) => passage.why === why).length }))
    .filter(({ count }) => count > 0);
}
