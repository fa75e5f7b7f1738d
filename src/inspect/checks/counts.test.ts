import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../core/dossier/dossier.ts';
import { asDay } from '../../core/time/day.ts';
import { dataOf } from '../../exports/json.ts';
import { searchEntries } from '../../exports/search.ts';
import { TINY } from '../../fixtures/tiny.ts';
import { expectedFragments } from '../addresses.ts';
import { type Outline, outlineOf } from '../outline.ts';
import { parsePage } from '../page.ts';
import { sampleSite } from '../sample.ts';
import { checkCounts, type Published } from './counts.ts';

const { dossier } = TINY;
const data = dataOf(dossier);
const outlines = [...sampleSite(dossier, data)]
  .filter(([file]) => file.endsWith('.html'))
  .map(([file, html]) => outlineOf(parsePage(html, file)));
const sections = expectedFragments(dossier)
  .filter(({ kind }) => kind !== 'event on timeline' && kind !== 'event on filter page')
  .map(({ path, fragment }) => `${path}#${fragment}`);
const pathsOf = (lang: string): string[] =>
  [...outlines.map(({ path }) => path), ...sections].filter((path) => path.startsWith(`/${lang}/`));
const TERM = '/en/glossary/#redaction';
const titlesOf = (lang: 'nl' | 'en'): string[] => searchEntries(dossier, lang).map(({ record }) => record.path);
const SOUND: Published = {
  outlines,
  indexed: { nl: pathsOf('nl'), en: pathsOf('en') },
  titled: { nl: titlesOf('nl'), en: titlesOf('en') },
  data,
};
const EVENT = '/nl/zaken/tiny/gebeurtenis/lock-replaced/';

const faultsOf = (change: Partial<Published>): string[] =>
  checkCounts(dossier, { ...SOUND, ...change }).issues.map(({ code, found }) => `${code} ${found}`);
const without = (path: string): Outline[] => outlines.filter((outline) => outline.path !== path);

describe('counts', () => {
  it('hold for a sound site: records in are pages out and index entries', () => {
    const { issues, rows } = checkCounts(dossier, SOUND);
    expect(issues).toEqual([]);
    expect(rows.filter(({ records, out, index }) => records !== out || (index !== null && index !== records))).toEqual(
      [],
    );
    expect(rows.find(({ kind, lang }) => kind === 'event' && lang === 'en')).toEqual({
      kind: 'event',
      lang: 'en',
      records: dossier.events.length,
      out: dossier.events.length,
      index: dossier.events.length,
    });
  });

  it('hold for records that ended: their addresses stay, outside the index', () => {
    const ended = {
      case: 'tiny',
      code: 'T-099',
      title: { nl: 'x', en: 'x' },
      reason: { nl: 'x', en: 'x' },
      successor: null,
      on: asDay('2031-05-01'),
    };
    const retired: Dossier['retired'] = [
      { ...ended, record: 'event', id: 'tiny/gone' },
      { ...ended, record: 'source', id: 'tiny-09' },
      { ...ended, record: 'gap', id: 'tiny/answered' },
      { ...ended, page: 'as-of', day: asDay('2031-03-01'), successor: 'knowledge' },
    ];
    const { issues } = checkCounts({ ...dossier, retired }, SOUND);
    expect(issues.map(({ code, found }) => `${code} ${found}`)).toEqual([
      'COUNT-PAGE /nl/zaken/tiny/gebeurtenis/gone/',
      'COUNT-PAGE /nl/zaken/tiny/bronnen/tiny-09/',
      'COUNT-PAGE /nl/zaken/tiny/wie-wist-wat/op/2031-03-01/',
      'COUNT-PAGE /en/cases/tiny/event/gone/',
      'COUNT-PAGE /en/cases/tiny/sources/tiny-09/',
      'COUNT-PAGE /en/cases/tiny/who-knew/as-of/2031-03-01/',
      'COUNT-ANCHOR /nl/zaken/tiny/onbekend/',
      'COUNT-ANCHOR /en/cases/tiny/unknown/',
    ]);
  });

  it.each<[string, Partial<Published>, string[]]>([
    ['a page that is not there', { outlines: without(EVENT) }, [`COUNT-PAGE ${EVENT}`]],
    [
      'a page of no record',
      { outlines: [...outlines, { ...(outlines[1] as Outline), path: '/nl/oud/', isIndexed: false }] },
      ['COUNT-PAGE /nl/oud/'],
    ],
    [
      'an event missing from its timeline',
      {
        outlines: outlines.map((outline) =>
          outline.path === '/nl/zaken/tiny/tijdlijn/'
            ? { ...outline, ids: new Set([...outline.ids].filter((id) => id !== 'lock-replaced')) }
            : outline,
        ),
      },
      ['COUNT-ANCHOR /nl/zaken/tiny/tijdlijn/'],
    ],
    [
      'a page missing from the index',
      { indexed: { ...SOUND.indexed, nl: pathsOf('nl').filter((path) => path !== EVENT) } },
      [`COUNT-INDEX ${EVENT}`],
    ],
    [
      'a section missing from the index',
      { indexed: { ...SOUND.indexed, en: pathsOf('en').filter((path) => path !== TERM) } },
      [`COUNT-INDEX ${TERM}`],
    ],
    [
      'a page in the index of the wrong language',
      { indexed: { nl: [...pathsOf('nl'), '/en/oud/'], en: pathsOf('en') } },
      ['COUNT-INDEX /en/oud/'],
    ],
    [
      'a page twice in the index',
      { indexed: { ...SOUND.indexed, nl: [...pathsOf('nl'), EVENT] } },
      ['COUNT-INDEX /nl/'],
    ],
    [
      'a record missing from the titles',
      { titled: { ...SOUND.titled, en: titlesOf('en').filter((path) => path !== TERM) } },
      [`COUNT-TITLE ${TERM}`],
    ],
    [
      'a title of no record',
      { titled: { ...SOUND.titled, nl: [...titlesOf('nl'), '/nl/oud/'] } },
      ['COUNT-TITLE /nl/oud/'],
    ],
    ['data that are not there', { data: null }, ['COUNT-DATA /data/all.json']],
    ['a record missing from the data', { data: { ...data, gaps: [] } }, ['COUNT-DATA /data/all.json']],
  ])('find %s', (_, change, faults) => {
    expect(faultsOf(change)).toEqual(faults);
  });
});
