import { describe, expect, test } from 'vitest';
import { effortOf } from '../../fixtures/effort.ts';
import type { Term } from '../record/term.ts';
import { type ComparisonPart, compareTexts, type Differ, type DiffPart } from './comparison.ts';
import { layoutText, type TextLine } from './layout.ts';
import type { Withheld } from './withheld.ts';

const MARK = { id: '5-1-2-e', mark: { intact: ['5\\.1\\.2e'], damaged: [], doubtful: [] } } as unknown as Term;
const lay = (text: string, withheld: Withheld = new Map()): TextLine[] => layoutText('a', text, [], [MARK], withheld);

/** Everything that is not alike as a whole; real word diffs are tested in build. */
const whole: Differ = (before, after) =>
  [
    { kind: 'removed' as const, text: before },
    { kind: 'added' as const, text: after },
  ].filter(({ text }) => text !== '') satisfies DiffPart[];

const show = (parts: readonly ComparisonPart[]): string[] =>
  parts.map((part) => {
    if (part.kind === 'stop') return `stop ${part.before.length}:${part.after.length}`;
    return part.kind === 'too-long' ? 'too long' : `${part.kind} ${part.text.trim()}`;
  });
const compare = (before: string, after: string): string[] => show(compareTexts(lay(before), lay(after), whole));

const ONE = 'een twee drie vier vijf zes zeven acht negen tien';
const TWO = 'elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig';

describe('without marks', () => {
  test('what is alike is told once, what differs from both sides', () => {
    expect(compare(`${ONE} oud ${TWO}`, `${ONE} nieuw ${TWO}`)).toEqual([
      `same ${ONE}`,
      'removed oud',
      'added nieuw',
      `same ${TWO}`,
    ]);
  });

  test('equal texts are alike, empty texts are nothing, and one text beside none is added', () => {
    expect(compare(ONE, ONE)).toEqual([`same ${ONE}`]);
    expect(compare('', '\n\n')).toEqual([]);
    expect(compare('', ONE)).toEqual([`added ${ONE}`]);
  });

  test('neither line ends nor words broken at them are a difference; a blank line stays', () => {
    const broken = 'een twee drie vier vijf zes ze-\nven acht jeugd-\nen\n\nnegen tien';
    const parts = compareTexts(
      lay(broken),
      lay('een twee drie vier vijf zes zeven acht jeugd- en\n\nnegen tien'),
      whole,
    );
    expect(parts).toEqual([{ kind: 'same', text: 'een twee drie vier vijf zes zeven acht jeugd- en\n\nnegen tien' }]);
  });

  test('a row that a text has twice holds nothing together', () => {
    expect(compare(`${ONE} x ${ONE}`, ONE)).toEqual([`removed ${ONE} x ${ONE}`, `added ${ONE}`]);
  });

  test('where a differ gives up, the page says so and shows neither side', () => {
    expect(show(compareTexts(lay(`${ONE} oud`), lay(`${ONE} nieuw`), () => null))).toEqual([`same ${ONE}`, 'too long']);
  });
});

