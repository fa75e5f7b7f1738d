import { UNCOUNTED } from '../core/dossier/counting.ts';
import { LANGS, type Lang } from '../core/record/text.ts';
import { asDay } from '../core/time/day.ts';
import { asDate } from '../core/time/edtf.ts';
import { contestInWords } from './contest.ts';
import { dateInWords, lengthInWords, spanInWords, timeInWords } from './date.ts';
import { dayOnAxis } from './day-on-axis.ts';
import { dayOfEvent } from './event.ts';
import { lagInWords, uncountedInWords } from './lag.ts';
import { listInWords } from './list.ts';
import { messagesOf } from './messages.ts';
import { unrealisedInWords } from './outcome.ts';
import { CONTESTS, LAG_VOICES, LAGS, LENGTHS, SPANS, TIMES, UNREALISED } from './sentence-forms.ts';
import { whenInWords } from './when.ts';

/** What the site prints that no author wrote, with examples of all that may stand in it; null where nothing is said. */
export type Template = { readonly name: string; readonly sentences: readonly Record<Lang, string | null>[] };

type Example = Readonly<Record<Lang, string | number>>;
type Say = (lang: Lang) => string | null;

/** Every form in which a date may be written. */
const DATES = [
  '2022-02-15',
  '2022-02',
  '2022',
  '2022-02-15~',
  '2022-02~',
  '2022-02-15?',
  '2022?',
  '2022%',
  '2022-02-12/2022-02-15',
  '2022-02/2022-04',
  '2019/2021',
  '2021-12-30/2022-01-02',
  '2022-02-15/2022-02-15',
  '2016/..',
  '[..2022-02-14]',
  '[2022-02-14..]',
  '[2022-01-01..2022-02-14]',
  '[2022-02-15..2022-02-16]',
  '[2022-02-15..2022-02-15]',
  '[2021-03..2021-06]',
  '[2021-03..2021-04]',
  '[2020..]',
  '[..2021-03]',
  'XXXX-06-16',
  'XXXX-06',
  null,
] as const;

const NUMBERS = [0, 1, 2, 21];
const WRITTEN = DATES.filter((edtf) => edtf !== null);
const date = (edtf: string | null) => (edtf === null ? null : asDate(edtf));
const pair = (nl: string, en: string): Example => ({ nl, en });
const alike = (value: string | number): Example => ({ nl: value, en: value });
const say = (of: Say): Example => ({ nl: of('nl') ?? '', en: of('en') ?? '' });
const days = [1, 2, 21].map((n) => say((lang) => messagesOf(lang).count.days(n)));
const events = NUMBERS.map((n) => say((lang) => messagesOf(lang).count.events(n)));
const dated = DATES.map((edtf) => say((lang) => dateInWords(lang, date(edtf))));
const codes = [alike('S-T01'), alike('S-T01, S-T02')];

/** What may stand where a template has a parameter of this name. */
const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  n: NUMBERS.map(alike),
  names: [say((lang) => (lang === 'nl' ? 'bestuur van SVMN' : 'board of SVMN'))],
  several: [2, 21].map(alike),
  nth: [1, 2].map(alike),
  of: [2, 21].map(alike),
  known: NUMBERS.map(alike),
  found: NUMBERS.map(alike),
  read: NUMBERS.map(alike),
  all: [1, 1, 2, 21].map(alike),
  named: [1, 15].map((n) => say((lang) => messagesOf(lang).knowledge.named(n))),
  counts: [pair('aantoonbaar op de hoogte: 0; mogelijk: 12', 'shown to have known: 0; may have known: 12')],
  day: [say((lang) => dateInWords(lang, date('2022-02-15')))],
  date: dated,
  when: WRITTEN.map((edtf) => say((lang) => whenInWords(lang, asDate(edtf)))),
  bare: [say((lang) => dateInWords(lang, date('2022-02-15')))],
  month: [say((lang) => dateInWords(lang, date('2022-02')))],
  past: [
    say((lang) => messagesOf(lang).clock.thenOn(dateInWords(lang, date('2022-02-15')))),
    say((lang) => messagesOf(lang).clock.thenBy(dateInWords(lang, date('2022-02')))),
  ],
  onDay: [say((lang) => whenInWords(lang, asDate('2022-02-15')))],
  maybe: [say((lang) => whenInWords(lang, asDate('2022-02-15?')))],
  first: [alike('−3')],
  last: [alike('+12')],
  from: [say((lang) => dateInWords(lang, date('2022-01-01')))],
  to: [say((lang) => dateInWords(lang, date('2022-02-14')))],
  clock: [alike('16:14')],
  year: [alike('2022')],
  days,
  least: days.slice(0, 2),
  most: days.slice(1),
  before: days,
  after: [...days].reverse(),
  length: [say((lang) => lengthInWords(lang, asDay('2022-02-15'), asDay('2024-05-15')))],
  count: events,
  events,
  who: [pair('Gemeente Utrecht', 'Municipality of Utrecht'), pair('Medewerkers van SVMN', 'Employees of SVMN')],
  event: [pair('Een wethouder is ingelicht', 'An alderman was informed')],
  title: [pair('Notitieboek', 'Notebook')],
  according: [say((lang) => messagesOf(lang).voiceAs.prepared)],
  milestone: [say((lang) => messagesOf(lang).milestone.known)],
  code: [alike('S-T01')],
  codes,
  list: [alike('svmn-01'), alike('svmn-01, svmn-02')],
  documents: [1, 2, 21].map((n) => say((lang) => messagesOf(lang).count.sources(n))),
  contests: [say((lang) => messagesOf(lang).firmness.contest(messagesOf(lang).contested.date, 'S-T01'))],
  reason: [say((lang) => messagesOf(lang).axis.whyUncounted['no-day'])],
  what: [say((lang) => messagesOf(lang).contested.date)],
  lines: [alike('12'), alike('12–15')],
  value: [alike('2')],
  text: [alike('gemeld')],
  site: [alike('Tweespoor')],
  publisher: [pair('Gemeente Utrecht', 'Municipality of Utrecht')],
  decision: [alike('12345')],
  type: [alike('CSV')],
  size: [pair('2,4 kB', '2.4 kB')],
  row: [pair('2021', '2021')],
  column: [pair('telefoons', 'telephones')],
  part: [alike('12')],
  whole: [alike('48')],
  sum: [alike('12 + 36')],
  result: [alike('48')],
  equals: [alike('48')],
  by: [alike('2')],
  without: [pair('telefoons', 'telephones')],
  cases: [alike('Notitieboek 2'), alike('Notitieboek 2 · SVMN 21')],
  group: [say((lang) => messagesOf(lang).firmness.group.contested)],
  quality: [say((lang) => messagesOf(lang).quality.damaged)],
  kind: [say((lang) => messagesOf(lang).version.kind.added)],
};

