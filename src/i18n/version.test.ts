import { expect, it } from 'vitest';
import { changeOf } from '../fixtures/parts.ts';
import { changesInWords } from './version.ts';

it.each([
  ['kinds', [null, 'inserted'], '2 verschillen: anders verwoord 2.', '2 differences: worded differently 2.'],
  [
    'comments apart',
    [null, 'comment'],
    /: anders verwoord 1, opmerking in de kantlijn 1\.$/,
    /: worded differently 1, .* 1\.$/,
  ],
] as const)('counts %s', (_, layers, nl, en) => {
  const changes = layers.map((layer, index) => changeOf({ key: `c${index}`, layer }));
  expect(changesInWords('nl', { changes } as never)).toMatch(nl);
  expect(changesInWords('en', { changes } as never)).toMatch(en);
});
