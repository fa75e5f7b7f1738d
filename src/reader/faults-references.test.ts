import { describe, expect, test } from 'vitest';
import { FOUND_OPEN, FOUND_OPEN_EN, KEY_LIST, LOCK, plant } from '../fixtures/plant.ts';

const COUNTED = 'cases/tiny/events/undated--boxes-counted.md';
const CASE = 'cases/tiny/case.mdx';
const endedDay = (written: string): string =>
  `- { page: as-of, case: tiny, ${written}, reason: { nl: grens, en: limit }, on: "2031-05-01" }`;

describe('references', () => {
  test('C3 refuses a reference to what is not there, and offers the nearest', () => {
    const copy = plant();
    copy.edit(COUNTED, 'after: [tiny/cupboard-found-open]', 'after: [tiny/cupboard-fuond-open]');
    expect(copy.check()).toEqual([
      copy.fault(
        'REF',
        COUNTED,
        'after:',
        'after.0',
        'tiny/cupboard-fuond-open',
        /^did you mean tiny\/cupboard-found-open\b/,
        /names no event/,
      ),
    ]);
  });

  test('C3 refuses a theme that is not there', () => {
    const copy = plant();
    copy.edit(KEY_LIST, 'themes: [keeping]', 'themes: [keepin]');
    expect(copy.check()).toEqual([
      copy.fault('REF', KEY_LIST, 'themes:', 'themes.0', 'keepin', /^did you mean keeping\?$/),
    ]);
  });

  test('C4 refuses a reference into another kind, and names both', () => {
    const copy = plant();
    copy.edit(COUNTED, 'after: [tiny/cupboard-found-open]', 'after: [tiny/cupboard-found-open, tiny/who-had-the-key]');
    expect(copy.check()).toEqual([
      copy.fault(
        'REF',
        COUNTED,
        'after:',
        'after.1',
        'tiny/who-had-the-key',
        /^name a event$/,
        /is a gap, expected a event/,
      ),
    ]);
  });

  test('C5 refuses an event that points at itself', () => {
    const copy = plant();
    copy.edit(COUNTED, 'after: [tiny/cupboard-found-open]', 'after: [tiny/cupboard-found-open, tiny/boxes-counted]');
    expect(copy.check()).toEqual([
      copy.fault('REF', COUNTED, 'after:', 'after.1', 'tiny/boxes-counted', /^name another record$/),
    ]);
  });

  test('C5 refuses a circle, and prints it whole', () => {
    const copy = plant();
    copy.edit(
      COUNTED,
      'after: [tiny/cupboard-found-open]',
      'after: [tiny/cupboard-found-open]\nbefore: [tiny/cupboard-found-open]',
    );
    expect(copy.check()).toEqual([
      copy.fault(
        'REF-CYCLE',
        FOUND_OPEN,
        'after:',
        'after',
        'tiny/cupboard-found-open',
        /^drop one/,
        /: tiny\/cupboard-found-open -> tiny\/boxes-counted -> tiny\/cupboard-found-open$/,
      ),
    ]);
  });

  test('C6 lists what nothing refers to, and publishes it', () => {
    const copy = plant();
    copy.addActor('cleaner', 'schoonmaker');
    const { issues, notes, dossier } = copy.checkAll();
    expect(issues).toEqual([]);
    expect(notes).toEqual(['content/actors/cleaner.md: nothing refers to it']);
    expect(dossier.actors.map(({ id }) => id)).toContain('cleaner');
  });

  test.each([
    ['../x', 'a path'],
    ['tiny\\x', 'a backslash'],
    ['%2e%2e/x', 'an encoded path'],
    ['/etc/passwd', 'an absolute path'],
    ['tiny/a/b', 'a deeper path'],
    ['__proto__', 'a prototype'],
  ])('C7 refuses the reference %s: %s', (written) => {
    const copy = plant();
    copy.edit(COUNTED, 'after: [tiny/cupboard-found-open]', `after: ['${written}']`);
    expect(copy.check()).toEqual([
      copy.fault('FIELD-FORM', COUNTED, 'after:', 'after.0', written, /^write case\/slug/),
    ]);
  });

  test.each([
    ['C7', '../x'],
    ['C10', '__proto__'],
    ['C10', 'tiny-\u043E1'],
  ])('%s refuses the source id %s', (_row, written) => {
    const copy = plant();
    copy.edit(KEY_LIST, 'source: tiny-01', `source: "${written}"`);
    expect(copy.check()).toEqual([
      copy.fault('FIELD-FORM', KEY_LIST, 'source:', 'cites.0.source', written, /^write lower-case letters/),
    ]);
  });

  test('C12 refuses a dead link in a text, in the file and line where it stands', () => {
    const copy = plant();
    copy.edit(FOUND_OPEN_EN, '(gap:tiny/who-had-the-key)', '(gap:tiny/who-had-a-key)');
    expect(copy.check()).toEqual([
      copy.fault(
        'REF',
        FOUND_OPEN_EN,
        'who-had-a-key',
        'prose',
        'tiny/who-had-a-key',
        /^did you mean tiny\/who-had-the-key\?$/,
        /names no gap/,
      ),
    ]);
  });

  test('C12 refuses a dead link in a narrative', () => {
    const copy = plant();
    copy.edit(CASE, '(event:tiny/lock-replaced)', '(event:tiny/lock-replace)');
    expect(copy.check()).toEqual([
      copy.fault(
        'REF',
        CASE,
        'event:tiny/lock-replace)',
        'prose',
        'tiny/lock-replace',
        /^did you mean tiny\/lock-replaced\?$/,
      ),
    ]);
  });
});

