import { contestsOf } from '../core/dossier/contests.ts';
import type { PlacedEvent } from '../core/dossier/dossier.ts';
import { need } from '../core/dossier/records.ts';
import { contestInWords } from './contest.ts';
import { listInWords } from './list.ts';
import type { Teller } from './teller.ts';

/** How firm an event stands: the texts it rests on, whose word it is, and what contests it; words, never a score. */
export function firmnessInWords({ lang, words: all, records, say }: Teller, event: PlacedEvent): string {
  const words = all.firmness;
  const { texts, telling, discrepancies } = event.firmness;
  const speakers = event.actors
    .filter(({ role }) => role === 'speaker')
    .map(({ actor }) => say(need(records.actors, actor).title));
  const open = discrepancies.open.map((id) => {
    const item = need(records.discrepancies, id);
    return words.contest(contestInWords(lang, contestsOf(item, event.id)) ?? '', item.code);
  });
  const settled = [...discrepancies.explained, ...discrepancies.superseded];
  const codes = settled.map((id) => need(records.discrepancies, id).code).join(', ');
  return [
    textsInWords({ lang, words: all }, texts),
    words.telling[telling](listInWords(lang, speakers)),
    open.length > 0 ? words.open(listInWords(lang, open)) : '',
    settled.length > 0 ? words.settled(codes) : '',
    event.links.discrepancies.length === 0 ? words.quiet : '',
  ]
    .filter((line) => line !== '')
    .join(' ');
}

/** On how many texts something rests; copies and versions of one text count as one. */
function textsInWords({ lang, words }: Pick<Teller, 'lang' | 'words'>, texts: readonly (readonly string[])[]): string {
  const { firmness } = words;
  const nameOf = ([first = '', ...more]: readonly string[]): string =>
    more.length > 0 ? firmness.also(first, more.join(', ')) : first;
  const [only = []] = texts;
  if (texts.length > 1) return firmness.texts(texts.length, listInWords(lang, texts.map(nameOf)));
  return only.length > 1 ? firmness.oneText(only.join(', ')) : firmness.oneSource(only.join());
}
