import type { Records } from '../core/dossier/records.ts';
import type { Lang, Words } from '../core/record/text.ts';
import { messagesOf } from './messages.ts';
import type { Messages } from './shape.ts';

/** What sentences about records are made with: a language and its words, and the records; every view is one. */
export type Teller = {
  readonly lang: Lang;
  readonly words: Messages;
  readonly records: Records;
  /** The words of a record in this language. */
  readonly say: (words: Words) => string;
};

/** A teller of one language over an index of records. */
export function createTeller(lang: Lang, records: Records): Teller {
  return { lang, words: messagesOf(lang), records, say: (words) => words[lang] };
}
