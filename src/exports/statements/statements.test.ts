import { describe, expect, it } from 'vitest';
import { NO_STATEMENTS } from '../../core/proof/statement-lock.ts';
import { asDay } from '../../core/time/day.ts';
import { TINY } from '../../fixtures/tiny.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { sentences } from '../../i18n/sentences.ts';
import { sha256 } from '../../reader/texts.ts';
import { COLUMNS, formatDerived } from './format.ts';
import { countReadings, nextReadings, readingsOf } from './readings.ts';
import { statementsOf } from './statements.ts';

const said = TINY.dossier.cases.flatMap((item) => statementsOf(TINY.dossier, item));
const lines = said.map(({ says }) => says.nl);

/**
 * Templates that the made-up case does not say, by the beginning of their name, with the reason. Those of a list of
 * forms are made by a function that the case does reach; each form stands in the table of that function.
 */
const UNSAID: Readonly<Record<string, string>> = {
  date: 'the words of a date, in sentences that hold one',
  'outcome: ': 'a function of templates below `event`',
  'what is contested': 'a function of templates below `firmness`',
  'no days counted': 'a function of `axis.notCounted`',
  'days: ': 'a function of the lags of `axis`, `clock`, `band` and `knowledge`',
  'days on the axis of day 0': 'a function of `axis`',
  'names in a row': 'joins the names of other sentences',
  time: 'the words of a clock time, in sentences that hold one',
  span: 'the words of two dates, in sentences that hold them',
  length: 'the words of a stretch of time, in sentences that hold one',
  when: 'the words of a date, in sentences that hold one',
  'count.': 'a number in sentences that hold one',
  'locator.': 'the place of a citation, as its author wrote it',
  'cite.': 'the proof of a citation: the lock holds it, no reader has to',
  'figure.line': 'the place of a citation',
  'event.bound': 'a form of `basisInWords`: no event of the case is narrowed',
  'event.counted': 'a form of `dayOfEvent`: no deadline of the case is counted by us',
  'event.deadlineRead': 'a form of `deadlineOf`: no deadline of the case stands apart from its decision',
  'event.notFound': 'forms of `unrealisedInWords`',
  'event.realised': 'forms of `realisedInWords`',
  'event.moreLinks': 'the way to the rest of a list',
  'case.noDiscrepancies': 'the case has one',
  'timeline.gap': 'no stretch of the case is long enough',
  'timeline.partOf': 'a relation that an author wrote',
  'source.publishedBy': 'fields that an author wrote',
  'discrepancy.reading': 'the number of a reading in its list',
  'discrepancy.citedIn': 'the number of a reading in its list',
  'knowledge.stepSay': 'says to the ear what `countsOnDay` says to the eye',
  'knowledge.silentBeside': 'a form of `silenceInWords`; nobody is silent in the case',
  'knowledge.actorUnnamed': 'a form of `unnamedInWords`; the case has one proposition',
  'knowledge.notShownOn': 'a form of `standingOnDay`',
  'knowledge.evidence.inferred': 'a form of `evidenceInWords`',
  'knowledge.lag.': 'forms of `lagInWords`',
  'knowledge.untold': 'every item of the case has a date in the year of its as-of days',
  'knowledge.asOf': 'the name and the rule of a page; they frame, and assert nothing',
  'axis.months': 'the name of a list',
  'axis.hidden': 'what a reader switched off',
  'axis.ofCase': 'a form of `yearInWords`; there is one case',
  'axis.day': 'forms of `dayOnAxis`',
  'axis.exactlyBefore': 'a form of `lagInWords`',
  'axis.between': 'forms of `lagInWords`',
  'axis.sameOr': 'forms of `lagInWords`',
  'axis.either': 'a form of `lagInWords`',
  'axis.atLeast': 'forms of `lagInWords`',
  'axis.atMost': 'forms of `lagInWords`',
  'version.times': 'a comparison of texts, in the reading room alone',
  'version.equalWords': 'a comparison of texts, in the reading room alone',
  'clock.lag.': 'forms of `lagInWords`',
  'clock.then': 'forms of `thenInWords`',
  'clock.asOf': 'forms of `asOfInWords`',
  'clock.actorKnew': 'nobody of the case is shown to have known another item',
  'figure.notDrawn': 'every cell of the case can be drawn',
  'figure.agreesRounded': 'a form of `checkInWords`',
  'figure.differs': 'a form of `checkInWords`',
  'figure.cannot': 'a form of `checkInWords`',
  'figure.file': 'a file and its size',
  'firmness.oneText': 'a form of `firmnessInWords`',
  'firmness.texts': 'a form of `firmnessInWords`',
  'firmness.also': 'a form of `firmnessInWords`',
  'firmness.telling.': 'forms of `firmnessInWords`',
  'firmness.settled': 'a form of `firmnessInWords`',
  'firmness.readTwice': 'the lock holds who read what; it is no sentence about documents',
  'firmness.parts': 'a form of `insteadInWords`',
  'firmness.readings': 'a form of `insteadInWords`',
  'firmness.missing': 'a form of `accountInWords`',
  'band.knownToWhom': 'the name of a drawing',
  'band.inWords': 'the way to the same in words',
  'band.undated': 'every key event of the case has a day',
  'band.group': 'a name in a drawing, where events stand too close',
  'band.lag.': 'forms of `lagInWords`',
  'ended.on': 'a field that an author wrote',
};

