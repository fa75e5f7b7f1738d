import type { Citation } from '../../core/record/citation.ts';

const LOCATOR = ['page', 'message', 'section', 'item', 'paragraph'] as const;

/** Orders citations of one source as they stand in it: by the line that was found, else by locator. */
export function comparePlaces(a: Citation, b: Citation): number {
  const [lineA, lineB] = [firstLine(a), firstLine(b)];
  if (lineA !== null && lineB !== null && lineA !== lineB) return lineA - lineB;
  for (const part of LOCATOR) {
    const byPart = compareNatural(a.at[part] ?? '', b.at[part] ?? '');
    if (byPart !== 0) return byPart;
  }
  return 0;
}

function firstLine(cite: Citation): number | null {
  return typeof cite.line === 'number' ? cite.line : (cite.line?.[0] ?? null);
}

/** `2` before `10`; words by letter. */
function compareNatural(a: string, b: string): number {
  const [numberA, numberB] = [Number.parseFloat(a), Number.parseFloat(b)];
  if (!Number.isNaN(numberA) && !Number.isNaN(numberB) && numberA !== numberB) return numberA - numberB;
  return a < b ? -1 : a > b ? 1 : 0;
}
