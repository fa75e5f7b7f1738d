import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { Dossier, PlacedEvent } from '../core/dossier/dossier.ts';
import { KINDS } from '../core/record/kinds.ts';
import { OPEN_KINDS } from '../core/record/record.ts';
import type { Source } from '../core/record/source.ts';
import { TINY } from '../fixtures/tiny.ts';
import { checkContent } from '../reader/content.ts';
import { openDataSchema as schema } from '../schemas/open-data.ts';
import { dataFiles, dataOf } from './json.ts';

const validate = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true }).compile(
  schema,
);
const faultsOf = (data: unknown): string[] =>
  validate(JSON.parse(JSON.stringify(data)))
    ? []
    : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);

const { dossier } = TINY;
const data = dataOf(dossier);

describe.each([
  ['the fixture', 'src/fixtures'],
  ['the real content', '.'],
])('open data of %s', (_, root) => {
  const { dossier: read } = checkContent(root);

  it.each([...dataFiles(read)].filter(([name]) => name !== 'schema'))('meets the schema in %s.json', (_name, file) => {
    expect(faultsOf(file)).toEqual([]);
  });

  it('holds every record once, in the order of the dossier', () => {
    const all = dataOf(read);
    for (const kind of OPEN_KINDS.map((name) => KINDS[name].plural)) {
      expect(all[kind].map(({ id }) => id)).toEqual(read[kind].map(({ id }) => id));
    }
  });

  it('gives each case its own records and the registers they use, and nothing of other cases', () => {
    const ids = new Set(read.cases.map(({ id }) => id));
    for (const [name, file] of dataFiles(read)) {
      if (!ids.has(name)) continue;
      const one = file as ReturnType<typeof dataOf>;
      expect(one.cases.map(({ id }) => id)).toEqual([name]);
      for (const kind of ['sources', 'events', 'knowledge', 'discrepancies', 'gaps', 'figures', 'versions'] as const) {
        expect(one[kind].map(({ id }) => id)).toEqual(
          read[kind].filter((item) => item.case === name).map(({ id }) => id),
        );
      }
      const actors = new Set(one.actors.map(({ id }) => id));
      for (const event of one.events) for (const { actor } of event.actors) expect(actors).toContain(actor);
      const themes = new Set(one.themes.map(({ id }) => id));
      for (const event of one.events) for (const theme of event.themes) expect(themes).toContain(theme);
    }
  });
});

describe('the contract of an event', () => {
  const event = data.events.find(({ id }) => id === 'tiny/archivist-told');

  it('holds the fields that other programs read, in this order', () => {
    expect(Object.keys(event ?? {})).toEqual([
      'id',
      'code',
      'case',
      'date',
      'earliest',
      'latest',
      'placed',
      'datePrinted',
      'time',
      'zone',
      'counts',
      'basis',
      'basisNote',
      'narrowed',
      'status',
      'voice',
      'line',
      'kind',
      'weight',
      'phase',
      'title',
      'text',
      'actors',
      'themes',
      'cites',
      'decision',
      'outcome',
      'change',
      'readOn',
      'firmness',
      'links',
      'url',
    ]);
  });

  it('tells how firm it stands in words and lists', () => {
    expect(data.events.find(({ id }) => id === 'tiny/boxes-counted')?.firmness).toEqual({
      texts: [['tiny-01']],
      telling: 'recorded',
      discrepancies: { open: ['tiny/missing-boxes'], explained: [], superseded: [] },
    });
  });

  it('gives both addresses without the base of the host', () => {
    expect(event?.url).toEqual({
      nl: '/nl/zaken/tiny/gebeurtenis/archivist-told/',
      en: '/en/cases/tiny/event/archivist-told/',
    });
  });

  it('gives of a citation the selector that is there and no empty fields', () => {
    for (const cite of data.events.flatMap(({ cites }) => cites)) {
      expect(['phrase', 'parts', 'block'].filter((name) => name in cite)).toHaveLength(1);
      expect(Object.entries({ ...cite, line: 0 }).filter(([, value]) => value === null || value === undefined)).toEqual(
        [],
      );
      expect(Object.values(cite.at)).not.toContain(null);
    }
  });

  it('gives plain text, never HTML', () => {
    for (const { text } of data.events) expect(`${text.nl}${text.en}`).not.toMatch(/<\w/);
  });
});

