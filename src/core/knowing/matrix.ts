import type { Knowledge } from '../record/knowledge.ts';

/** Propositions side by side, and the actors of whom at least one of them says something. */
export type Matrix = { readonly columns: readonly Knowledge[]; readonly actors: readonly string[] };

/** As many columns as an upright sheet of A4 holds. */
const MOST_COLUMNS = 8;

/** The items in as few tables as fit the paper, of equal width; each lists only its own actors. */
export function matricesOf(items: readonly Knowledge[]): Matrix[] {
  const count = Math.ceil(items.length / MOST_COLUMNS);
  const width = Math.ceil(items.length / Math.max(count, 1));
  return Array.from({ length: count }, (_, index) => {
    const columns = items.slice(index * width, (index + 1) * width);
    return { columns, actors: [...new Set(columns.flatMap((item) => item.statements.map(({ actor }) => actor)))] };
  });
}
