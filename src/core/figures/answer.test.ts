import { describe, expect, test } from 'vitest';
import { cellOf, citeOf } from '../../fixtures/parts.ts';
import { discrepancyOf, eventOf, figureOf, touchOf } from '../../fixtures/records.ts';
import { both } from '../../fixtures/values.ts';
import { checkContent } from '../../reader/content.ts';
import type { Citation } from '../record/citation.ts';
import type { Event } from '../record/event.ts';
import type { Figure } from '../record/figure.ts';
import { type Around, answersOf, discrepanciesOf, eventsOf, isSamePassage } from './answer.ts';

const phrase = (text: string, given: Partial<Citation> = {}): Citation =>
  citeOf({ phrase: text, supports: ['number'], ...given });
const block = (first: number, last: number): Citation =>
  citeOf({ phrase: null, block: { lines: [first, last], hash: '' } });

describe('two citations point at the same passage', () => {
  test.each<[string, Citation, Citation, boolean]>([
    ['the same words', phrase('er waren 84 meldingen'), phrase('er waren 84 meldingen'), true],
    ['a part of the words', phrase('er waren 84 meldingen in 2020'), phrase('waren 84 meldingen'), true],
    ['other blanks and quotation marks', phrase("84  in de 'groep'"), phrase('84 in de ‘groep’'), true],
    ['other words', phrase('er waren 84 meldingen'), phrase('er waren 64 meldingen'), false],
    ['another document', phrase('er waren 84'), phrase('er waren 84', { source: 'tiny-02' }), false],
    ['another occurrence', phrase('totaal 84', { nth: 1, of: 2 }), phrase('totaal 84', { nth: 2, of: 2 }), false],
    ['other lines', phrase('totaal 84', { line: 3 }), phrase('totaal 84', { line: 9 }), false],
    ['the same block', block(5, 9), block(5, 9), true],
    ['blocks that overlap', block(5, 9), block(9, 12), true],
    ['blocks apart', block(5, 8), block(9, 12), false],
    ['words within a block', block(5, 9), phrase('totaal 84', { line: 7 }), true],
    ['words outside it', block(5, 9), phrase('totaal 84', { line: 10 }), false],
    ['words nobody has located', block(5, 9), phrase('totaal 84'), false],
  ])('%s', (_, a, b, isSame) => {
    expect(isSamePassage(a, b)).toBe(isSame);
    expect(isSamePassage(b, a)).toBe(isSame);
  });
});

