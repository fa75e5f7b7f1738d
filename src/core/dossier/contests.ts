import { CONTESTED, type Contested, type Discrepancy } from '../record/discrepancy.ts';

/** What an open difference contests of a record, in the order of the table; empty where it only bears on it. */
export function contestsOf({ status, touches }: Discrepancy, id: string): Contested[] {
  if (status !== 'open') return [];
  const named = new Set(touches.filter(({ to }) => to === id).flatMap(({ contests }) => contests));
  return CONTESTED.filter((what) => named.has(what));
}

/** What open differences contest of a record, for the records of a dossier. */
export function createContested(discrepancies: readonly Discrepancy[]): (id: string) => Contested[] {
  const touching = Map.groupBy(
    discrepancies.flatMap((item) => [...new Set(item.touches.map(({ to }) => to))].map((to) => ({ to, item }))),
    ({ to }) => to,
  );
  return (id) => {
    const named = new Set((touching.get(id) ?? []).flatMap(({ item }) => contestsOf(item, id)));
    return CONTESTED.filter((what) => named.has(what));
  };
}