/** Every template that takes something, and every function that makes a sentence of a date, a number or a name. */
export function sentences(): Template[] {
  return [
    ofEach('date', DATES, (lang, edtf) => dateInWords(lang, date(edtf))),
    ofEach('date in a sentence', WRITTEN, (lang, edtf) => whenInWords(lang, asDate(edtf))),
    ofEach('date of a deadline that we counted', WRITTEN, (lang, edtf) =>
      dayOfEvent(lang, { date: asDate(edtf), status: 'deadline', basis: 'derived', datePrinted: 'binnen twee weken' }),
    ),
    ofEach('time', TIMES, timeInWords),
    ofEach('outcome: it did not', UNREALISED, (lang, [status, outcome]) => unrealisedInWords(lang, status, outcome)),
    ofEach('what is contested', CONTESTS, contestInWords),
    ofEach('span', SPANS, (lang, [from, to]) => spanInWords(lang, asDate(from), asDate(to))),
    ofEach('length', LENGTHS, (lang, [from, to]) => lengthInWords(lang, asDay(from), asDay(to))),
    ofEach('no days counted', UNCOUNTED, uncountedInWords),
    ...LAG_VOICES.map(([name, voice]) => ofEach(`days: ${name}`, LAGS, (lang, lag) => lagInWords(lang, lag, voice))),
    ofEach('days on the axis of day 0', [null, ...LAGS], dayOnAxis),
    ofEach('names in a row', [1, 2, 3], (lang, n) => listInWords(lang, ['BNNVARA', 'Deloitte', 'SVMN'].slice(0, n))),
    ...templatesIn([], messagesOf('nl'), messagesOf('en')),
  ];
}

function ofEach<T>(name: string, examples: readonly T[], words: (lang: Lang, example: T) => string | null): Template {
  return { name, sentences: examples.map((example) => ({ nl: words('nl', example), en: words('en', example) })) };
}

/** Templates below a place in the words of both languages, by their path. */
function templatesIn(path: readonly string[], nl: unknown, en: unknown): Template[] {
  if (typeof nl === 'function' && typeof en === 'function') {
    return [templateOf(path.join('.'), { nl: nl as Words, en: en as Words })];
  }
  if (typeof nl !== 'object' || nl === null) return [];
  return Object.entries(nl).flatMap(([key, below]) =>
    templatesIn([...path, key], below, (en as Readonly<Record<string, unknown>>)[key]),
  );
}

type Words = (...args: (string | number)[]) => string;

/** The Dutch template names its parameters, and so says what may stand there; throws on a name without examples. */
function templateOf(name: string, words: Readonly<Record<Lang, Words>>): Template {
  const lists = parametersOf(words.nl).map((parameter) => {
    const examples = EXAMPLES[parameter];
    if (!examples)
      throw new Error(`${name}: no example of «${parameter}»; add one to EXAMPLES in src/i18n/sentences.ts`);
    return examples;
  });
  const count = Math.max(1, ...lists.map((list) => list.length));
  const rows = Array.from({ length: count }, (_, index) => lists.map((list) => list[index % list.length] as Example));
  return ofEach(name, rows, (lang, row) => words[lang](...row.map((example) => example[lang])));
}

function parametersOf(words: Words): string[] {
  const [, list = ''] = /^\(([^)]*)\)/.exec(words.toString()) ?? [];
  return list.split(',').flatMap((name) => name.replace(/:.*/s, '').trim() || []);
}

/** All templates as text: a heading each, then a line a sentence and language; `–` where nothing is said. */
export function formatSentences(templates: readonly Template[]): string {
  return templates
    .map(({ name, sentences: list }) =>
      [name, ...list.flatMap((one) => LANGS.map((lang) => `  ${lang}  ${one[lang] ?? '–'}`))].join('\n'),
    )
    .join('\n\n')
    .concat('\n');
}
