import { describe, expect, it } from 'vitest';
import { linkDossier } from '../core/dossier/dossier.ts';
import { indexRecords } from '../core/dossier/records.ts';
import type { Citation, Locator } from '../core/record/citation.ts';
import type { Source } from '../core/record/source.ts';
import type { Lang } from '../core/record/text.ts';
import type { Version } from '../core/record/version.ts';
import { caseOf, sourceOf, versionOf } from '../fixtures/records.ts';
import { citationInWords, linesInWords, locatorInWords } from './locator.ts';

import { createTeller } from './teller.ts';

const NOWHERE: Locator = { page: null, section: null, item: null, paragraph: null, message: null };
const thread = {
  code: 'svmn-27',
  kind: 'email-thread',
  messages: [{ key: 'first' }, { key: 'reply' }],
} as unknown as Source;
const cite = (at: Partial<Locator>): Citation => ({ at: { ...NOWHERE, ...at }, block: null }) as Citation;

describe('locatorInWords', () => {
  it.each<[Partial<Locator>, string, string]>([
    [{ section: '2', paragraph: '3' }, '§ 2, alinea 3', '§ 2, paragraph 3'],
    [{ section: 'Nazorg' }, 'onder ‘Nazorg’', 'under ‘Nazorg’'],
    [{ page: '4', item: '2' }, 'p. 4, punt 2', 'p. 4, item 2'],
    [{ item: 'besluit 1' }, 'besluit 1', 'besluit 1'],
    [{ message: 'reply' }, 'bericht 2', 'message 2'],
    [{}, '', ''],
  ])('%o', (at, nl, en) => {
    expect(locatorInWords('nl', { ...NOWHERE, ...at }, thread)).toBe(nl);
    expect(locatorInWords('en', { ...NOWHERE, ...at }, thread)).toBe(en);
  });
});

const teller = (lang: Lang, versions: readonly Version[] = []) =>
  createTeller(lang, indexRecords(linkDossier([caseOf(), ...versions], {}, [], () => '')));

describe('citationInWords', () => {
  it('calls a document a draft where a family of versions does', () => {
    const source = sourceOf({ slug: 'tiny-01', kind: 'letter' });
    const family = versionOf({ slug: 'letter', family: [{ source: 'tiny-01', state: 'draft' }] });
    expect(citationInWords(teller('nl', [family]), cite({}), source)).toBe('concept van een brief tiny-01');
    expect(citationInWords(teller('en', [family]), cite({}), source)).toBe('draft letter tiny-01');
    expect(citationInWords(teller('en'), cite({}), source)).toBe('letter tiny-01');
  });

  it('names the kind, the code and the place', () => {
    expect(citationInWords(teller('nl'), cite({ section: '2', paragraph: '3' }), thread)).toBe(
      'e-mailwisseling svmn-27, § 2, alinea 3',
    );
    expect(citationInWords(teller('en'), cite({}), thread)).toBe('e-mail thread svmn-27');
  });
});

describe('linesInWords', () => {
  it('tells a line, a block and parts apart', () => {
    expect(linesInWords(cite({}), 12)).toBe('12');
    expect(linesInWords(cite({}), [12, 18])).toBe('12, 18');
    expect(linesInWords({ ...cite({}), block: { lines: [12, 15], hash: '' } }, [12, 15])).toBe('12–15');
  });
});
