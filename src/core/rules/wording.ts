import type { Code } from '../issue/codes.ts';
import { type Finding, fault, fileIn } from '../issue/fault.ts';
import type { AnyRecord } from '../record/record.ts';
import { LANGS, type Lang } from '../record/text.ts';
import { withoutQuotations } from './quoted.ts';

/** Words of judgement, per language. */
export type WordingLists = {
  readonly refused: Readonly<Record<Lang, readonly string[]>>;
  readonly doubtful: Readonly<Record<Lang, readonly string[]>>;
};

const LONGEST_SENTENCE = 25;

/** Event texts hold no words of judgement outside quotation marks and no sentence of over 25 words. */
export function checkWording(records: readonly AnyRecord[], lists: WordingLists): Finding[] {
  return records.flatMap((record) =>
    record.record === 'event'
      ? LANGS.flatMap((lang) => [...textFaults(record, lang, lists.refused[lang]), ...longSentences(record, lang)])
      : [],
  );
}

/** Words that deserve a second look; they do not stop the build. */
export function doubtfulWords(records: readonly AnyRecord[], lists: WordingLists): Finding[] {
  return records.flatMap((record) =>
    record.record === 'event'
      ? LANGS.flatMap((lang) =>
          wordFaults(
            record,
            lang,
            lists.doubtful[lang],
            'WORD-DOUBTFUL',
            'may be a judgement',
            'read the sentence again',
          ),
        )
      : [],
  );
}

function textFaults(record: AnyRecord, lang: Lang, words: readonly string[]): Finding[] {
  return wordFaults(record, lang, words, 'WORD-REFUSED', 'is a judgement', 'say what the document says, or quote it');
}

function wordFaults(
  record: AnyRecord,
  lang: Lang,
  words: readonly string[],
  code: Code,
  why: string,
  remedy: string,
): Finding[] {
  return fields(record, lang).flatMap(([field, text]) => {
    const plain = withoutQuotations(text).toLowerCase().replace(/\s+/g, ' ').replaceAll('’', "'");
    return words
      .filter((word) => new RegExp(`(?<![\\p{L}])${RegExp.escape(word)}(?![\\p{L}])`, 'u').test(plain))
      .map((word) => fault({ code, file: fileIn(record, lang), field, found: word, why, remedy }));
  });
}

function longSentences(record: AnyRecord, lang: Lang): Finding[] {
  return fields(record, lang).flatMap(([field, text]) =>
    splitSentences(text)
      .filter((sentence) => countWords(sentence) > LONGEST_SENTENCE)
      .map((sentence) =>
        fault({
          code: 'SENTENCE-LONG',
          file: fileIn(record, lang),
          field,
          found: sentence,
          why: `has ${countWords(sentence)} words`,
          remedy: `keep to ${LONGEST_SENTENCE}: make two sentences`,
        }),
      ),
  );
}

function fields(record: AnyRecord, lang: Lang): [string, string][] {
  return [
    ['title', record.title[lang]],
    ['prose', record.prose[lang].text],
  ];
}

/** Sentences of a text; a full stop inside a number, a code or an abbreviation ends none. */
export function splitSentences(text: string): string[] {
  return text
    .split(/\n|(?<=[.!?]['’"”)]?)\s+(?=['‘"“(]?\p{Lu})/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

function countWords(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
