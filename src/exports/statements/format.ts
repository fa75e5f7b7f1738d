import { pathOf } from '../../i18n/routes.ts';
import type { Derived } from './derived.ts';

/** Names of the columns of a list of derived sentences. */
export const COLUMNS = ['kind', 'page', 'about', 'nl', 'en', 'records'] as const;

/** A derived sentence as one line, its fields parted by tabs. */
export function formatDerived({ kind, page, about, says, records }: Derived): string {
  return [kind, pathOf('nl', page), about, says.nl, says.en, records.join(' ')].map(onOneLine).join('\t');
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
