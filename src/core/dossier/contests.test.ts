import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discrepancyOf, touchOf } from '../../fixtures/records.ts';
import { CONTESTED } from '../record/discrepancy.ts';
import { contestsOf } from './contests.ts';

describe('contestsOf', () => {
  const touches = [touchOf('tiny/found', 'order', 'date'), touchOf('tiny/seen')];

  it.each([
    ['tiny/found', 'open', ['date', 'order']],
    ['tiny/seen', 'open', []],
    ['tiny/other', 'open', []],
    ['tiny/found', 'explained', []],
    ['tiny/found', 'superseded', []],
  ] as const)('of %s, %s: %j', (id, status, contested) => {
    expect(contestsOf(discrepancyOf({ slug: 'differ', touches, status }), id)).toEqual(contested);
  });

  it('never contests more than the difference says of that very record', () => {
    const touch = fc.record({ to: fc.constantFrom('a', 'b'), contests: fc.subarray([...CONTESTED]) });
    const differing = fc.record({
      status: fc.constantFrom('open' as const, 'explained' as const, 'superseded' as const),
      touches: fc.array(touch),
    });
    fc.assert(
      fc.property(differing, ({ status, touches: list }) => {
        const said = list.filter(({ to }) => to === 'a').flatMap(({ contests }) => contests);
        const contested = contestsOf(discrepancyOf({ slug: 'differ', status, touches: list }), 'a');
        expect(contested.every((what) => said.includes(what))).toBe(true);
        expect(contested.length > 0).toBe(status === 'open' && said.length > 0);
      }),
    );
  });
});