describe('a number as other documents tell it', () => {
  const own = phrase('in dat jaar 84 meldingen');
  const figure = figureOf({ slug: 'f', cells: { top: { boxes: cellOf(84, { cites: [own] }) } } });
  const told = (given: Partial<Event>, ...cites: Citation[]): Event =>
    eventOf({ slug: 'e', kind: 'figure', cites, ...given });
  const around = (given: Partial<Around>): Around => ({ figures: [figure], events: [], discrepancies: [], ...given });
  const first = (given: Partial<Around>, of: Figure = figure) => answersOf(of, around(given))[0];
  const repeats = (event: Event): string[] =>
    (first({ events: [event] })?.repeats ?? []).map(({ cite }) => `${cite.source} ${cite.phrase}`);

  const again = phrase('het waren er 84', { source: 'tiny-02' });

  test('is told by a document that an event cites beside the same passage', () => {
    expect(repeats(told({}, own, again))).toEqual(['tiny-02 het waren er 84']);
  });

  test.each<[string, Event]>([
    ['an event that does not cite the passage', told({}, again)],
    ['an event of another kind', told({ kind: 'report' }, own, again)],
    ['a plan', told({ status: 'planned' }, own, again)],
    ['other digits', told({}, own, phrase('het waren er 184', { source: 'tiny-02' }))],
    ['digits of a larger number', told({}, own, phrase('het waren er 84.000', { source: 'tiny-02' }))],
    ['a passage that proves no number', told({}, own, { ...again, supports: ['content'] })],
    ['the same document', told({}, own, phrase('het waren er 84'))],
  ])('is not taken from %s', (_, event) => expect(repeats(event)).toEqual([]));

  test('takes only the same words where the event rests on another number with the same digits', () => {
    const twice = figureOf({
      slug: 'f',
      rows: ['top', 'low'].map((key) => ({ key, label: both(key) })),
      cells: {
        top: { boxes: cellOf(5, { cites: [phrase('5 in de ‘eerste’ groep')] }) },
        low: { boxes: cellOf(5, { cites: [phrase('5 in de tweede groep')] }) },
      },
    });
    const copies = ["5 in de 'eerste' groep", '5 in de tweede groep'].map((text) =>
      phrase(text, { source: 'tiny-02' }),
    );
    const event = told({}, phrase('5 in de ‘eerste’ groep'), phrase('5 in de tweede groep'), ...copies);
    const answers = answersOf(twice, around({ figures: [twice], events: [event] }));
    expect(answers.map((answer) => answer.repeats.map(({ cite }) => cite.phrase))).toEqual([
      ["5 in de 'eerste' groep"],
      ['5 in de tweede groep'],
    ]);
  });

  test('stands in another figure by the same passage and the same value', () => {
    const twin = (value: number): Figure =>
      figureOf({ slug: 'g', cells: { top: { boxes: cellOf(value, { cites: [own] }) } } });
    const ids = (other: Figure) => first({ figures: [figure, other] })?.figures.map(({ slug }) => slug);
    expect(ids(twin(84))).toEqual(['g']);
    expect(ids(twin(48))).toEqual([]);
  });

  test('differs where a reading of a discrepancy over numbers rests on its passage', () => {
    const reading = (cites: Citation[]) => ({ key: 'r', says: both('r'), cites });
    const over = (kind: 'number' | 'which-one' | 'text', cites: Citation[]) =>
      first({ discrepancies: [discrepancyOf({ slug: 'd', kind, readings: [reading(cites)] })] })?.differences.length;
    expect(over('number', [own])).toBe(1);
    expect(over('which-one', [own])).toBe(1);
    expect(over('text', [own])).toBe(0);
    expect(over('number', [again])).toBe(0);
  });

  test('is not asked where a cell has no value', () => {
    const empty = figureOf({
      slug: 'f',
      cells: { top: { boxes: cellOf(null, { certainty: 'unassignable', seen: '84', cites: [own] }) } },
    });
    expect(first({}, empty)).toBeUndefined();
  });

  test('belongs to a discrepancy that touches its figure, and to an event that cites its passage', () => {
    const touching = discrepancyOf({ slug: 'd', kind: 'text', touches: [touchOf('tiny/f')] });
    expect(discrepanciesOf(figure, [touching, discrepancyOf({ slug: 'x' })])).toEqual([touching]);
    const event = told({}, own);
    expect(eventsOf(figure, [event, told({ kind: 'report' }, own), told({}, again)])).toEqual([event]);
  });
});

describe('the real figures', () => {
  const { dossier } = checkContent('.');
  const answers = (slug: string) => {
    const figure = dossier.figures.find((item) => item.id === `svmn-intranet/${slug}`);
    const ofCase = <T extends { case: string }>(list: readonly T[]) =>
      list.filter((item) => item.case === figure?.case);
    if (!figure) throw new Error(slug);
    return answersOf(figure, {
      figures: ofCase(dossier.figures),
      events: ofCase(dossier.events),
      discrepancies: ofCase(dossier.discrepancies),
    });
  };

  test.each([
    ['total.2018', 66, 'svmn-38 svmn-39', 'S-T02'],
    ['total.2019', 64, 'svmn-38 svmn-39', ''],
    ['total.2020', 84, 'svmn-38 svmn-39', 'S-T01'],
    ['total.first-half-2021', 41, '', ''],
    ['total.year-2021', 68, '', 'S-T10'],
  ])('%s: %d, also in [%s], differing in [%s]', (name, value, sources, codes) => {
    const answer = answers('reports-per-year').find((item) => item.name === name);
    expect(answer?.cell.value).toBe(value);
    expect([...new Set(answer?.repeats.map(({ cite }) => cite.source))].join(' ')).toBe(sources);
    expect(answer?.differences.map(({ code }) => code).join(' ')).toBe(codes);
  });
});