describe('passages left out for privacy', () => {
  const [first] = dossier.sources;
  const at = { page: null, section: null, item: null, paragraph: null, message: null };
  const selector = { phrase: null, nth: null, of: null, parts: null };
  const hash = 'ab'.repeat(32);
  const passages: Source['passages'] = [
    {
      key: 'withheld-one',
      at,
      ...selector,
      block: { lines: [61, 64], hash },
      about: null,
      use: 'left-out',
      why: 'privacy',
    },
    {
      key: 'heading',
      at,
      ...selector,
      block: { lines: [1, 2], hash: 'cd'.repeat(32) },
      about: { nl: 'Kop', en: 'Heading' },
      use: 'left-out',
      why: 'heading',
    },
  ];
  const given = dataOf({ ...dossier, sources: [{ ...(first as Source), passages }] });

  it('are counted and not pointed at: no key, no lines, no hash', () => {
    const text = JSON.stringify(given.sources);
    expect(given.sources[0]).toMatchObject({
      passagesWithheld: 1,
      passages: [{ key: 'heading', block: { lines: [1, 2] } }],
    });
    for (const trace of ['withheld-one', '61', hash, 'privacy']) expect(text).not.toContain(trace);
    expect(faultsOf(given)).toEqual([]);
  });

  it('are refused by the schema where they are pointed at', () => {
    const leak = {
      ...given,
      sources: [{ ...given.sources[0], passages: [{ ...given.sources[0]?.passages[0], why: 'privacy' }] }],
    };
    expect(faultsOf(leak)).not.toEqual([]);
  });
});

describe('the schema', () => {
  const events = (change: object): object => ({
    ...data,
    events: data.events.map((event, index) => (index === 0 ? { ...event, ...change } : event)),
  });

  it.each([
    ['a field more', { extra: 1 }],
    ['a path of the project', { file: 'content/x.md' }],
    ['an unknown status', { status: 'perhaps' }],
    ['no citation', { cites: [] }],
    ['a missing language', { title: { nl: 'x' } }],
    ['a score for its firmness', { firmness: 0.8 }],
    ['an id with a date', { id: '2021-11-24' }],
    ['a day that is none', { earliest: '2021-13' }],
    ['an address that is not ours', { url: { nl: 'https://x/', en: '/en/' } }],
  ])('refuses an event with %s', (_, change) => {
    expect(faultsOf(events(change))).not.toEqual([]);
  });

  it('refuses a citation with two selectors or none', () => {
    const [first] = data.events as unknown as PlacedEvent[];
    for (const change of [
      { phrase: 'a b c', parts: ['a b c', 'd e f'] },
      { phrase: undefined, parts: undefined, block: undefined },
    ]) {
      expect(faultsOf(events({ cites: [{ ...first?.cites[0], ...change }] }))).not.toEqual([]);
    }
  });

  it('refuses another version and a list left out', () => {
    expect(faultsOf({ ...data, schemaVersion: 2 })).not.toEqual([]);
    expect(faultsOf({ ...data, gaps: undefined })).not.toEqual([]);
  });

  it('describes every field', () => {
    const bare = Object.entries(
      schema.$defs as Record<string, { description?: string; anyOf?: unknown; items?: unknown }>,
    ).filter(([, def]) => def.description === undefined);
    expect(bare.map(([name]) => name)).toEqual([]);
  });
});

describe('a case that shares registers', () => {
  const lone = (change: Partial<Dossier>) => [...dataFiles({ ...dossier, ...change })];

  it('leaves out actors and themes that only others use', () => {
    const [actor] = dossier.actors;
    const stranger = { ...(actor as Dossier['actors'][number]), id: 'stranger' };
    const files = new Map(lone({ actors: [...dossier.actors, stranger] }));
    expect(JSON.stringify(files.get('all'))).toContain('"stranger"');
    expect(JSON.stringify(files.get('tiny'))).not.toContain('"stranger"');
  });

  it('keeps the body of which an actor is a part', () => {
    const [first, ...rest] = dossier.actors;
    const whole = { ...(first as Dossier['actors'][number]), id: 'whole', partOf: [] };
    const files = new Map(
      lone({ actors: [{ ...(first as Dossier['actors'][number]), partOf: ['whole'] }, ...rest, whole] }),
    );
    expect(JSON.stringify(files.get('tiny'))).toContain('"whole"');
  });
});
