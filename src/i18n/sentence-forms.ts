import { CONTESTED, type Contested } from '../core/record/discrepancy.ts';
import type { Unrealised } from '../core/record/event.ts';
import type { Lag } from '../core/time/moment.ts';
import type { LagVoice } from './lag.ts';

// Forms of what stands in sentences, each as an example.

export const TIMES = ['16:14', '16:00/17:00', '02:30+02:00', '02:30+02:00/02:10+01:00'];

export const UNREALISED = (['planned', 'requested'] as const).flatMap((status) =>
  (
    [
      { state: 'not-happened', cites: ['proof'] },
      { state: 'not-found', looked: ['svmn-01'] },
      { state: 'not-found', looked: ['svmn-01', 'svmn-02'] },
    ] satisfies Unrealised[]
  ).map((outcome) => [status, outcome] as const),
);

export const CONTESTS: readonly (readonly Contested[])[] = [
  [],
  ...CONTESTED.map((what) => [what]),
  ['date', 'number', 'order'],
];

export const LAG_VOICES: readonly (readonly [string, LagVoice])[] = [
  ['between milestones', 'interval'],
  ['written later', 'later'],
  ['until known', 'passed'],
  ['since an event', { since: 'S-101' }],
];

/** Every form of a lag, at least and at most. */
export const LAGS: readonly Lag[] = [
  { atLeast: null, atMost: null },
  { atLeast: 2, atMost: null },
  { atLeast: 0, atMost: null },
  { atLeast: -2, atMost: null },
  { atLeast: null, atMost: 1 },
  { atLeast: null, atMost: 0 },
  { atLeast: null, atMost: -1 },
  { atLeast: 0, atMost: 0 },
  { atLeast: 1, atMost: 1 },
  { atLeast: 21, atMost: 21 },
  { atLeast: -21, atMost: -21 },
  { atLeast: 1, atMost: 21 },
  { atLeast: -21, atMost: -1 },
  { atLeast: 0, atMost: 2 },
  { atLeast: -2, atMost: 0 },
  { atLeast: -1, atMost: 2 },
];

export const SPANS = [
  ['2021-11', '2021-12'],
  ['2021-11-24', '2022-01-13'],
  ['2022', '2022'],
  ['[..2021-11-24]', '2022-01-13'],
  ['2021-11', '[..2022-01-13]'],
] as const;

export const LENGTHS = [
  ['2022-02-15', '2022-02-16'],
  ['2022-02-15', '2022-03-20'],
  ['2022-02-15', '2022-07-01'],
  ['2022-03-01', '2024-02-28'],
  ['2022-03-01', '2024-03-01'],
  ['2022-03-01', '2025-04-01'],
] as const;
