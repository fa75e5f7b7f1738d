import { whyNotFrom } from '../../core/dossier/counting.ts';
import { intervalsOf, sinceKnown, uncountedIn } from '../../core/dossier/milestones.ts';
import { need } from '../../core/dossier/records.ts';
import { byWeight } from '../../core/dossier/weight.ts';
import { eventAt, MILESTONES } from '../../core/record/case.ts';
import { contestedIn, exceptionsOf } from '../../i18n/claim.ts';
import { periodInWords, spanInWords } from '../../i18n/date.ts';
import { dayOfEvent } from '../../i18n/event.ts';
import { uncountedInWords } from '../../i18n/lag.ts';
import { intervalInWords, sinceKnownInWords, stepInWords } from '../../i18n/milestone.ts';
import { type Derived, type DerivedKind, derive, type Grounds, inParts } from './derived.ts';
import { ofBands } from './of-band.ts';

type Say = Parameters<typeof derive>[5];

/** All that the overview of a case works out, and what the page of all cases says of it. */
export function ofCase(grounds: Grounds): Derived[] {
  return [
    ...lists(grounds),
    ...milestones(grounds),
    ...intervals(grounds),
    ...dayZero(grounds),
    ...ofBands(grounds),
    ...counts(grounds),
  ];
}

/** A sentence on the overview. */
function of(
  grounds: Grounds,
  kind: DerivedKind,
  about: readonly (string | null)[],
  records: readonly (string | null)[],
  say: Say,
): Derived[] {
  return derive(grounds, kind, { page: 'case', case: grounds.item.id }, about, records, say);
}

/** Key events that open the overview; lists that follow it leave them out. */
const MOST_TELLING = 3;
/** Entries of a list of open questions or differences on the overview. */
const MOST_SHOWN = 6;

function lists(grounds: Grounds): Derived[] {
  const { item, records } = grounds;
  const gaps = byWeight(records.gapsOfCase.get(item.id));
  const differences = byWeight(records.discrepanciesOfCase.get(item.id));
  const sources = records.sourcesOfCase.get(item.id);
  const listed = (
    heading: (words: Parameters<Say>[0]['words']['case']) => string,
    list: typeof gaps | typeof differences,
  ) =>
    of(
      grounds,
      'list',
      [],
      list.slice(0, MOST_SHOWN).map(({ id }) => id),
      ({ words, say }) =>
        list.length === 0
          ? null
          : inParts(
              heading(words.case),
              ...list.slice(0, MOST_SHOWN).map(({ code, title }) => `${code} ${say(title)}`),
              list.length > MOST_SHOWN && words.case.all(list.length),
            ),
    );
  return [
    ...saysOf(grounds),
    ...listed((words) => words.unknown, gaps),
    ...listed((words) => words.differ, differences),
    ...of(grounds, 'nothing', [], [], ({ words }) => (gaps.length === 0 ? words.case.noGaps : null)),
    ...of(
      grounds,
      'nothing',
      [],
      sources.map(({ id }) => id),
      ({ words }) => (differences.length === 0 ? words.case.noDiscrepancies(sources.length) : null),
    ),
    ...of(grounds, 'nothing', [], [], ({ words }) =>
      item.keyEvents.length === 0 && item.whatIsEstablished.length === 0 ? words.case.noKeyEvents : null,
    ),
  ];
}

/** What is established, or else what the documents say, and of what the page says so. */
function saysOf(grounds: Grounds): Derived[] {
  const { item, records } = grounds;
  const telling = records.eventsOfCase
    .get(item.id)
    .filter(({ id }) => item.keyEvents.slice(0, MOST_TELLING).includes(id));
  return [
    ...of(
      grounds,
      'list',
      [],
      telling.map(({ id }) => id),
      ({ words, say }) => inParts(words.case.toKnow, ...telling.map(({ title }) => say(title))),
    ),
    ...item.whatIsEstablished.flatMap(({ key, says, events }) => {
      const told = events.map((id) => need(records.events, id));
      const texts = told.flatMap(({ firmness }) => firmness.texts.flat());
      return of(grounds, 'established', [key], [...events, ...texts], ({ words, say }) =>
        inParts(
          `${words.case.established} ${words.case.establishedNote}`,
          `${say(says)} ${told.map(({ code }) => code).join(', ')}`,
        ),
      );
    }),
    ...(item.whatIsEstablished.length > 0 ? [] : item.keyEvents.slice(MOST_TELLING)).flatMap((id) => {
      const event = need(records.events, id);
      const sources = [...new Set(event.cites.map(({ source }) => source))];
      return of(grounds, 'established', [event.code], [id, ...sources], (teller) => {
        const { words, say } = teller;
        const remarks = [...exceptionsOf(teller, event), ...contestedIn(teller, event), ...sources];
        return inParts(
          `${words.case.documentsSay} ${words.case.documentsSayNote}`,
          `${say(event.title)} ${remarks.join(' · ')}`,
        );
      });
    }),
  ];
}

