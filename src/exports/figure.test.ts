import { describe, expect, it } from 'vitest';
import { cellsOf } from '../core/figures/cell.ts';
import { cellOf, citeOf } from '../fixtures/parts.ts';
import { figureOf } from '../fixtures/records.ts';
import { TINY } from '../fixtures/tiny.ts';
import { checkContent } from '../reader/content.ts';
import { parseCsv } from './csv.ts';
import { figureCsv, figureFiles } from './figure.ts';

/** Rows by the names of their columns. */
function read(text: string): Record<string, string>[] {
  const [head = [], ...rows] = parseCsv(text);
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])));
}

const tiny = TINY.dossier;

describe('a figure as CSV', () => {
  it('has a row for every cell, with its proof', () => {
    const rows = read(figureFiles(tiny).get('tiny/boxes-per-shelf')?.text ?? '');
    expect(rows).toHaveLength(6);
    expect(rows[3]).toEqual({
      figure: 'T-C01',
      question_nl: 'Hoeveel dozen telde het archief per plank?',
      question_en: 'How many boxes did the archive count per shelf?',
      unit_nl: 'dozen',
      unit_en: 'boxes',
      period: '2031-03',
      row: 'bottom',
      row_nl: 'Onder',
      row_en: 'Bottom',
      column: 'missing',
      column_nl: 'Ontbreekt',
      column_en: 'Missing',
      value: '1',
      seen: '1',
      certainty: 'printed',
      source: 'tiny-01',
      locator: 'section 2',
      phrase: '',
      line: '30',
    });
  });

  const dossiers = [tiny, checkContent('.').dossier];

  it.each(dossiers)('holds every cell once, with its own number and nothing for none', (dossier) => {
    expect(dossier.figures.length).toBeGreaterThan(0);
    for (const figure of dossier.figures) {
      const rows = read(figureCsv(figure)).map(({ row, column, value }) => `${row}.${column} ${value}`);
      expect(rows).toEqual(cellsOf(figure).map(({ name, cell }) => `${name} ${cell.value ?? ''}`));
    }
  });

  it('tells several proofs in one row, in order', () => {
    const cites = [citeOf({ phrase: 'een', line: 3 }), citeOf({ source: 'tiny-02', phrase: 'twee', line: 5 })];
    const [row] = read(figureCsv(figureOf({ slug: 'f', cells: { top: { boxes: cellOf(1, { cites }) } } })));
    expect(row).toMatchObject({ source: 'tiny-01 | tiny-02', locator: '', phrase: 'een | twee', line: '3 | 5' });
  });

  it('E13 runs no formula of a phrase, and keeps a negative number', () => {
    const cites = [citeOf({ phrase: '=cmd()' })];
    const cells = { top: { boxes: cellOf(-5, { seen: '-5', cites }) } };
    expect(figureCsv(figureOf({ slug: 'f', cells }))).toMatch(/,-5,-5,printed,tiny-01,,'=cmd\(\),\r\n$/);
  });
});
