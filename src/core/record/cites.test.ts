import { describe, expect, test } from 'vitest';
import { cellOf, changeOf, citeOf, statementOf } from '../../fixtures/parts.ts';
import {
  discrepancyOf,
  eventOf,
  figureOf,
  gapOf,
  knowledgeOf,
  sourceOf,
  templateOf,
  themeOf,
  versionOf,
} from '../../fixtures/records.ts';
import { both } from '../../fixtures/values.ts';
import { citedParts, mapCites } from './cites.ts';
import type { AnyRecord } from './record.ts';

const cites = [citeOf()];

const CITED: [kind: string, record: AnyRecord, owners: string[], fields: string[]][] = [
  ['event', eventOf({ slug: 'e' }), ['tiny/e'], ['cites']],
  [
    'knowledge',
    knowledgeOf({ slug: 'k', statements: [statementOf({ key: 'a' }), statementOf({ key: 'b' })] }),
    ['tiny/k#a', 'tiny/k#b'],
    ['statements.0.cites', 'statements.1.cites'],
  ],
  ['discrepancy', discrepancyOf({ slug: 'd' }), ['tiny/d#one', 'tiny/d#two'], ['readings.0.cites', 'readings.1.cites']],
  ['gap', gapOf({ slug: 'g', nearest: { says: both('x'), cites } }), ['tiny/g#nearest'], ['nearest.cites']],
  ['gap without a statement', gapOf({ slug: 'g' }), [], []],
  [
    'theme',
    themeOf({ slug: 't', states: [{ key: 's', state: 'draft', on: '2031', cites }] }),
    ['t#s'],
    ['states.0.cites'],
  ],
  [
    'template',
    templateOf({ slug: 't' }),
    ['t#steps.count.boxes', 't#principles.calm'],
    ['steps.0.points.0.cites', 'principles.0.cites'],
  ],
  [
    'figure',
    figureOf({ slug: 'f', cells: { top: { boxes: cellOf(1), missing: cellOf(2) } } }),
    ['tiny/f#top.boxes', 'tiny/f#top.missing'],
    ['cells.top.boxes.cites', 'cells.top.missing.cites'],
  ],
  [
    'version',
    versionOf({ slug: 'v' }),
    ['tiny/v#first.before', 'tiny/v#first.after'],
    ['changes.0.before.cites', 'changes.0.after.cites'],
  ],
  [
    'version with one side',
    versionOf({ slug: 'v', changes: [changeOf({ key: 'x', before: null })] }),
    ['tiny/v#x.after'],
    ['changes.0.after.cites'],
  ],
  ['source', sourceOf({ slug: 'tiny-01' }), [], []],
];

describe.each(CITED)('%s', (_kind, record, owners, fields) => {
  test('citedParts names every claim and the field of its citations', () => {
    expect(citedParts(record).map((part) => part.owner)).toEqual(owners);
    expect(citedParts(record).map((part) => part.field)).toEqual(fields);
    for (const part of citedParts(record)) expect(part.cites).toHaveLength(1);
  });

  test('mapCites changes every citation, and nothing else', () => {
    const seen: string[] = [];
    const mapped = mapCites(record, (cite, owner) => {
      seen.push(owner);
      return { ...cite, line: 7 };
    });
    expect(seen).toEqual(owners);
    for (const part of citedParts(mapped)) expect(part.cites.map((cite) => cite.line)).toEqual([7]);
    expect(mapCites(mapped, (cite) => ({ ...cite, line: null }))).toEqual(record);
  });
});