/** Whether a sentence of the made-up case is made by a template, whatever stands in it. */
function isSaid(name: string): boolean {
  const found = name.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown>)?.[key], messagesOf('nl'));
  if (typeof found !== 'function') return false;
  const text = String(found(...Array.from({ length: found.length }, () => '§')));
  const form = new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('§', '.+'));
  return lines.some((line) => form.test(line));
}

describe('the list of derived sentences', () => {
  it('has every template that makes one, or says why the made-up case has none', () => {
    const names = sentences().map(({ name }) => name);
    const isListed = (name: string): boolean => Object.keys(UNSAID).some((start) => name.startsWith(start));
    expect(names.filter((name) => !isSaid(name) && !isListed(name))).toEqual([]);
    expect(Object.keys(UNSAID).filter((start) => !names.some((name) => name.startsWith(start)))).toEqual([]);
  });

  it('says each in both languages, and what it follows from', () => {
    expect(said.filter(({ says }) => says.nl === '' || says.en === '')).toEqual([]);
    const none = said.filter(({ records }) => records.length === 0).map(({ says }) => says.nl);
    expect(none.filter((text) => !/: 0$/.test(text) && text !== 'Uit elk stuk is iets aangehaald.')).toEqual([]);
  });

  it('gives a sentence a line, and the line a field for each column', () => {
    const rows = readingsOf(said, NO_STATEMENTS, sha256).map(formatDerived);
    for (const row of rows) expect(row.split('\t')).toHaveLength(COLUMNS.length);
    expect(new Set(rows).size).toBe(said.length);
  });
});

describe('what was read of them', () => {
  const on = asDay('2031-05-01');
  const unread = readingsOf(said, NO_STATEMENTS, sha256);
  const statements = Object.fromEntries(nextReadings(unread, unread, on));
  const [first] = said;
  if (first === undefined) throw new Error('nothing is said');

  it('is nothing at first, then each under a key of its own', () => {
    expect(countReadings(unread)).toEqual({ all: said.length, read: 0, changed: 0, unread: said.length });
    expect(Object.keys(statements)).toHaveLength(said.length);
    expect(countReadings(readingsOf(said, { version: 1, statements }, sha256)).read).toBe(said.length);
  });

  it.each([
    ['its words in one language', { says: { ...first.says, en: 'otherwise' } }],
    ['what it follows from', { records: [...first.records, 'tiny/more'] }],
  ])('holds no more where a sentence changed %s', (_, given) => {
    const now = readingsOf([{ ...first, ...given }, ...said.slice(1)], { version: 1, statements }, sha256);
    expect(countReadings(now)).toEqual({ all: said.length, read: said.length - 1, changed: 1, unread: 0 });
  });

  it('keeps the day of an earlier reading, and forgets what is no longer said', () => {
    const now = readingsOf(said.slice(1), { version: 1, statements }, sha256);
    const next = nextReadings(now, now, asDay('2031-06-01'));
    expect([next.size, new Set(next.values())]).toEqual([said.length - 1, new Set([on])]);
  });
});
