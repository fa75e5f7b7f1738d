import { SUPPORTS } from '../core/record/citation.ts';
import { type Fields, list, object, ref, text } from './schema-form.ts';

/** What a citation or a passage points at. */
export const SELECTOR_FIELDS: Fields = {
  phrase: text('The passage as the document has it, in Dutch.'),
  nth: { type: 'integer', minimum: 1, description: 'Which of several identical occurrences, from 1.' },
  of: { type: 'integer', minimum: 2, description: 'How many identical occurrences there are.' },
  parts: {
    type: 'array',
    items: { type: 'string', minLength: 1 },
    minItems: 2,
    maxItems: 3,
    description: 'Phrases of one sentence that the extraction broke; joined by us.',
  },
  block: object('Lines of the source text, for tables and lists.', {
    lines: {
      type: 'array',
      prefixItems: [ref('lineNumber'), ref('lineNumber')],
      items: false,
      minItems: 2,
      description: 'First and last line, inclusive.',
    },
    hash: { type: 'string', pattern: '^[0-9a-f]{64}$', description: 'SHA-256 of those lines joined by LF.' },
  }),
};
/** Names of the fields that point. */
export const SELECTORS = Object.keys(SELECTOR_FIELDS);
/** Exactly one way of pointing. */
export const ONE_SELECTOR = [{ required: ['phrase'] }, { required: ['parts'] }, { required: ['block'] }];

/** Definitions that records share: ids, words, dates, places, proofs. */
export const PARTS: Fields = {
  id: {
    type: 'string',
    pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$',
    description: 'Id of a case, a source or a record of a register; never holds a date, never changes.',
  },
  recordId: {
    type: 'string',
    pattern: '^[a-z0-9-]+/[a-z0-9-]+$',
    description: 'Id of a record of a case, `<case>/<slug>`; never holds a date, never changes.',
  },
  reference: {
    type: 'string',
    pattern: '^[a-z0-9-]+/[a-z0-9-]+(?:#[a-z0-9-]+)?$',
    description: 'A record, or with # a part of it by its key.',
  },
  words: object('The same words in Dutch, the base language, and English.', {
    nl: text('Dutch.'),
    en: text('English.'),
  }),
  prose: object('Plain text, paragraphs joined by one line feed; empty where a record has none.', {
    nl: { type: 'string' },
    en: { type: 'string' },
  }),
  url: object('Path of the page in each language, without the base of the host.', {
    nl: { type: 'string', pattern: '^/nl/\\S*$' },
    en: { type: 'string', pattern: '^/en/\\S*$' },
  }),
  day: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'Calendar day.' },
  edtf: {
    type: 'string',
    pattern: '^[0-9X\\[][0-9X~?%./\\[\\]-]*$',
    description: 'Date in EDTF, level 2: 2021-11-24, 2022-03~, 2022-01/2022-03, [..2021-11-24], XXXX-07-20.',
  },
  lineNumber: { type: 'integer', minimum: 1, description: '1-based line of the source text.' },
  locator: object(
    'Where in the document: strings as a reader would say them.',
    {
      page: text('Page.'),
      section: text('Section or heading.'),
      item: text('Item of a list.'),
      paragraph: text('Paragraph of the section.'),
      message: text('Key of a message of the thread.'),
    },
    ['page', 'section', 'item', 'paragraph', 'message'],
  ),
  cites: list(ref('cite'), 'Proofs.'),
  cite: {
    ...object(
      'A passage of a source and what it supports; exactly one of phrase, parts and block.',
      {
        key: text('Short name within the record.'),
        source: ref('id', 'Id of the source.'),
        at: ref('locator'),
        ...SELECTOR_FIELDS,
        reads: text("The editor's reading where the extraction is damaged; ours."),
        phraseEn: text('English rendering of the phrase; ours.'),
        supports: { type: 'array', items: { enum: SUPPORTS }, minItems: 1, description: 'What the passage supports.' },
        line: {
          description:
            'Where the passage was found in the source text: a line, first and last of a block, or one per part; null where it was not verified.',
          anyOf: [ref('lineNumber'), { type: 'array', items: ref('lineNumber'), minItems: 2 }, { type: 'null' }],
        },
      },
      [...SELECTORS, 'reads', 'phraseEn'],
    ),
    oneOf: ONE_SELECTOR,
  },
};
