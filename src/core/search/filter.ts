/** What events are filtered by, in the order of the form and of an address. */
export const FACETS = [
  'actor',
  'theme',
  'phase',
  'year',
  'kind',
  'line',
  'status',
  'voice',
  'certainty',
  'source',
] as const;
export type Facet = (typeof FACETS)[number];

/** What is chosen: values by facet; a facet without any lets every event pass. */
export type Choice = ReadonlyMap<Facet, ReadonlySet<string>>;

/** One value of a facet: the places in the list of the events that have it, and whether it is chosen. */
export type Option = { readonly places: readonly number[]; readonly isChosen: boolean };

/** What a choice leaves over. */
export type Filtered = {
  /** By place of an event: whether it is shown. */
  readonly isShown: readonly boolean[];
  readonly shown: number;
  /** By group and option: how many events have it and pass all other groups. */
  readonly counts: readonly (readonly number[])[];
  /** By group: how many events would be shown if nothing were chosen in it. */
  readonly without: readonly number[];
};

/** Filters a list: or within a group, and between groups. */
export function applyFilter(groups: readonly (readonly Option[])[], total: number): Filtered {
  const misses = new Uint8Array(total);
  const missed = new Int8Array(total);
  for (const [index, group] of groups.entries()) {
    const chosen = group.filter((option) => option.isChosen);
    if (chosen.length === 0) continue;
    const isHit = new Uint8Array(total);
    for (const { places } of chosen) for (const place of places) isHit[place] = 1;
    for (let place = 0; place < total; place++) {
      if (isHit[place]) continue;
      misses[place] = (misses[place] ?? 0) + 1;
      missed[place] = index;
    }
  }
  const isShown = Array.from(misses, (count) => count === 0);
  const passesWithout = (place: number, group: number): boolean =>
    misses[place] === 0 || (misses[place] === 1 && missed[place] === group);
  return {
    isShown,
    shown: isShown.filter(Boolean).length,
    counts: groups.map((group, index) =>
      group.map(({ places }) => places.filter((place) => passesWithout(place, index)).length),
    ),
    without: groups.map((_, index) => isShown.filter((_, place) => passesWithout(place, index)).length),
  };
}

const STEPS = 'abcdefghijklmnopqrstuvwxy';
const FURTHER = 'z';

/**
 * Rising places as the steps between them: one letter a step, `z` for 25 more. Letters, since digits may read as a
 * telephone number.
 */
export function packPlaces(places: readonly number[]): string {
  const signsOf = (step: number): string =>
    FURTHER.repeat(Math.floor(step / STEPS.length)) + STEPS.charAt(step % STEPS.length);
  return places.map((place, index) => signsOf(place - (places[index - 1] ?? 0))).join('');
}

/** The places again. */
export function unpackPlaces(text: string): number[] {
  const places: number[] = [];
  let place = 0;
  for (const sign of text) {
    place += sign === FURTHER ? STEPS.length : STEPS.indexOf(sign);
    if (sign !== FURTHER) places.push(place);
  }
  return places;
}

/** What an address asks for, and what of it is not known here, as written. */
export type Asked = { readonly choice: Choice; readonly unknown: readonly string[] };

/** Keys of an address by facet, in one language. */
export type Keys = Readonly<Record<Facet, string>>;

/** Longest piece of an address that is shown to the reader. */
const LONGEST = 60;

/** Reads a choice from a query string, from whoever wrote it and in any of the languages given. */
export function readChoice(
  query: string,
  keys: readonly Keys[],
  isKnown: (facet: Facet, value: string) => boolean,
): Asked {
  const choice = new Map<Facet, Set<string>>();
  const unknown = new Set<string>();
  for (const [key, value] of new URLSearchParams(query)) {
    const facet = FACETS.find((name) => keys.some((names) => names[name] === key));
    if (facet && isKnown(facet, value)) choice.set(facet, (choice.get(facet) ?? new Set()).add(value));
    else unknown.add(`${key} ${value}`.trim().slice(0, LONGEST));
  }
  return { choice, unknown: [...unknown] };
}

/** A choice as a query string, `?` included, always in the same order; empty where nothing is chosen. */
export function writeChoice(choice: Choice, keys: Keys): string {
  const pairs = FACETS.flatMap((facet) => [...(choice.get(facet) ?? [])].sort().map((value) => [keys[facet], value]));
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`;
}
