import { pathOf } from '../../i18n/routes.ts';
import type { ReadDerived } from './readings.ts';

/** Names of the columns of a list of derived sentences; `read` is the day of the reading, or why there is none. */
export const COLUMNS = ['read', 'kind', 'page', 'about', 'nl', 'en', 'records'] as const;

/** A derived sentence as one line, its fields parted by tabs. */
export function formatDerived({ derived, reading, on }: ReadDerived): string {
  const { kind, page, about, says, records } = derived;
  return [on ?? reading, kind, pathOf('nl', page), about, says.nl, says.en, records.join(' ')]
    .map(onOneLine)
    .join('\t');
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
