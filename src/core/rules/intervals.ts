import type { PlacedEvent } from '../dossier/dossier.ts';
import { type Finding, fault } from '../issue/fault.ts';
import { type Case, eventAt, MILESTONES } from '../record/case.ts';
import type { Knowledge } from '../record/knowledge.ts';
import { lacksRange } from '../time/moment.ts';

/** Days are counted only from certain dates or ranges: no interval gives one number for an uncertain day. */
export function checkIntervals(
  events: readonly PlacedEvent[],
  cases: readonly Case[],
  knowledge: readonly Knowledge[],
): Finding[] {
  const users = new Map<string, string>();
  const use = (id: string, user: string): void => void (users.has(id) || users.set(id, user));
  for (const item of cases) {
    for (const name of MILESTONES) use(eventAt(item, name) ?? '', `milestones.${name} of ${item.id}`);
    for (const id of item.keyEvents) use(id, `keyEvents of ${item.id}`);
  }
  for (const item of knowledge) for (const id of item.about) use(id, `about of ${item.id}`);
  return events.flatMap((event) => {
    const user = users.get(event.id);
    if (user === undefined || !lacksRange(event)) return [];
    return [
      fault({
        code: 'DATE-RANGE',
        file: event.file,
        field: 'date',
        found: event.date?.edtf ?? '',
        why: `is uncertain and yet one day, while days are counted from it (${user})`,
        remedy: 'write the days between which it lies, e.g. "[2031-03-12..2031-03-16]", or name another event there',
      }),
    ];
  });
}