describe('a comparison stops at a mark', () => {
  test('in both texts', () => {
    expect(compare(`${ONE} 5.1.2e ${TWO}`, `${ONE} 5.1.2e ${TWO}`)).toEqual([`same ${ONE}`, 'stop 1:1', `same ${TWO}`]);
  });

  test('in one text: what the other leaves open is neither shown nor laid beside it', () => {
    expect(compare(`${ONE} 5.1.2e ${TWO}`, `${ONE} de geheime heer ${TWO}`)).toEqual([
      `same ${ONE}`,
      'stop 1:0',
      `same ${TWO}`,
    ]);
    expect(compare(`${ONE} de geheime heer ${TWO}`, `${ONE} 5.1.2e ${TWO}`)).toContain('stop 0:1');
  });

  test('at the head and at the foot of a text, too', () => {
    expect(compare(`5.1.2e\n${ONE}`, `geheim\n${ONE}`)).toEqual(['stop 1:0', `same ${ONE}`]);
    expect(compare(`${ONE}\n5.1.2e`, `${ONE}\ngeheim en meer`)).toEqual([`same ${ONE}`, 'stop 1:0']);
  });

  test('few words alike behind the mark do not let it begin again: they may stand in what is black', () => {
    const before = `${ONE} 5.1.2e zegt de wethouder`;
    const after = `${ONE} de wethouder geheim een zegt`;
    expect(compare(before, after)).toEqual([`same ${ONE}`, 'stop 1:0']);
  });

  test('a change between two marks is told only between sure places', () => {
    const before = `5.1.2e ${ONE} oud ${TWO} 5.1.2e`;
    expect(compare(before, `geheim ${ONE} nieuw ${TWO} geheim`)).toEqual([
      'stop 1:0',
      `same ${ONE}`,
      'removed oud',
      'added nieuw',
      `same ${TWO}`,
      'stop 1:0',
    ]);
    expect(compare('5.1.2e een oud twee 5.1.2e', 'geheim een nieuw twee geheim')).toEqual(['stop 2:0']);
  });

  test('a mark that a citation cuts, or that stands inside a word, is a stop like any other', () => {
    expect(compare(`${ONE} (5.1.2e) ${TWO}`, `${ONE} (geheim) ${TWO}`).join()).not.toContain('geheim');
  });

  test('and, since an extraction moves marks, wherever a passage could be the one that is black elsewhere', () => {
    const marked = `5.1.2e\n\n${ONE}\n\n${TWO}`;
    expect(compare(`open\n\n${ONE}\n\ngeheim\n\n${TWO}\n\nnog een geheim`, marked)).toEqual([
      'stop 0:1',
      `same ${ONE}`,
      'stop 0:0',
      `same ${TWO}`,
      'stop 0:0',
    ]);
    expect(compare(marked, `open\n\n${ONE}\ngeheim\n\n${TWO}`)).toContain('stop 0:0');
    expect(compare(`${ONE}\n\nopen\n\n${TWO}`, `${ONE}\n\n${TWO}`)).toContain('removed open');
  });

  test('but a sentence that both texts end alike is compared to its end', () => {
    const marked = `5.1.2e\n\n${ONE} willen worden.\n\n${TWO}`;
    expect(compare(marked, `open\n\n${ONE} willen en moeten worden.\n\ngeheim\n\n${TWO}`)).toEqual([
      'stop 1:0',
      `same ${ONE} willen`,
      'removed worden.',
      'added en moeten worden.',
      'stop 0:0',
      `same ${TWO}`,
    ]);
    expect(compare(marked, `open\n\n${ONE} willen en geheim.\n\n${TWO}`).join()).not.toContain('geheim');
  });

  test('and at a line that is masked, of which no word is read', () => {
    const withheld: Withheld = new Map([['a', [[2, 2]]]]);
    const parts = compareTexts(lay(`${ONE}\ngeheim\n${TWO}`, withheld), lay(`${ONE}\ngeheim\n${TWO}`), whole);
    expect(parts.map(({ kind }) => kind)).toEqual(['same', 'stop', 'same']);
    expect(JSON.stringify(parts)).not.toContain('geheim');
    expect(show(compareTexts(lay(ONE, new Map([['a', 'whole']])), lay(ONE), whole))).toEqual(['stop 1:0']);
  });
});

describe('whatever the texts', () => {
  /** A made-up row of numbers, the same for the same seed. */
  function* random(seed: number): Generator<number> {
    for (let state = seed; ; ) {
      state = (state * 48271) % 2147483647;
      yield state / 2147483647;
    }
  }

  test('words that one text hides never come out of the other', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const numbers = random(seed);
      const next = (below: number): number => Math.floor((numbers.next().value ?? 0) * below);
      const common = (): string => `w${next(25)}`;
      const [before, after]: [string[], string[]] = [[], []];
      for (let stretch = 0; stretch < 12; stretch++) {
        const open = Array.from({ length: 3 + next(25) }, () =>
          next(3) === 0 ? common() : `s${stretch}u${next(9999)}`,
        );
        const hidden = Array.from({ length: 1 + next(12) }, () => (next(2) === 0 ? common() : `geheim${next(99)}`));
        before.push(...open.map((word) => (next(15) === 0 ? common() : word)));
        after.push(...open.filter(() => next(15) > 0));
        const side = next(4);
        before.push(...(side === 0 ? hidden : side === 1 ? ['5.1.2e'] : []));
        after.push(...(side === 0 ? ['5.1.2e'] : side === 1 ? hidden : []));
      }
      const parts = compareTexts(lay(before.join(' ')), lay(after.join(' ')), whole);
      expect(JSON.stringify(parts), `seed ${seed}`).not.toContain('geheim');
    }
  });

  test('texts of thousands of words take no time to lay side by side', () => {
    const words = Array.from({ length: 8000 }, (_, index) => `w${(index * 7919) % 3001}`);
    const [before, after] = [lay(words.join(' ')), lay(words.filter((_, index) => index % 50 !== 0).join(' '))];
    expect(effortOf(() => compareTexts(before, after, whole))).toBeLessThan(1500);
  });
});
