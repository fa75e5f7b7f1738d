import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filesOf, placeOf, RESERVED, slugFault } from './place.ts';

describe('placeOf reads a path', () => {
  test.each([
    ['cases/tiny/case.mdx', 'case', 'tiny', 'tiny', 'nl', null],
    ['cases/tiny/en/case.mdx', 'case', 'tiny', 'tiny', 'en', null],
    ['cases/tiny/events/2031-03-14--found.md', 'event', 'tiny', 'found', 'nl', '2031-03-14'],
    ['cases/tiny/en/events/undated--found.md', 'event', 'tiny', 'found', 'en', 'undated'],
    ['cases/tiny/events/found.md', 'event', 'tiny', 'found', 'nl', null],
    ['cases/tiny/events/a--b--c.md', 'event', 'tiny', 'b--c', 'nl', 'a'],
    ['cases/tiny/sources/tiny-01.md', 'source', 'tiny', 'tiny-01', 'nl', null],
    ['cases/tiny/figures/boxes.yaml', 'figure', 'tiny', 'boxes', 'nl', null],
    ['actors/archive.md', 'actor', null, 'archive', 'nl', null],
    ['actors/en/archive.md', 'actor', null, 'archive', 'en', null],
    ['pages/about.mdx', 'page', null, 'about', 'nl', null],
  ])('%s is a %s', (path, kind, caseId, slug, lang, prefix) => {
    const place = placeOf(path);
    expect(
      place && { kind: place.reader.kind, case: place.case, slug: place.slug, lang: place.lang, prefix: place.prefix },
    ).toEqual({ kind, case: caseId, slug, lang, prefix });
  });

  test.each([
    'words.yaml',
    'cases/tiny/other.mdx',
    'cases/case.mdx',
    'cases/tiny/events/x.mdx',
    'cases/tiny/events/x.yaml',
    'cases/tiny/events/deep/x.md',
    'en/actors/x.md',
    'cases/en/tiny/events/x.md',
    'actors/en/en/x.md',
    'cases/tiny/actors/x.md',
    'actors/x.txt',
    'x.md',
    '',
  ])('%s is no record', (path) => {
    expect(placeOf(path)).toBeNull();
  });
});

describe('slugFault', () => {
  test.each(['a', 'a-b', '5-1-2-e', 'tiny-01', 'answer-2031', 'x'.repeat(100)])('finds nothing wrong with %s', (slug) =>
    expect(slugFault(slug)).toBeNull(),
  );

  test.each([
    ['', /is empty/],
    ['-a', /hyphens/],
    ['a--b', /hyphens/],
    ['A', /A U\+0041/],
    ['a b', /U\+0020/],
    ['a.b', /U\+002E/],
    ['\u{1F512}', /U\+1F512/],
    ['x'.repeat(101), /101 bytes/],
    ['con', /reserved/],
    ['2031-03-14', /a date/],
    ['letter-2031-03', /a date/],
    ['1999-12-31-letter', /a date/],
  ])('refuses «%s»', (slug, why) => {
    expect(slugFault(slug)?.why).toMatch(why);
    expect(slugFault(slug)?.remedy).not.toBe('');
  });

  test('lets nothing pass that an address, a folder or an object would take for something else', () => {
    const signs = fc.string({ unit: fc.constantFrom(...'ab19-./\\%_~ ÀÅaа', '\u200B', '\u0301') });
    fc.assert(
      fc.property(
        fc.oneof(signs, fc.string(), fc.constantFrom(...RESERVED, ...Object.getOwnPropertyNames(Object.prototype))),
        (slug) => {
          if (slugFault(slug) !== null) return;
          expect(encodeURIComponent(slug)).toBe(slug);
          expect(new URL(`/nl/${slug}/`, 'https://voorbeeld.example').pathname).toBe(`/nl/${slug}/`);
          expect(slug.normalize('NFKC').toLowerCase()).toBe(slug);
          expect(slug in {}).toBe(false);
        },
      ),
    );
  });
});

describe('filesOf', () => {
  test.each([
    ['cases/tiny/case.mdx', 'cases/tiny/en/case.mdx'],
    ['cases/tiny/events/2031-03-14--found.md', 'cases/tiny/en/events/2031-03-14--found.md'],
    ['cases/tiny/figures/boxes.yaml', 'cases/tiny/en/figures/boxes.yaml'],
    ['actors/archive.md', 'actors/en/archive.md'],
  ])('names %s and %s from either place', (nl, en) => {
    for (const place of [placeOf(nl), placeOf(en)]) {
      expect(place && filesOf(place)).toEqual({ nl: `content/${nl}`, en: `content/${en}` });
    }
  });
});
