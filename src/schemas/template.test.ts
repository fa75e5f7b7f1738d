import { describe, expect, test } from 'vitest';
import { proseOf } from '../fixtures/values.ts';
import { READERS } from './kinds.ts';
import { templateBase } from './template.ts';

const CITE = { key: 'a', source: 'tiny-01', at: {}, phrase: 'de dozen geteld', supports: ['content'] };
const POINT = { key: 'boxes', says: 'tel de dozen', cites: [CITE] };
const STEP = { key: 'count', title: 'tellen', points: [POINT] };
const BASE = { title: 'tellen', steps: [STEP], principles: [{ ...POINT, key: 'calm' }] };

const POINT_EN = { says: 'count the boxes', cites: { a: { phraseEn: 'the boxes counted' } } };
const STEP_EN = { title: 'counting', points: { boxes: POINT_EN } };
const EN = { title: 'counting', steps: { count: STEP_EN }, principles: { calm: POINT_EN } };

describe('the schema of a template', () => {
  test.each<[what: string, base: object]>([
    ['steps and principles', BASE],
    ['an aim', { ...BASE, steps: [{ ...STEP, aim: 'weten wat er is' }] }],
    ['no principles', { title: 'tellen', steps: [STEP] }],
  ])('accepts %s', (_what, base) => expect(templateBase.safeParse(base).success).toBe(true));

  test.each<[what: string, base: object, path: string]>([
    ['no steps', { ...BASE, steps: [] }, 'steps'],
    ['a step without points', { ...BASE, steps: [{ ...STEP, points: [] }] }, 'steps.0.points'],
    [
      'a point without a citation',
      { ...BASE, steps: [{ ...STEP, points: [{ ...POINT, cites: [] }] }] },
      'steps.0.points.0.cites',
    ],
    ['a principle without a citation', { ...BASE, principles: [{ ...POINT, cites: [] }] }, 'principles.0.cites'],
    ['a point without words', { ...BASE, principles: [{ ...POINT, says: ' ' }] }, 'principles.0.says'],
    ['a key with a blank', { ...BASE, steps: [{ ...STEP, key: 'a b' }] }, 'steps.0.key'],
    ['a field of another name', { ...BASE, steps: [{ ...STEP, goal: 'x' }] }, 'steps.0'],
  ])('refuses %s', (_what, base, path) => {
    const { error } = templateBase.safeParse(base);
    expect(error?.issues.map((issue) => issue.path.join('.'))).toEqual([path]);
  });
});

describe('a template of two languages', () => {
  const reader = READERS.find(({ kind }) => kind === 'template');
  const join = (base: object, en: object) => {
    const joined = reader?.join({
      base: templateBase.parse(base),
      en: reader.en.parse(en),
      prose: proseOf('x'),
      place: { case: null, slug: 'counting', file: 'content/templates/counting.md' },
    });
    return { template: joined?.record, faults: joined?.faults.map(({ field }) => field) };
  };

  test('pairs the words of steps, points and principles', () => {
    const { template, faults } = join(BASE, EN);
    const says = { nl: 'tel de dozen', en: 'count the boxes' };
    expect(faults).toEqual([]);
    expect(template).toMatchObject({
      record: 'template',
      id: 'counting',
      title: { nl: 'tellen', en: 'counting' },
      steps: [
        {
          key: 'count',
          title: { nl: 'tellen', en: 'counting' },
          aim: null,
          points: [{ key: 'boxes', says, cites: [{ phraseEn: 'the boxes counted' }] }],
        },
      ],
      principles: [{ key: 'calm', says, cites: [{ phraseEn: 'the boxes counted' }] }],
    });
  });

  test.each<[what: string, base: object, en: object, faults: string[]]>([
    [
      'a step without English words',
      { ...BASE, steps: [STEP, { ...STEP, key: 'tell' }] },
      EN,
      ['steps.tell.title', 'steps.tell.points.boxes.says'],
    ],
    ['a principle without English words', BASE, { ...EN, principles: {} }, ['principles.calm.says']],
    ['an aim in one language', BASE, { ...EN, steps: { count: { ...STEP_EN, aim: 'knowing' } } }, ['steps.count.aim']],
    [
      'English words for a step that is not there',
      BASE,
      { ...EN, steps: { ...EN.steps, tell: STEP_EN } },
      ['steps.tell'],
    ],
    [
      'English words for a point that is not there',
      BASE,
      { ...EN, steps: { count: { ...STEP_EN, points: { boxes: POINT_EN, shelves: POINT_EN } } } },
      ['steps.count.points.shelves'],
    ],
    [
      'English words for a citation that is not there',
      BASE,
      { ...EN, principles: { calm: { ...POINT_EN, cites: { b: { phraseEn: 'x' } } } } },
      ['principles.calm.cites.b'],
    ],
  ])('names %s', (_what, base, en, faults) => expect(join(base, en).faults).toEqual(faults));
});
