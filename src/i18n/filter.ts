import type { Lang } from '../core/record/text.ts';
import type { Keys } from '../core/search/filter.ts';

/** Keys of a filter in the address; apart from the other words, since browsers load them. */
export const FILTER_KEYS: Readonly<Record<Lang, Keys>> = {
  nl: {
    actor: 'actor',
    theme: 'thema',
    phase: 'fase',
    year: 'jaar',
    kind: 'soort',
    line: 'lijn',
    status: 'status',
    voice: 'stem',
    certainty: 'zekerheid',
    source: 'bron',
  },
  en: {
    actor: 'actor',
    theme: 'theme',
    phase: 'phase',
    year: 'year',
    kind: 'kind',
    line: 'line',
    status: 'status',
    voice: 'voice',
    certainty: 'certainty',
    source: 'source',
  },
};
