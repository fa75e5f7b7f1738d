import { type Finding, fault } from '../core/issue/fault.ts';
import { type CitationLock, EMPTY_LOCK, type LockedClaim } from '../core/proof/citation-lock.ts';
import { citationText, claimsOf } from '../core/proof/claim.ts';
import type { Found } from '../core/proof/verify.ts';
import { citedParts } from '../core/record/cites.ts';
import { type AnyRecord, caseOf } from '../core/record/record.ts';
import type { Retired } from '../core/record/retired.ts';
import { compareText } from '../core/record/text.ts';
import type { Day } from '../core/time/day.ts';
import { goneIds, idsOf } from './published.ts';
import { sealsOf } from './seals.ts';
import { type Hashes, sha256 } from './texts.ts';

/** What the locks prove of the content as it stands. */
export type LockReport = {
  /** Citations that the lock covers as they are written. */
  readonly locked: number;
  /** Owners of claims that two have read, as they stand. */
  readonly readTwice: readonly string[];
  /** Owners of claims that changed after their second reading. */
  readonly changed: readonly string[];
  /** Owners of claims that nobody has read a second time. */
  readonly unread: readonly string[];
  readonly findings: readonly Finding[];
};

/** Holds the content against the locks. */
export function checkLocks(
  records: readonly AnyRecord[],
  locks: Readonly<Record<string, CitationLock>>,
  retired: readonly Retired[],
): LockReport {
  const all = mergeLocks(locks);
  const findings: Finding[] = [];
  let locked = 0;
  for (const record of records) {
    for (const part of citedParts(record)) {
      part.cites.forEach((cite, index) => {
        const entry = all.citations[`${part.owner}#${cite.key}`];
        if (entry?.hash === sha256(citationText(cite))) locked++;
        else
          findings.push(
            fault({
              code: 'CITE-UNVERIFIED',
              file: record.file,
              field: `${part.field}.${index}`,
              found: cite.phrase ?? cite.key,
              why: entry ? 'changed since it was verified' : 'has not been verified',
              remedy: 'run npm run verify with the texts mounted',
            }),
          );
      });
    }
  }
  const states = records
    .flatMap(claimsOf)
    .map((claim) => ({ owner: claim.owner, state: readingState(claim.text, all.claims[claim.owner]) }));
  const of = (state: string): string[] => states.filter((one) => one.state === state).map((one) => one.owner);
  return {
    locked,
    readTwice: of('read'),
    changed: of('changed'),
    unread: of('unread'),
    findings: [...findings, ...goneIds(records, locks, retired)],
  };
}

function readingState(text: string, entry: LockedClaim | undefined): 'read' | 'changed' | 'unread' {
  if (!entry?.readHash) return 'unread';
  return entry.readHash === sha256(text) ? 'read' : 'changed';
}

function mergeLocks(locks: Readonly<Record<string, CitationLock>>): Pick<CitationLock, 'citations' | 'claims'> {
  const values = Object.values(locks);
  return {
    citations: Object.assign({}, ...values.map((lock) => lock.citations)) as CitationLock['citations'],
    claims: Object.assign({}, ...values.map((lock) => lock.claims)) as CitationLock['claims'],
  };
}

/** What a second reading marks: nothing, or all claims of a case on a day. */
export type SecondReading = { readonly case: string; readonly on: Day } | null;

/**
 * Writes the lock of a case anew from what was found in the texts; readings of unchanged claims stay, and so do ids.
 * Those of `shared` records, which belong to no case, are held here too.
 */
export function writeLock(
  name: string,
  records: readonly AnyRecord[],
  found: readonly Found[],
  hashes: Hashes,
  old: CitationLock | undefined,
  reading: SecondReading,
  shared: readonly AnyRecord[] = [],
): CitationLock {
  const caseOfSource = new Map(
    records.flatMap((record) => (record.record === 'source' ? [[record.id, record.case]] : [])),
  );
  const own = records.filter(
    (record) =>
      caseOf(record) === name ||
      (caseOf(record) === null &&
        citedParts(record).some((part) => part.cites.some((cite) => caseOfSource.get(cite.source) === name))),
  );
  const byId = new Map(found.map((one) => [one.id, one]));
  const cites = own.flatMap((record) =>
    citedParts(record).flatMap((part) => part.cites.map((cite) => ({ id: `${part.owner}#${cite.key}`, cite }))),
  );
  const before = old ?? EMPTY_LOCK;
  const kept = own.flatMap(({ record, id }) => (record === 'source' && hashes.has(id) ? [id] : []));
  const sources = [...new Set([...kept, ...cites.map(({ cite }) => cite.source)])];
  const lists = {
    sources: sorted(sources.map((id) => [id, hashes.get(id) ?? before.sources[id] ?? ''])),
    citations: sorted(
      cites.map(({ id, cite }) => [
        id,
        { source: cite.source, line: byId.get(id)?.line ?? 0, hash: sha256(citationText(cite)) },
      ]),
    ),
    claims: sorted(
      own
        .flatMap(claimsOf)
        .map((claim) => [
          claim.owner,
          nextClaim(claim.text, before.claims[claim.owner], reading?.case === name ? reading.on : null),
        ]),
    ),
    ids: sorted(idsOf([...new Set([...own, ...shared])], before)),
  };
  return { version: 1, ...lists, seals: sealsOf(lists) };
}

function nextClaim(text: string, old: LockedClaim | undefined, readOn: Day | null): LockedClaim {
  const hash = sha256(text);
  if (readOn === null) return { hash, readHash: old?.readHash ?? null, readOn: old?.readOn ?? null };
  // A claim read before and not touched since keeps the day of its reading.
  return old?.readHash === hash ? { hash, readHash: hash, readOn: old.readOn } : { hash, readHash: hash, readOn };
}

function sorted<T>(entries: readonly (readonly [string, T])[]): Record<string, T> {
  return Object.fromEntries([...entries].sort(([a], [b]) => compareText(a, b)));
}
