import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FILTER_KEYS } from '../../i18n/filter.ts';
import { applyFilter, type Choice, type Facet, packPlaces, readChoice, unpackPlaces, writeChoice } from './filter.ts';

const option = (places: readonly number[], isChosen = false) => ({ places, isChosen });
const shownBy = (isShown: readonly boolean[]) => isShown.flatMap((is, place) => (is ? [place] : []));

describe('applyFilter', () => {
  it('shows all where nothing is chosen', () => {
    const outcome = applyFilter([[option([0, 2]), option([1])], [option([])]], 3);
    expect(outcome).toEqual({ isShown: [true, true, true], shown: 3, counts: [[2, 1], [0]], without: [3, 3] });
  });

  it('takes options of one group together, and asks for every group', () => {
    const actors = [option([0, 1], true), option([1, 2, 5], true), option([3])];
    const themes = [option([1, 2, 3], true), option([0, 4])];
    const outcome = applyFilter([actors, themes], 6);
    expect(shownBy(outcome.isShown)).toEqual([1, 2]);
    expect(outcome.shown).toBe(2);
  });

  it('counts an option under the choices of the other groups only', () => {
    const actors = [option([0, 1], true), option([2, 3])];
    const themes = [option([1, 2, 3], true), option([0, 4])];
    expect(applyFilter([actors, themes], 5).counts).toEqual([
      [1, 2],
      [1, 1],
    ]);
  });

  it('tells of an empty result which single group keeps what out', () => {
    const outcome = applyFilter([[option([0], true)], [option([1, 2], true)], [option([0, 1, 2, 3], true)]], 4);
    expect(outcome.shown).toBe(0);
    expect(outcome.without).toEqual([2, 1, 0]);
  });

  it('agrees with the plain definition', () => {
    const TOTAL = 12;
    const anyOption = fc.record({
      places: fc.uniqueArray(fc.nat(TOTAL - 1)).map((places) => places.sort((a, b) => a - b)),
      isChosen: fc.boolean(),
    });
    const passes = (groups: readonly (readonly ReturnType<typeof option>[])[], place: number): boolean =>
      groups.every((group) => {
        const chosen = group.filter((one) => one.isChosen);
        return chosen.length === 0 || chosen.some((one) => one.places.includes(place));
      });
    fc.assert(
      fc.property(fc.array(fc.array(anyOption, { maxLength: 4 }), { maxLength: 4 }), (groups) => {
        const outcome = applyFilter(groups, TOTAL);
        const all = Array.from({ length: TOTAL }, (_, place) => place);
        expect(outcome.isShown).toEqual(all.map((place) => passes(groups, place)));
        for (const [index, group] of groups.entries()) {
          const others = groups.filter((_, other) => other !== index);
          const rest = all.filter((place) => passes(others, place));
          expect(outcome.without[index]).toBe(rest.length);
          expect(outcome.counts[index]).toEqual(
            group.map(({ places }) => rest.filter((place) => places.includes(place)).length),
          );
        }
      }),
    );
  });
});

describe('packPlaces', () => {
  it('writes steps, and reads what it wrote', () => {
    expect(packPlaces([3, 4, 24, 49, 100])).toBe('dbuzazzb');
    const places = fc.uniqueArray(fc.nat(9_999)).map((list) => list.sort((a, b) => a - b));
    fc.assert(
      fc.property(places, (list) => {
        expect(unpackPlaces(packPlaces(list))).toEqual(list);
      }),
    );
  });
});

describe('the choice in the address', () => {
  const known: Readonly<Partial<Record<Facet, readonly string[]>>> = {
    actor: ['a', 'b'],
    theme: ['x'],
    year: ['2031'],
  };
  const read = (query: string) =>
    readChoice(query, Object.values(FILTER_KEYS), (facet, value) => known[facet]?.includes(value) === true);
  const choice: Choice = new Map([
    ['theme', new Set(['x'])],
    ['actor', new Set(['b', 'a'])],
  ]);

  it('stands in one order, under the keys of the language', () => {
    expect(writeChoice(choice, FILTER_KEYS.nl)).toBe('?actor=a&actor=b&thema=x');
    expect(writeChoice(choice, FILTER_KEYS.en)).toBe('?actor=a&actor=b&theme=x');
    expect(writeChoice(new Map(), FILTER_KEYS.nl)).toBe('');
  });

  it.each(['?actor=a&actor=b&thema=x', '?theme=x&actor=b&actor=a&actor=b'])('is read from %s', (query) => {
    expect(read(query)).toEqual({ choice, unknown: [] });
  });

  it.each([
    ['a value', '?actor=zz', 'actor zz'],
    ['a key', '?themas=x', 'themas x'],
    ['markup', '?thema=%3Cimg%20src%3Dx%3E', 'thema <img src=x>'],
    ['a broken sign', '?thema=%E0%A4%A', 'thema \ufffd%A'],
    ['a name of the machine', '?constructor=a', 'constructor a'],
    ['a long text', `?actor=${'z'.repeat(500)}`, `actor ${'z'.repeat(54)}`],
  ])('%s that is not known is said as written', (_, query, words) => {
    expect(read(query)).toEqual({ choice: new Map(), unknown: [words] });
  });

  it('keeps what is known beside what is not', () => {
    expect(read('?actor=a&actor=zz')).toEqual({ choice: new Map([['actor', new Set(['a'])]]), unknown: ['actor zz'] });
  });

  it('no key means two things', () => {
    for (const facet of Object.keys(FILTER_KEYS.nl) as Facet[])
      for (const other of Object.keys(FILTER_KEYS.nl) as Facet[])
        if (facet !== other) expect(FILTER_KEYS.nl[facet]).not.toBe(FILTER_KEYS.en[other]);
  });
});
