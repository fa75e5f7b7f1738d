import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { formOf, twinOf } from './english.ts';
import { joinTwin } from './join.ts';
import { citations, day, key, orEmpty, orNull, said, words } from './parts.ts';
import { TRAITS } from './trait.ts';

const FACTS = z.strictObject({
  title: said.describe('The title.'),
  printed: orNull(words),
  note: orNull(said),
  narrowed: orNull(z.strictObject({ earliest: orNull(day), why: said })),
  nearest: orNull(z.strictObject({ says: said, cites: citations })),
  phases: z.array(z.strictObject({ id: key, title: said })).min(1),
  missing: orEmpty(z.strictObject({ key, what: said })),
  readings: orEmpty(z.strictObject({ key, says: said, cites: citations })),
  states: orEmpty(z.strictObject({ key, cites: citations })),
  edits: z
    .strictObject({
      drop: orEmpty(z.strictObject({ day, why: said })),
      add: orEmpty(z.strictObject({ day, why: said })),
    })
    .register(TRAITS, { as: 'together' })
    .default(() => ({ drop: [], add: [] })),
});
const twin = twinOf(FACTS);
if (twin === null) throw new Error('these facts have words');
const form = formOf(twin);

const cite = (name: string) => ({ key: name, source: 'tiny-01', at: {}, phrase: 'a b c', supports: ['content'] });
const DUTCH = { title: 't', phases: [{ id: 'one', title: 'een' }] };
const ENGLISH = { title: 'T', phases: { one: 'one' } };

describe('the form of the English file', () => {
  test.each<[what: string, english: object]>([
    ['what is needed', ENGLISH],
    ['a text that may be left out', { ...ENGLISH, note: 'n' }],
    ['the only text of an object by its own name', { ...ENGLISH, narrowedWhy: 'w' }],
    ['an object with several', { ...ENGLISH, nearest: { says: 's', cites: { a: { phraseEn: 'p' } } } }],
    ['the only text of members by key', { ...ENGLISH, missing: { one: 'w' } }],
    ['members with several texts', { ...ENGLISH, readings: { one: { says: 's' } } }],
    ['renderings of members', { ...ENGLISH, states: { one: { a: { phraseEn: 'p' } } } }],
    ['lists told together', { ...ENGLISH, edits: { '2031-03-14': 'w' } }],
  ])('holds %s', (_what, english) => expect(form.safeParse(english).error?.issues ?? []).toEqual([]));

  test.each<[what: string, english: object, path: string]>([
    ['no title', { phases: ENGLISH.phases }, 'title'],
    ['no list whose members need words', { title: 'T' }, 'phases'],
    ['a field of facts alone', { ...ENGLISH, printed: 'x' }, ''],
    ['an object by its Dutch name', { ...ENGLISH, narrowed: { why: 'w' } }, ''],
    ['an object without its words', { ...ENGLISH, nearest: {} }, 'nearest.says'],
    ['an empty text', { ...ENGLISH, note: ' ' }, 'note'],
    ['a key with a blank', { ...ENGLISH, missing: { 'a b': 'w' } }, 'missing.a b'],
  ])('refuses %s', (_what, english, path) => {
    expect(form.safeParse(english).error?.issues.map((issue) => issue.path.join('.'))).toEqual([path]);
  });

  test('describes its fields as the facts do', () => {
    expect(z.toJSONSchema(form, { io: 'input' })).toMatchObject({
      properties: { title: { description: 'The title.' } },
    });
  });
});

describe('two languages joined', () => {
  const join = (dutch: object, english: object): [joined: unknown, faults: string[]] => {
    const { value, faults } = joinTwin(twin, FACTS.parse(dutch), form.parse(english));
    return [value, faults.map(({ field, found, remedy }) => `${field} «${found}»: ${remedy}`)];
  };

  test('pair their words, and leave the facts as they are', () => {
    const [joined, faults] = join(
      {
        ...DUTCH,
        printed: 'p',
        narrowed: { earliest: '2031-03-14', why: 'w' },
        missing: [{ key: 'one', what: 'm' }],
        readings: [{ key: 'one', says: 's', cites: [cite('a'), cite('b')] }],
        edits: { drop: [{ day: '2031-03-14', why: 'd' }], add: [{ day: '2031-03-15', why: 'a' }] },
      },
      {
        ...ENGLISH,
        narrowedWhy: 'W',
        missing: { one: 'M' },
        readings: { one: { says: 'S', cites: { a: { phraseEn: 'P' } } } },
        edits: { '2031-03-14': 'D', '2031-03-15': 'A' },
      },
    );
    expect(faults).toEqual([]);
    expect(joined).toMatchObject({
      title: { nl: 't', en: 'T' },
      printed: 'p',
      note: null,
      narrowed: { earliest: '2031-03-14', why: { nl: 'w', en: 'W' } },
      nearest: null,
      phases: [{ id: 'one', title: { nl: 'een', en: 'one' } }],
      missing: [{ key: 'one', what: { nl: 'm', en: 'M' } }],
      readings: [{ says: { nl: 's', en: 'S' }, cites: [{ phraseEn: 'P' }, { key: 'b', phraseEn: null }] }],
      edits: { drop: [{ why: { nl: 'd', en: 'D' } }], add: [{ why: { nl: 'a', en: 'A' } }] },
    });
  });

  const reading = { key: 'one', says: 's', cites: [cite('a')] };
  test.each<[what: string, dutch: object, english: object, faults: string[]]>([
    ['words without English ones', { note: 'n' }, {}, ['note «»: add note to the file in en/']],
    [
      'the only text of an object without an English one',
      { narrowed: { why: 'w' } },
      {},
      ['narrowedWhy «»: add narrowedWhy to the file in en/'],
    ],
    ['English words without Dutch ones', {}, { note: 'N' }, ['note «N»: add note to the Dutch file, or drop it here']],
    [
      'English words of an object that is not there',
      {},
      { narrowedWhy: 'W', nearest: { says: 'S' } },
      [
        'narrowedWhy «W»: add narrowedWhy to the Dutch file, or drop it here',
        'nearest «»: add nearest to the Dutch file, or drop it here',
      ],
    ],
    ['a key that is not there', {}, { missing: { two: 'M' } }, ['missing.two «two»: use one of: none']],
    [
      'a day that is not there',
      {},
      { edits: { '2031-03-14': 'D' } },
      ['edits.2031-03-14 «2031-03-14»: use one of: none'],
    ],
    [
      'a citation that is not there',
      { readings: [reading] },
      { readings: { one: { says: 'S', cites: { b: { phraseEn: 'P' } } } } },
      ['readings.one.cites.b «b»: use one of: a'],
    ],
    [
      'a member without English words',
      { readings: [reading] },
      {},
      ['readings.one.says «»: add readings.one.says to the file in en/'],
    ],
  ])('name %s', (_what, dutch, english, faults) => {
    expect(join({ ...DUTCH, ...dutch }, { ...ENGLISH, ...english })[1].sort()).toEqual([...faults].sort());
  });
});
