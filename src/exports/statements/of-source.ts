import { FIRMNESS_GROUPS, isOfGroup } from '../../core/dossier/firmness.ts';
import { accountOf, type SourceAccount } from '../../core/dossier/use.ts';
import type { Source } from '../../core/record/source.ts';
import { accountInWords, insteadInWords } from '../../i18n/coverage.ts';
import { dateInWords } from '../../i18n/date.ts';
import { type Derived, derive, type Grounds, inParts, pageOf } from './derived.ts';

/** What is said of the documents of a case, and of how they are used. */
export function ofSources(grounds: Grounds): Derived[] {
  const account = accountOf(grounds.dossier, grounds.item.id);
  return [
    ...groups(grounds),
    ...coverage(grounds),
    ...account.sources.flatMap((one) => [...ofSource(grounds, one.source), ...ofAccount(grounds, one)]),
  ];
}

/** Events by how firm they stand. */
function groups(grounds: Grounds): Derived[] {
  const { item, records } = grounds;
  return FIRMNESS_GROUPS.flatMap((group) => {
    const members = records.eventsOfCase.get(item.id).filter((event) => isOfGroup(group, event.firmness));
    return derive(
      grounds,
      'firmness',
      { page: 'coverage', case: item.id },
      [],
      members.map(({ id }) => id),
      ({ words }) =>
        inParts(
          words.firmness.groupCount(words.firmness.group[group], members.length),
          members.length > 0 && words.firmness.groupExplained[group],
        ),
    );
  });
}

function coverage(grounds: Grounds): Derived[] {
  const account = accountOf(grounds.dossier, grounds.item.id);
  const page = { page: 'coverage', case: grounds.item.id } as const;
  const uncited = account.uncited.map(({ id }) => id);
  return [
    ...derive(grounds, 'count', page, [], [grounds.item.id], ({ lang, words }) =>
      inParts(
        words.firmness.located(account.located, account.citations),
        ...insteadInWords(lang, account),
        insteadInWords(lang, account).length === 0 && words.firmness.allCitable,
        words.firmness.privacyCount(account.withheld),
      ),
    ),
    ...derive(grounds, 'nothing', page, [], uncited, ({ words }) =>
      uncited.length === 0 ? words.firmness.noUncited : inParts(words.firmness.uncited, ...uncited),
    ),
  ];
}

function ofAccount(grounds: Grounds, account: SourceAccount): Derived[] {
  const { source, cited } = account;
  const events = grounds.records.eventsOfSource.get(source.id).length;
  return derive(
    grounds,
    'count',
    { page: 'coverage', case: source.case },
    [source.code, source.title.nl],
    [source.id],
    ({ lang, words }) =>
      inParts(`${words.firmness.cited(cited)} · ${words.count.events(events)}`, accountInWords(lang, account)),
  );
}

/** What the page of a document says of what it does not have. */
function ofSource(grounds: Grounds, source: Source): Derived[] {
  const { records } = grounds;
  const { eventsOfSource, discrepanciesOfSource, gapsOfSource } = records;
  const cited = [eventsOfSource, discrepanciesOfSource, gapsOfSource].map((list) => list.get(source.id).length);
  return derive(grounds, 'nothing', pageOf(source), [source.code, source.title.nl], [source.id], ({ lang, words }) =>
    inParts(
      source.titlePrinted === null && words.source.noPrintedTitle,
      source.from.length === 0 && `${words.source.from} ${words.source.unknown}`,
      source.to.length === 0 && `${words.source.to} ${words.source.unknown}`,
      ...source.messages
        .filter(({ from, to }) => from === null || to === null)
        .map(({ sent }) => inParts(dateInWords(lang, sent), words.source.unknown)),
      source.reference === null && words.source.noReference,
      source.published === null && words.source.publishedUnknown,
      source.redactions.length === 0 && words.source.noRedactions,
      cited.every((n) => n === 0) && words.source.notCited,
    ),
  );
}
