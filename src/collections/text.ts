import { type Comparison, compareTexts } from '../core/proof/comparison.ts';
import { layoutText, type TextLine } from '../core/proof/layout.ts';
import type { Term } from '../core/record/term.ts';
import { type Member, pairsOf } from '../core/record/version.ts';
import { currentContent } from '../reader/current.ts';
import { createDiffer } from '../reader/differ.ts';
import { mountTexts } from '../reader/texts.ts';
import { verifyContent } from '../reader/verify.ts';

/** Whether this build is the local edition that holds the texts. */
export function isReadingRoom(): boolean {
  return process.env.READING_ROOM === '1';
}

let room: ReadonlyMap<string, readonly TextLine[]> | null = null;

/** Lines of a source text in the reading room; null in the hosted edition, which holds no text. */
export function getSourceText(source: string): readonly TextLine[] | null {
  if (!isReadingRoom()) return null;
  room ??= readRoom();
  return room.get(source) ?? null;
}

/** The texts of a family compared word by word in the reading room; null in the hosted edition. */
export function getComparisons(family: readonly Member[]): readonly Comparison[] | null {
  if (!isReadingRoom()) return null;
  return pairsOf(family).map(([before, after]) => ({
    before,
    after,
    parts: compareTexts(getSourceText(before.source) ?? [], getSourceText(after.source) ?? [], createDiffer()),
  }));
}

function readRoom(): ReadonlyMap<string, readonly TextLine[]> {
  const mounted = mountTexts('.');
  if (!mounted?.withheld || mounted.issues.length > 0)
    throw new Error('a reading room needs the texts and withheld.yaml beside them: set SOURCES_DIR');
  const { content } = currentContent();
  const { found } = verifyContent(content, mounted, null);
  const marks = content.records.filter((record): record is Term => record.record === 'term' && record.mark !== null);
  const withheld = mounted.withheld;
  return new Map([...mounted.texts].map(([id, text]) => [id, layoutText(id, text, found, marks, withheld)]));
}
