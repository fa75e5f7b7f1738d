export const CERTAINTIES = ['exact', 'uncertain', 'period', 'on-or-before', 'on-or-after', 'undated'] as const;

/** How far a date is known: the form in which it is drawn on the spine. */
export type Certainty = (typeof CERTAINTIES)[number];

/** How far a date is known; what has none is undated. */
export function certaintyOf(date: { readonly certainty: Certainty } | null): Certainty {
  return date === null ? 'undated' : date.certainty;
}
