import { describe, expect, test } from 'vitest';
import { readFolder } from '../reader/files.ts';
import { parseFront } from '../reader/front.ts';
import { placeOf } from '../reader/place.ts';
import { readYaml } from '../reader/yaml.ts';
import { READERS } from './kinds.ts';

/** Every record file of the made-up case, with its facts. */
const FILES = readFolder('src/fixtures', 'content').files.flatMap(({ path, text }) => {
  const place = placeOf(path);
  if (!place) return [];
  const front = path.endsWith('.yaml') ? text : (text.split('\n---\n')[0] ?? '').slice('---\n'.length);
  return [{ path, front, schema: place.lang === 'nl' ? place.reader.base : place.reader.en, kind: place.reader.kind }];
});

test('the made-up case has a record of every kind', () => {
  expect(new Set(FILES.map(({ kind }) => kind))).toEqual(new Set(READERS.map(({ kind }) => kind)));
});

describe.each(FILES)('$path', ({ path, front, schema }) => {
  const parse = (text: string) => parseFront(schema, readYaml(text, path, 0), path);

  test('is read as it stands', () => expect(parse(front).issues).toEqual([]));

  test('A5 may hold no field of another name', () => {
    expect(parse(`${front}\nzzzzzzzz: x`).issues).toMatchObject([
      { code: 'FIELD-UNKNOWN', field: 'zzzzzzzz', remedy: expect.stringMatching(/^use one of: \w+/) },
    ]);
  });

  test('A4 may leave no field empty that it names, but for a date that is not known', () => {
    for (const name of Object.keys((readYaml(front, path, 0).data ?? {}) as object)) {
      if (name === 'date') continue;
      const emptied = `${front.replace(new RegExp(`^${name}:.*(?:\\n(?: .*|$))*`, 'm'), `${name}:`)}\n`;
      expect(parse(emptied).issues.map(({ code, field }) => `${code} ${field}`)).toEqual([`FIELD-EMPTY ${name}`]);
    }
  });
});
