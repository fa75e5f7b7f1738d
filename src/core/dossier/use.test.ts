import { describe, expect, it } from 'vitest';
import { citeOf, NOWHERE } from '../../fixtures/parts.ts';
import { TINY } from '../../fixtures/tiny.ts';
import type { Passage, Source } from '../record/source.ts';
import { type Dossier, linkDossier, type PlacedEvent } from './dossier.ts';
import { accountOf } from './use.ts';

const { dossier } = TINY;
const [memo, letter] = dossier.sources as [Source, Source];
const [event] = dossier.events as [PlacedEvent];

const passage = (key: string, why: Passage['why']): Passage => ({
  key,
  at: NOWHERE,
  phrase: key,
  nth: null,
  of: null,
  parts: null,
  block: null,
  about: null,
  use: 'left-out',
  why,
});
/** A dossier in which one event cites, and nothing else. */
const citing = (cites: PlacedEvent['cites'], passages: readonly Passage[] = []): Dossier => ({
  ...linkDossier([], {}, [], String),
  sources: [
    { ...memo, passages },
    { ...letter, passages: [] },
  ],
  events: [{ ...event, cites }],
});

describe('accountOf', () => {
  it('counts a passage once, however many records point at it, and every citation', () => {
    const account = accountOf(citing([citeOf({ key: 'a' }), citeOf({ key: 'b' }), citeOf({ phrase: 'x' })]), 'tiny');
    expect(account.sources.map(({ source, cited }) => [source.id, cited])).toEqual([
      ['tiny-01', 2],
      ['tiny-02', 0],
    ]);
    expect(account.citations).toBe(3);
    expect(account.uncited.map(({ id }) => id)).toEqual(['tiny-02']);
  });

  it('tells how many citations a machine has found', () => {
    expect(accountOf(citing([citeOf({ line: 3 }), citeOf({ key: 'b' })]), 'tiny').located).toBe(1);
    expect(accountOf(citing([citeOf({ line: 3 }), citeOf({ key: 'b', line: [1, 2] })]), 'tiny').located).toBe(2);
  });

  it('tells what citations do where the words cannot be given as they stand', () => {
    const cites = [
      citeOf({ key: 'a', phrase: null, block: { lines: [1, 2], hash: 'x' } }),
      citeOf({ key: 'b', phrase: null, parts: ['one', 'two'] }),
      citeOf({ key: 'c', reads: 'as a goal' }),
      citeOf({ key: 'd' }),
    ];
    expect(accountOf(citing(cites), 'tiny').instead).toEqual({ blocks: 1, parts: 1, readings: 1 });
  });

  it('counts what is left out by reason, and of privacy only the number in the case', () => {
    const passages = [passage('a', 'heading'), passage('b', 'privacy'), passage('c', 'heading'), passage('d', 'noise')];
    const account = accountOf(citing([citeOf()], passages), 'tiny');
    expect(account.sources[0]?.leftOut).toEqual([
      { why: 'heading', count: 2 },
      { why: 'noise', count: 1 },
    ]);
    expect(account.withheld).toBe(1);
  });

  it('knows the documents of one case only', () => {
    expect(accountOf(dossier, 'other').sources).toEqual([]);
    expect(accountOf(dossier, 'other').citations).toBe(0);
  });
});
