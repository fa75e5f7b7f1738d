import type { Citation, CitedLine, Locator } from '../core/record/citation.ts';
import type { Source } from '../core/record/source.ts';
import type { Lang } from '../core/record/text.ts';
import { messagesOf } from './messages.ts';
import { kindOfSource } from './source.ts';
import type { Teller } from './teller.ts';

/** A place in a document in words: `§ 2, alinea 3`; empty where the citation names none. */
export function locatorInWords(lang: Lang, at: Locator, source: Source | null): string {
  const words = messagesOf(lang).locator;
  const number = at.message === null ? null : messageNumber(at.message, source);
  const places = [
    at.page && words.page(at.page),
    number && words.message(number),
    at.section && (/^\d/.test(at.section) ? words.section(at.section) : words.under(at.section)),
    // An item that carries its own word, `besluit 1`, is printed as the document has it.
    at.item && (/^[\d.]+[a-z]?$|^[a-z]$/.test(at.item) ? words.item(at.item) : at.item),
    at.paragraph && words.paragraph(at.paragraph),
  ];
  return places.filter((place) => place !== null).join(', ');
}

/** A citation in one line: `nota deloitte-01, § 2, alinea 3`. */
export function citationInWords(teller: Teller, cite: Citation, source: Source): string {
  const place = locatorInWords(teller.lang, cite.at, source);
  const name = `${kindOfSource(teller, source)} ${source.code}`;
  return place === '' ? name : `${name}, ${place}`;
}

/** Lines of a source text: `12`, `12–15` for a block, `12 + 18` for parts. */
export function linesInWords(cite: Citation, line: CitedLine): string {
  if (typeof line === 'number') return String(line);
  if (cite.block === null) return line.join(', ');
  return line[0] === line.at(-1) ? String(line[0]) : `${line[0]}–${line.at(-1)}`;
}

/** Which message of a thread, counted from 1 in the order of the record. */
function messageNumber(key: string, source: Source | null): string {
  const index = source?.messages.findIndex((message) => message.key === key) ?? -1;
  return index < 0 ? key : String(index + 1);
}
