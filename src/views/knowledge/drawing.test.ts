import { describe, expect, it } from 'vitest';
import { byTelling, turnsOf } from '../../core/knowing/lanes.ts';
import { holdsFrom, standingOf } from '../../core/knowing/state.ts';
import { firstOf, stepsOf } from '../../core/knowing/steps.ts';
import type { Knowledge, Statement } from '../../core/record/knowledge.ts';
import { asDay, dayAt } from '../../core/time/day.ts';
import { statementOf } from '../../fixtures/parts.ts';
import { dayOf, type Written } from '../../fixtures/values.ts';
import { axisOf, glyphsOf, labelled, placeOf, stretchesOf } from './drawing.ts';

const statement = (change: Written<Partial<Statement>> = {}): Statement =>
  statementOf({
    key: 'a',
    actor: 'archive',
    notBefore: '2031-03-09',
    notAfter: '2031-03-27',
    degree: 'received',
    ...change,
  });
const notYet = statement({ key: 'b', knows: 'not-yet', on: '2031-03-01', notBefore: null, notAfter: null });
const later = statement({ key: 'c', evidence: 'later-statement', notBefore: null, notAfter: '2031-03-09' });
const sent = statement({ key: 'd', degree: 'sent', notAfter: null });
const silent = statement({ key: 'e', evidence: 'later-statement', notBefore: null, notAfter: null });
const item = (...statements: Statement[]): Knowledge =>
  ({ id: 'tiny/open', case: 'tiny', statements }) as unknown as Knowledge;
const lane = (...statements: Statement[]) => ({ actor: 'archive', statements });

describe('the place of an as-of day', () => {
  const axis = axisOf(item(statement(), notYet));

  it.each([
    ['2031-03-01', '25%'],
    ['2031-03-27', '75%'],
    ['2031-03-15', '62.5%'],
    ['2031-02-01', '12.5%'],
    ['2031-06-01', '87.5%'],
  ])('%s stands at %s: on its day, or halfway to the next', (day, place) => {
    expect(placeOf(axis, asDay(day))).toBe(place);
  });
});

describe('a lane', () => {
  const axis = axisOf(item(statement(), notYet));

  it('is dashed between the bounds and full behind them', () => {
    expect(stretchesOf(lane(statement(), notYet), axis)).toEqual([
      { state: 'may-know', from: '50%', to: '75%', day: '2031-03-27' },
      { state: 'known', from: '75%', to: '100%', day: '2031-03-27' },
    ]);
  });

  it('has a sign where a bound opens, where it closes, and where something was not yet known', () => {
    expect(glyphsOf(lane(statement(), notYet), axis).map(({ sign, at }) => `${sign} ${at}`)).toEqual([
      'not-yet 25%',
      'may-know 50%',
      'known 75%',
    ]);
  });

  it('has a sign of its own for what was said later', () => {
    expect(glyphsOf(lane(later), axisOf(item(later))).map(({ sign }) => sign)).toEqual(['said-later']);
  });

  it('draws nothing where no day is named', () => {
    expect(axisOf(item(silent)).days).toEqual([]);
    expect(stretchesOf(lane(silent), axisOf(item(silent)))).toEqual([]);
  });

  it('names as many days as fit, the last among them', () => {
    const days = Array.from({ length: 12 }, (_, index) => dayAt(2031, 1, index + 10));
    expect(labelled({ days, place: String }, 5).map(({ at }) => at)).toEqual(['2', '5', '8', '11']);
  });
});

describe('standing', () => {
  it.each([
    ['known', statement()],
    ['said-later', later],
    ['may-know', sent],
    ['not-yet', notYet],
    ['said-later', silent],
  ])('%s', (standing, one) => {
    expect(standingOf(one)).toBe(standing);
  });

  it('puts what was shown at the time first, whatever was said later of an earlier day', () => {
    expect(byTelling(lane(notYet, sent, later, statement())).map(({ key }) => key)).toEqual(['a', 'c', 'd', 'b']);
  });
});

describe('turns', () => {
  const told = (...statements: Statement[]): string[] =>
    turnsOf(lane(...statements)).map(({ day, standing }) => `${day} ${standing}`);

  it('name each day on which more is shown, and no more than that', () => {
    expect(told(later, statement(), notYet)).toEqual(['null not-yet', '2031-03-09 said-later', '2031-03-27 known']);
    expect(told(statement())).toEqual(['2031-03-09 may-know', '2031-03-27 known']);
  });

  it('name in their place what someone says not to know', () => {
    const unknown = statement({ key: 'f', knows: 'says-unknown', notBefore: null, notAfter: '2031-03-20' });
    expect(told(statement(), unknown)).toEqual(['2031-03-09 may-know', '2031-03-20 says-unknown', '2031-03-27 known']);
  });

  it('name what has no day', () => {
    expect(told(silent)).toEqual(['null said-later']);
  });
});

describe('steps', () => {
  const edited = { id: 'tiny', file: '', checkpoints: { drop: [], add: [] } } as unknown as Parameters<
    typeof stepsOf
  >[0];
  const steps = stepsOf(edited, item(statement(), notYet));

  it('number the days on which something changes', () => {
    expect(steps.days).toEqual(['2031-03-01', '2031-03-09', '2031-03-27']);
    expect(
      ['2031-03-01', '2031-03-09', '2031-03-10', '2032-01-01', null].map((day) => steps.classOf(dayOf(day))),
    ).toEqual([undefined, 'k2', 'k3', 'k3', undefined]);
  });

  it('show a not-yet from the start, the rest once it holds', () => {
    expect([notYet, statement(), sent, later, silent].map(holdsFrom)).toEqual([
      null,
      '2031-03-27',
      '2031-03-09',
      '2031-03-09',
      null,
    ]);
    expect(firstOf([asDay('2031-03-09'), asDay('2031-03-01')])).toBe('2031-03-01');
    expect(firstOf([asDay('2031-03-09'), null])).toBeNull();
  });

  it('refuse more days than the sheet can hide', () => {
    const days = Array.from({ length: 41 }, (_, index) =>
      statement({ notBefore: null, notAfter: new Date(Date.UTC(2031, 0, index + 1)).toISOString().slice(0, 10) }),
    );
    expect(() => stepsOf(edited, item(...days))).toThrow('at most 40');
  });
});
