import type { Uncounted } from '../core/dossier/counting.ts';
import type { Lang } from '../core/record/text.ts';
import { type Lag, type LagForm, lagForm } from '../core/time/moment.ts';
import { messagesOf } from './messages.ts';

/**
 * How a lag is told: between two milestones (`interval`), of what was written after an event (`later`), of knowing what
 * happened (`passed`), or of knowing since an event that is named.
 */
export type LagVoice = 'interval' | 'later' | 'passed' | { readonly since: string };

/** A lag of at least and at most so many days, in words; null where nothing can be said. */
export function lagInWords(lang: Lang, lag: Lag, voice: LagVoice): string | null {
  const { count } = messagesOf(lang);
  const days = (n: number | null): string => count.days(Math.abs(n ?? 0));
  return tableOf(lang, voice)[lagForm(lag)](days(lag.atLeast), days(lag.atMost));
}

/** That no days are counted, and why: `niet geteld: de dag is niet bekend`. */
export function uncountedInWords(lang: Lang, why: Uncounted): string {
  const words = messagesOf(lang).axis;
  return words.notCounted(words.whyUncounted[why]);
}

/** What is said of each form, from the days at least and at most. */
type Table = Readonly<Record<LagForm, (least: string, most: string) => string | null>>;

function tableOf(lang: Lang, voice: LagVoice): Table {
  if (voice === 'interval') return intervalTable(lang);
  if (voice === 'later') return laterTable(lang);
  const { band, knowledge } = messagesOf(lang);
  return voice === 'passed'
    ? knownTable(band.lag, band.lag.unknown)
    : knownTable(withEvent(knowledge.lag, voice.since), null);
}

function intervalTable(lang: Lang): Table {
  const words = messagesOf(lang).axis;
  const unordered = (text: string): string => `${text}; ${words.unordered}`;
  return {
    unknown: () => unordered(words.unknown),
    'least-after': words.atLeast,
    'least-same': () => words.sameDayOrLater,
    'least-before': (least) => unordered(words.atMostBefore(least)),
    'most-after': (_, most) => unordered(words.atMost(most)),
    'most-same': () => words.sameDayOrEarlier,
    'most-before': (_, most) => words.atLeastBefore(most),
    same: () => words.sameDay,
    after: words.exactly,
    before: words.exactlyBefore,
    'range-after': words.between,
    'range-before': (least, most) => words.betweenBefore(most, least),
    'same-or-after': (_, most) => words.sameOrLater(most),
    'same-or-before': words.sameOrEarlier,
    either: (least, most) => unordered(words.either(least, most)),
  };
}

function laterTable(lang: Lang): Table {
  const words = messagesOf(lang).clock.lag;
  return {
    unknown: () => null,
    'least-after': words.afterAtLeast,
    'least-same': () => words.sameDayOrLater,
    'least-before': () => null,
    'most-after': (_, most) => words.afterAtMost(most),
    'most-same': () => words.sameDayOrEarlier,
    'most-before': (_, most) => words.beforeAtLeast(most),
    same: () => words.sameDay,
    after: words.after,
    before: words.before,
    'range-after': words.afterRange,
    'range-before': (least, most) => words.beforeRange(most, least),
    'same-or-after': (_, most) => words.afterAtMost(most),
    'same-or-before': words.beforeAtMost,
    either: words.unordered,
  };
}

type KnownWords = {
  readonly exact: (days: string) => string;
  readonly range: (least: string, most: string) => string;
  readonly atLeast: (least: string) => string;
  readonly atMost: (most: string) => string;
  readonly sameDay: string;
  readonly sameDayAtMost: string;
  readonly unordered: (before: string, after: string) => string;
  readonly before: (least: string) => string;
};

/** Of knowing, a bound that lies before what was known says no more than no bound. */
function knownTable(words: KnownWords, unknown: string | null): Table {
  const before = (_: string, most: string): string => words.before(most);
  return {
    unknown: () => unknown,
    'least-after': words.atLeast,
    'least-same': () => unknown,
    'least-before': () => unknown,
    'most-after': (_, most) => words.atMost(most),
    'most-same': () => words.sameDayAtMost,
    'most-before': before,
    same: () => words.sameDay,
    after: words.exact,
    before,
    'range-after': words.range,
    'range-before': before,
    'same-or-after': words.range,
    'same-or-before': words.unordered,
    either: words.unordered,
  };
}

type SinceWords = ReturnType<typeof messagesOf>['knowledge']['lag'];

function withEvent(words: SinceWords, event: string): KnownWords {
  return {
    exact: (days) => words.exact(days, event),
    range: (least, most) => words.range(least, most, event),
    atLeast: (least) => words.atLeast(least, event),
    atMost: (most) => words.atMost(most, event),
    sameDay: words.sameDay(event),
    sameDayAtMost: words.sameDayAtMost(event),
    unordered: (before, after) => words.unordered(before, after, event),
    before: (least) => words.before(least, event),
  };
}