function milestones(grounds: Grounds): Derived[] {
  const { item, records } = grounds;
  return MILESTONES.flatMap((name) => {
    const event = records.events.get(eventAt(item, name) ?? '');
    const isOpen = !event && typeof item.milestones[name] === 'string';
    return of(grounds, 'milestone', [name], [event?.id ?? null], (teller) => {
      const { words, say } = teller;
      if (event) return `${words.milestone[name]} ${stepInWords(teller, event)}: ${say(event.title)}`;
      return isOpen ? `${words.milestone[name]} ${words.case.noMilestone}` : null;
    });
  });
}

function intervals(grounds: Grounds): Derived[] {
  const { item, records } = grounds;
  const found = intervalsOf(item, records.events);
  return [
    ...found.flatMap((interval) => {
      const { from, to, events } = interval;
      return of(
        grounds,
        'interval',
        [`${from} – ${to}`],
        (events ?? []).map(({ id }) => id),
        ({ lang, words }) => {
          const said = intervalInWords(lang, interval);
          return said && inParts(words.milestone[to], `${words.axis.since(words.milestone[from])}: ${said}`);
        },
      );
    }),
    ...[...uncountedIn(found)].flatMap(([event, why]) =>
      of(
        grounds,
        'interval',
        [event.code, event.title.nl],
        [event.id],
        ({ lang }) => `${event.code}: ${uncountedInWords(lang, why)}.`,
      ),
    ),
  ];
}

/** What the page of all cases counts from the day on which the organisation can be shown to have known. */
function dayZero(grounds: Grounds): Derived[] {
  const { item, records } = grounds;
  const page = { page: 'all-timelines' } as const;
  const zero = records.events.get(eventAt(item, 'known') ?? '');
  if (!zero) return derive(grounds, 'day-zero', page, [], [item.id], ({ words }) => words.axis.zeroNone);
  const why = whyNotFrom(zero, true);
  const rows = why === null ? (sinceKnown(item, records.eventsOfCase.get(item.id)) ?? []) : [];
  return [
    ...derive(grounds, 'day-zero', page, [zero.code], [zero.id], (teller) => {
      const { lang, words, say } = teller;
      const said = `${words.axis.zeroIs(dayOfEvent(lang, zero))} ${say(zero.title)}`;
      const remarks = [...exceptionsOf(teller, zero), zero.code].join(' · ');
      return inParts(`${said} ${remarks}`, why && uncountedInWords(lang, why));
    }),
    ...rows.flatMap((row) =>
      derive(grounds, 'day-zero', page, [row.event.code, row.event.title.nl], [row.event.id, zero.id], (teller) => {
        const { event, milestones } = row;
        const { words, say } = teller;
        const remarks = [
          ...milestones.map((name) => words.milestone[name]),
          ...exceptionsOf(teller, event),
          event.code,
        ];
        return inParts(`${say(event.title)} ${remarks.join(' · ')}`, sinceKnownInWords(teller.lang, row));
      }),
    ),
  ];
}

function counts(grounds: Grounds): Derived[] {
  const { item, records, dossier } = grounds;
  const events = records.eventsOfCase.get(item.id);
  const sources = records.sourcesOfCase.get(item.id);
  const versions = records.versionsOfCase.get(item.id);
  return [
    ...of(grounds, 'count', [], [item.id], ({ lang, words }) =>
      inParts(periodInWords(lang, item.period), words.count.sources(sources.length), words.count.events(events.length)),
    ),
    ...of(grounds, 'count', [], [item.id], ({ words }) =>
      records.knowledgeOfCase.get(item.id).length === 0 ? null : words.band.all(words.count.events(events.length)),
    ),
    ...item.phases.flatMap(({ id, title, from, to }) =>
      of(
        grounds,
        'date',
        [title.nl],
        [`${item.id}#phases.${id}`],
        ({ lang, say }) => `${spanInWords(lang, from, to)} ${say(title)}`,
      ),
    ),
    ...of(
      grounds,
      'count',
      [],
      versions.map(({ id }) => id),
      ({ words }) => (versions.length === 0 ? null : words.count.versions(versions.length)),
    ),
    ...dossier.themes.flatMap((theme) => {
      const own = records.eventsOfTheme.get(theme.id).filter((event) => event.case === item.id);
      return of(grounds, 'count', [theme.title.nl], [theme.id, ...own.map(({ id }) => id)], ({ say }) =>
        own.length === 0 ? null : `${say(theme.title)} ${own.length}`,
      );
    }),
  ];
}
