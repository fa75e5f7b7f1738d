import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../reader/content.ts';
import { mountTexts } from '../../reader/texts.ts';
import type { Mark, Term } from '../record/term.ts';
import { countMarks, findMarks } from './redaction.ts';

function term(id: string, mark: Partial<Mark>): Term {
  const nothing = { html: '', text: '', refs: [] };
  return {
    record: 'term',
    id,
    slug: id,
    file: `content/glossary/${id}.md`,
    title: { nl: id, en: id },
    kind: 'mark',
    expansion: null,
    expansionBasis: null,
    sources: [],
    prose: { nl: nothing, en: nothing },
    mark: { law: 'unknown', intact: [], damaged: [], doubtful: [], ...mark },
  };
}

const TERMS = [
  term('5-1-2-e', {
    intact: [String.raw`5\.1\.2\.?e`],
    damaged: ['5 1 2e', '512e'],
    doubtful: [String.raw`5\.1\.2`],
  }),
  term('br', { intact: [String.raw`\bBR\b`] }),
  term('out-of-scope', { intact: ['BUITEN REIKWIJDTE'], damaged: ['REIKWIJDTE'] }),
];

describe('countMarks', () => {
  it.each([
    ['5.1.2.e en 5.1.2e', { '5-1-2-e': { intact: 2, damaged: 0, doubtful: 0 } }],
    ['van 5 1 2e aan 5.1.2.e', { '5-1-2-e': { intact: 1, damaged: 1, doubtful: 0 } }],
    ['5.1.2. Venen', { '5-1-2-e': { intact: 0, damaged: 0, doubtful: 1 } }],
    ['BUITEN REIKWIJDTE', { 'out-of-scope': { intact: 1, damaged: 0, doubtful: 0 } }],
    ['BR BREDA BR', { br: { intact: 2, damaged: 0, doubtful: 0 } }],
    ['geen merk', {}],
    ['', {}],
  ])('counts in %j each mark once, in its surest state', (text, expected) => {
    expect(Object.fromEntries(countMarks(text, TERMS))).toEqual(expected);
  });

  it('lets the longest pattern win and counts nothing twice', () => {
    expect(findMarks('x BUITEN REIKWIJDTE y', TERMS)).toEqual([
      { id: 'out-of-scope', state: 'intact', start: 2, end: 19 },
    ]);
  });

  it('counts a mark that two terms claim for the first state in order of sureness', () => {
    const terms = [term('a', { doubtful: ['XX'] }), term('b', { intact: ['XX'] })];
    expect([...countMarks('XX', terms).keys()]).toEqual(['b']);
  });

  it('ignores terms that are no marks and patterns that match nothing', () => {
    expect(countMarks('abc', [{ ...term('word', {}), mark: null }, term('empty', { intact: ['x*'] })]).size).toBe(0);
  });

  it('finds marks that never overlap, whatever the text', () => {
    const pieces = fc.array(fc.constantFrom('5.1.2.e', '5.1.2', '5 1 2e', 'BR', 'BUITEN ', 'REIKWIJDTE', ' ', 'x'), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(pieces, (parts) => {
        const found = findMarks(parts.join(''), TERMS);
        for (const [index, mark] of found.entries())
          expect(mark.start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
      }),
    );
  });
});

describe('marks in the documents, counted by hand', () => {
  const { records } = checkContent('.');
  const terms = records.filter((record): record is Term => record.record === 'term');
  const texts = mountTexts('.')?.texts ?? new Map<string, string>();
  const byHand: [string, Record<string, number>][] = [
    ['deloitte-01', { '5-1-2-e': 31 }],
    ['nsob-01', { '10-2e': 4 }],
    ['nsob-02', { '5-1-2-e': 3, '5-1-5': 3 }],
    ['phone-01', { '5-1-2-e': 4 }],
  ];

  it.each(byHand)('are those that the record of %s gives', (id, counts) => {
    const source = records.find((record) => record.record === 'source' && record.id === id);
    const given = source?.record === 'source' ? source.redactions : [];
    expect(
      Object.fromEntries(given.map((count) => [count.mark, count.intact + count.damaged + count.doubtful])),
    ).toEqual(counts);
  });

  it('are those that the patterns find in the texts that are mounted', () => {
    for (const [id, counts] of byHand.filter(([source]) => texts.has(source))) {
      const found = [...countMarks(texts.get(id) ?? '', terms)];
      expect(
        Object.fromEntries(found.map(([mark, count]) => [mark, count.intact + count.damaged + count.doubtful])),
      ).toEqual(counts);
    }
  });
});
