import type { Dossier } from '../../core/dossier/dossier.ts';
import type { Hash } from '../../core/proof/locate.ts';
import { NO_STATEMENTS, type StatementLock } from '../../core/proof/statement-lock.ts';
import type { Day } from '../../core/time/day.ts';
import { pathOf } from '../../i18n/routes.ts';
import type { Derived } from './derived.ts';
import { statementsOf } from './statements.ts';

/** Whether a derived sentence was read as it stands, changed since somebody read it, or was never read. */
export type ReadState = 'read' | 'changed' | 'unread';

/** A derived sentence with its key, and how and when it was read. */
export type ReadDerived = {
  readonly derived: Derived;
  readonly key: string;
  readonly reading: ReadState;
  readonly on: Day | null;
};

/** Holds derived sentences against what was read of them. */
export function readingsOf(list: readonly Derived[], { statements }: StatementLock, hash: Hash): ReadDerived[] {
  const keyed = list.map((derived) => ({ derived, key: keyOf(derived, hash) }));
  const now = new Set(keyed.map(({ key }) => key));
  const gone = new Set(Object.keys(statements).flatMap((key) => (now.has(key) ? [] : [placeOf(key)])));
  return keyed.map(({ derived, key }) => {
    const on = statements[key] ?? null;
    return { derived, key, on, reading: on !== null ? 'read' : gone.has(placeOf(key)) ? 'changed' : 'unread' };
  });
}

/** What is to be kept after somebody read some of the sentences: earlier readings of what still stands, and these. */
export function nextReadings(all: readonly ReadDerived[], read: readonly ReadDerived[], on: Day): Map<string, Day> {
  const kept = all.flatMap((one): [string, Day][] => (one.on === null ? [] : [[one.key, one.on]]));
  return new Map([...read.map(({ key }): [string, Day] => [key, on]), ...kept]);
}

/** How many sentences there are, and how many of them were read, changed since, or never read. */
export function countReadings(list: readonly ReadDerived[]): Readonly<Record<ReadState | 'all', number>> {
  const count = (reading: ReadState): number => list.filter((one) => one.reading === reading).length;
  return { all: list.length, read: count('read'), changed: count('changed'), unread: count('unread') };
}

/** Where a sentence stands, in 6 digits, then what it says and follows from, in 10. */
function keyOf({ kind, page, says, records }: Derived, hash: Hash): string {
  const place = hash([kind, pathOf('nl', page), records[0] ?? ''].join('\n'));
  const whole = hash([kind, pathOf('nl', page), says.nl, says.en, ...records].join('\n'));
  return `${place.slice(0, 6)}-${whole.slice(0, 10)}`;
}

function placeOf(key: string): string {
  return key.slice(0, 6);
}

/** How many sentences of all cases there are, how many of them nobody read as they stand, and where those are. */
export function summaryOf(
  dossier: Dossier,
  locks: Readonly<Record<string, StatementLock>>,
  hash: Hash,
): { readonly line: string; readonly changed: readonly string[] } {
  const all = dossier.cases.flatMap((item) =>
    readingsOf(statementsOf(dossier, item), locks[item.id] ?? NO_STATEMENTS, hash),
  );
  const { read, changed } = countReadings(all);
  return {
    line: `${all.length} derived sentences, ${all.length - read} not read, ${changed} of them changed since`,
    changed: all
      .filter(({ reading }) => reading === 'changed')
      .map(({ derived }) => `${pathOf('nl', derived.page)}: ${derived.says.nl}`),
  };
}
