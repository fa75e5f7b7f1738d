import type { Term } from '../record/term.ts';

/** A printed mark in a source text: the id of its term, and where it stands; `end` is the index behind it. */
export type FoundMark = {
  readonly id: string;
  readonly state: MarkState;
  readonly start: number;
  readonly end: number;
};

/** How often one mark stands in a text. */
export type MarkCount = Readonly<Record<MarkState, number>>;

type MarkState = 'intact' | 'damaged' | 'doubtful';
const STATES: readonly MarkState[] = ['intact', 'damaged', 'doubtful'];

/** Every mark in a text, in order; where patterns overlap the longest counts, then the surer state. */
export function findMarks(text: string, terms: readonly Term[]): FoundMark[] {
  const candidates = terms.flatMap(({ id, mark }) =>
    STATES.flatMap((state) =>
      (mark?.[state] ?? []).flatMap((pattern) => spansOf(text, pattern).map((span) => ({ id, state, ...span }))),
    ),
  );
  const longestFirst = candidates.sort(
    (a, b) =>
      b.end - b.start - (a.end - a.start) || STATES.indexOf(a.state) - STATES.indexOf(b.state) || a.start - b.start,
  );
  const taken = new Uint8Array(text.length);
  const found = longestFirst.filter(({ start, end }) => {
    if (taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  });
  return found.sort((a, b) => a.start - b.start);
}

/** How often each mark stands in a text, by id of its term; a mark that does not occur is left out. */
export function countMarks(text: string, terms: readonly Term[]): ReadonlyMap<string, MarkCount> {
  const counts = new Map<string, Record<MarkState, number>>();
  for (const { id, state } of findMarks(text, terms)) {
    const count = counts.get(id) ?? { intact: 0, damaged: 0, doubtful: 0 };
    count[state] += 1;
    counts.set(id, count);
  }
  return counts;
}

function spansOf(text: string, pattern: string): { start: number; end: number }[] {
  return [...text.matchAll(new RegExp(pattern, 'gm'))]
    .filter((match) => match[0] !== '')
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
