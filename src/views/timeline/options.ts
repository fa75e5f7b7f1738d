import type { PlacedEvent } from '../../core/dossier/dossier.ts';
import { need } from '../../core/dossier/records.ts';
import { type FacetValue, facetValues } from '../../core/search/facets.ts';
import { FACETS, type Facet } from '../../core/search/filter.ts';
import { CERTAINTIES, type Certainty } from '../../core/time/certainty.ts';
import type { View } from '../frame/view.ts';

/** A value that a reader can choose, with the word for it. */
export type FilterOption = FacetValue & { readonly words: string };
export type FilterGroup = { readonly facet: Facet; readonly options: readonly FilterOption[] };

/** Facets whose values have an order of their own; of the others the most used come first. */
const ORDERED: ReadonlySet<Facet> = new Set(['phase', 'year', 'certainty']);

/** What the events of a case can be filtered by, in words. */
export function filterGroups(view: View, events: readonly PlacedEvent[]): FilterGroup[] {
  const values = facetValues(events);
  const { compare } = new Intl.Collator(view.lang);
  const wordsOf = wordsOfFacets(view, events);
  return FACETS.map((facet) => {
    const options = (values.get(facet) ?? []).map((value) => ({ ...value, words: wordsOf[facet](value.value) }));
    if (facet === 'certainty') options.sort((a, b) => rankOf(a.value) - rankOf(b.value));
    if (!ORDERED.has(facet)) options.sort((a, b) => b.places.length - a.places.length || compare(a.words, b.words));
    return { facet, options };
  }).filter(({ options }) => options.length > 0);
}

function rankOf(certainty: string): number {
  return CERTAINTIES.indexOf(certainty as Certainty);
}

function wordsOfFacets(
  { records, words, say }: View,
  events: readonly PlacedEvent[],
): Readonly<Record<Facet, (value: string) => string>> {
  const item = need(records.cases, events[0]?.case ?? '');
  const named = (names: Readonly<Record<string, string>>) => (value: string) => names[value] ?? value;
  const source = (id: string): string => {
    const { code, title } = need(records.sources, id);
    return `${code} ${say(title)}`;
  };
  const phases = Object.fromEntries(item.phases.map((phase) => [phase.id, say(phase.title)]));
  return {
    actor: (id) => say(need(records.actors, id).title),
    theme: (id) => say(need(records.themes, id).title),
    phase: named(phases),
    year: (year) => year,
    kind: named(words.eventKind),
    line: named(words.line),
    status: named(words.status),
    voice: named(words.voice),
    certainty: named(words.filter.certainty),
    source,
  };
}