describe('what was published', () => {
  const dropKeyList = (copy: ReturnType<typeof plant>): void => {
    copy.remove(KEY_LIST);
    copy.remove('cases/tiny/en/events/2031-02-01--key-list-checked.md');
  };

  test('C11 refuses a record that is gone', () => {
    const copy = plant();
    dropKeyList(copy);
    expect(copy.check()).toEqual([
      copy.fault(
        'ID-GONE',
        LOCK,
        0,
        'ids.event:tiny/key-list-checked',
        'tiny/key-list-checked',
        /content\/retired\.yaml with reason and successor$/,
      ),
    ]);
  });

  test('C11 accepts it with a reason', () => {
    const copy = plant();
    dropKeyList(copy);
    copy.edit(
      'retired.yaml',
      '[]',
      '- { record: event, id: tiny/key-list-checked, code: T-002, title: { nl: lijst, en: list }, reason: { nl: dubbel, en: double }, successor: tiny/cupboard-in-use, on: "2031-05-01" }',
    );
    expect(copy.check()).toEqual([]);
  });

  test('C11 refuses a successor that is not there, and an entry whose record is', () => {
    const copy = plant();
    const entry = (id: string, code: string, successor: string): string =>
      `- { record: event, id: ${id}, code: ${code}, title: { nl: lijst, en: list }, reason: { nl: dubbel, en: double }, successor: ${successor}, on: "2031-05-01" }`;
    copy.edit(
      'retired.yaml',
      '[]',
      [entry('tiny/old', 'T-090', 'tiny/lock-replced'), entry('tiny/lock-replaced', 'T-010', 'tiny/old')].join('\n'),
    );
    expect(copy.check()).toEqual([
      copy.fault('RETIRED', 'retired.yaml', 0, '0', 'tiny/lock-replced', /^did you mean tiny\/lock-replaced\?$/),
      copy.fault('RETIRED', 'retired.yaml', 0, '1', 'tiny/lock-replaced', /^delete the record, or this entry$/),
    ]);
  });

  test.each([
    ['record: source, id: tiny-09', 'case', /^add case: with the folder of its case$/],
    ['record: source, id: tiny/tiny-09, case: tiny', 'id', /^write slug$/],
    ['record: event, id: old', 'id', /^write case\/slug$/],
    ['record: event, id: tiny/old, case: tiny', 'case', /^leave it out$/],
    ['record: actor, id: old, case: tiny', 'case', /^leave it out$/],
  ])('C11 refuses «%s», whose page would have no place', (entry, field, remedy) => {
    const copy = plant();
    const rest = 'code: T-090, title: { nl: lijst, en: list }, reason: { nl: dubbel, en: double }, on: "2031-05-01"';
    copy.edit('retired.yaml', '[]', `- { ${entry}, ${rest} }`);
    expect(copy.check()).toMatchObject([
      { code: 'FIELD-FORM', file: 'content/retired.yaml', field: `0.${field}`, remedy: expect.stringMatching(remedy) },
    ]);
  });

  test('C11 knows the case of a source that ended', () => {
    const copy = plant();
    const entry = 'record: source, id: tiny-09, case: tiny, code: tiny-09, on: "2031-05-01"';
    copy.edit(
      'retired.yaml',
      '[]',
      `- { ${entry}, title: { nl: lijst, en: list }, reason: { nl: dubbel, en: double } }`,
    );
    expect(copy.checkAll()).toMatchObject({ issues: [], dossier: { retired: [{ id: 'tiny-09', case: 'tiny' }] } });
  });

  test('C11 knows the page of a day that ended', () => {
    const copy = plant();
    copy.edit('retired.yaml', '[]', endedDay('day: "2031-03-01", successor: knowledge'));
    expect(copy.checkAll()).toMatchObject({
      issues: [],
      dossier: { retired: [{ page: 'as-of', case: 'tiny', day: '2031-03-01', successor: 'knowledge' }] },
    });
  });

  test.each([
    ['day: "2031-02-30", successor: knowledge', 'FIELD-FORM', 'day', /^write "2021-11-24"$/],
    [
      'day: "2031-03-01", successor: "2031-02-30"',
      'FIELD-FORM',
      'successor',
      /^write knowledge, or a day as "2021-11-24"$/,
    ],
    ['day: "2031-03-01"', 'FIELD-MISSING', 'successor', /^add 0\.successor$/],
    ['day: "2031-03-01", successor: knowledge, title: oud', 'FIELD-UNKNOWN', 'title', /^use one of: /],
    ['day: "2031-03-14", successor: knowledge', 'RETIRED', 'day', /^delete this entry/],
    ['day: "2031-03-01", successor: "2031-03-02"', 'RETIRED', 'successor', /^did you mean /],
  ])('C11 refuses the page of a day with «%s»', (written, code, field, remedy) => {
    const copy = plant();
    copy.edit('retired.yaml', '[]', endedDay(written));
    expect(copy.check()).toMatchObject([
      { code, file: 'content/retired.yaml', field: `0.${field}`, remedy: expect.stringMatching(remedy) },
    ]);
  });

  test('C11 says nothing of a day whose item cannot be read', () => {
    const copy = plant();
    copy.edit('retired.yaml', '[]', endedDay('day: "2031-03-01", successor: "2031-03-14"'));
    copy.edit('cases/tiny/knowledge/cupboard-was-open.md', 'code: T-K01', 'code: T-01');
    expect(copy.check().map(({ code }) => code)).not.toContain('RETIRED');
  });

  test('C11 refuses another code', () => {
    const copy = plant();
    copy.edit(KEY_LIST, 'code: T-002', 'code: T-020');
    expect(copy.check()).toEqual([
      copy.fault(
        'ID-GONE',
        LOCK,
        0,
        'ids.event:tiny/key-list-checked',
        'T-002',
        /its code T-002 back$/,
        /is now T-020/,
      ),
    ]);
  });
});
