import { z } from 'astro/zod';
import { TELLINGS } from '../core/dossier/firmness.ts';
import { LINK_NAMES } from '../core/dossier/links.ts';
import { CONTESTED } from '../core/record/discrepancy.ts';
import { EVENT_RELATIONS } from '../core/record/event.ts';
import { KINDS } from '../core/record/kinds.ts';
import { isOfCase, KIND_NAMES, type RecordKind } from '../core/record/record.ts';
import { LEFT_OUT_REASONS } from '../core/record/source.ts';
import { touch } from './discrepancy.ts';
import { FACTS } from './kinds.ts';
import { giveAs, givenOf, OPEN_WORDS, openShape } from './open.ts';
import { bareCitation, citation, citationFields, day, edtfDate, key, locator, reference } from './parts.ts';
import { passage } from './source.ts';

/** Raised when a field changes its meaning or goes; a field more leaves it as it is. */
export const SCHEMA_VERSION = 1;

// Parts that records share, each a definition of its own.
const id = named(
  'id',
  key.describe('Id of a case, a source or a record of a register; never holds a date, never changes.'),
);
const recordId = named(
  'recordId',
  z
    .string()
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)
    .describe('Id of a record of a case, `<case>/<slug>`; never holds a date, never changes.'),
);
const anyReference = named('reference', reference.describe('A record by its id, or with # a part of it by its key.'));
const edtf = named(
  'edtf',
  z
    .string()
    .regex(/^[0-9X[][0-9X~?%./[\]-]*$/)
    .describe('Date in EDTF, level 2: 2021-11-24, 2022-03~, 2022-01/2022-03, [..2021-11-24], XXXX-07-20.'),
);
const calendarDay = named(
  'day',
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .describe('Calendar day.'),
);
const lineNumber = named('lineNumber', z.int().min(1).describe('1-based line of the source text.'));
const place = named(
  'locator',
  strict(givenOf(locator.shape)).describe('Where in the document: strings as a reader would say them.'),
);
const address = (lang: string) => z.string().regex(new RegExp(`^/${lang}/\\S*$`));
const url = named(
  'url',
  strict({ nl: address('nl'), en: address('en') }).describe(
    'Path of the page in each language, without the base of the host.',
  ),
);
const prose = named(
  'prose',
  strict({ nl: z.string(), en: z.string() }).describe(
    'Plain text, paragraphs joined by one line feed; empty where a record has none.',
  ),
);

/** An object with these fields and no others. */
function strict(shape: Readonly<Record<string, z.ZodType>>): z.ZodType {
  return z.strictObject(shape);
}

function named(name: string, schema: z.ZodType): z.ZodType {
  return schema.meta({ id: name, ...schema.meta() });
}

giveAs(key, id);
giveAs(reference, anyReference);
giveAs(edtfDate, edtf);
giveAs(day, calendarDay);
giveAs(locator, place);

/** Exactly one way of pointing at a text. */
const ONE_SELECTOR = [{ required: ['phrase'] }, { required: ['parts'] }, { required: ['block'] }];

const cite = strict({
  ...givenOf(citationFields.shape),
  phraseEn: z.string().min(1).optional().describe('English rendering of the phrase; ours.'),
  line: z
    .union([lineNumber, z.array(lineNumber).min(2), z.null()])
    .describe(
      'Where the passage was found in the source text: a line, first and last of a block, or one per part; null where it was not verified.',
    ),
}).meta({
  id: 'cite',
  description: 'A passage of a source and what it supports; exactly one of phrase, parts and block.',
  oneOf: ONE_SELECTOR,
});
giveAs(citation, cite);
giveAs(bareCitation, cite);
giveAs(
  passage,
  strict({
    ...givenOf(passage.shape),
    about: OPEN_WORDS.nullable().describe('What it is about, in own words.'),
    why: z.enum(LEFT_OUT_REASONS).exclude(['privacy']).optional().describe('Why it stands in no event.'),
  }).meta({ id: 'passage', description: 'A stretch of a source, described in own words.', oneOf: ONE_SELECTOR }),
);

giveAs(
  touch,
  strict({
    to: anyReference,
    contests: z.array(z.enum(CONTESTED)).describe('What of it is contested; empty where nothing is.'),
  }),
);

const recordIds = z.array(recordId);

/** What open data tell of an event that its file does not: its place on the axis, its links, how firm it stands. */
const LINKED_EVENT = {
  earliest: calendarDay.nullable().describe('First possible day.'),
  latest: calendarDay.nullable().describe('Last possible day.'),
  placed: z.enum(['by-date', 'by-relation']).describe('by-relation: its bounds come from events before and after it.'),
  readOn: calendarDay
    .nullable()
    .describe('Day on which a second reader read the claim as it stands; null where nobody has.'),
  firmness: strict({
    texts: z
      .array(z.array(id).min(1).describe('Documents that are copies or versions of one text.'))
      .min(1)
      .describe('Texts that carry its content; families of versions that share a document count as one text.'),
    telling: z
      .enum(TELLINGS)
      .describe(
        'own-word: someone says so in a document that they, or a part of them, sent. second-hand: they sent none of the documents it rests on.',
      ),
    discrepancies: strict({
      open: recordIds.describe('Not explained by the documents.'),
      explained: recordIds.describe('Explained.'),
      superseded: recordIds.describe('Overtaken by a later document.'),
    }).describe('Discrepancies that touch it, by status.'),
  }).describe('How firm it stands, in words and lists; there is no score.'),
  links: strict(
    Object.fromEntries(LINK_NAMES.map((name) => [name, recordIds.describe(`Records on the other side of ${name}.`)])),
  ).describe('Everything the event is linked with, whichever side the link was written on.'),
};

/** What open data give otherwise than the file has it, by kind. */
const OTHERWISE: { readonly [K in RecordKind]?: (shape: Record<string, z.ZodType>) => Record<string, z.ZodType> } = {
  case: ({ scopeIn = OPEN_WORDS, scopeOut = OPEN_WORDS, ...shape }) => ({
    ...shape,
    scope: strict({ in: scopeIn, out: scopeOut }).describe('What is in scope and what is not.'),
  }),
  source: (shape) => ({
    ...shape,
    code: id.describe('Public code: the id.'),
    passagesWithheld: z.int().min(0).describe('Number of passages left out for privacy; they are not pointed at.'),
  }),
  event: (shape) => ({
    ...Object.fromEntries(
      Object.entries(shape).filter(([name]) => !(EVENT_RELATIONS as readonly string[]).includes(name)),
    ),
    ...LINKED_EVENT,
  }),
};

/** A record of a kind as open data give it. */
function recordForm(kind: RecordKind): z.ZodType {
  const facts: z.ZodObject = FACTS[kind];
  const shape = openShape(facts.shape);
  return strict({
    id: KINDS[kind].id === 'slug' ? id : recordId,
    ...(isOfCase(kind) && { case: id.describe('Id of the case.') }),
    ...(OTHERWISE[kind]?.(shape) ?? shape),
    text: prose,
    url,
  }).meta({ id: kind, description: facts.description });
}

const lists = KIND_NAMES.filter((kind) => KINDS[kind].isOpenData).map(
  (kind) => [KINDS[kind].plural, z.array(recordForm(kind)).describe(`Every ${kind}, in order.`)] as const,
);

const data = strict({
  schemaVersion: z.literal(SCHEMA_VERSION).describe('Raised when a field changes its meaning or goes.'),
  site: strict({
    name: z.string().min(1).describe('Name.'),
    languages: z.array(z.enum(['nl', 'en'])).describe('Languages of the words.'),
    baseLanguage: z.literal('nl'),
    schema: z.string().min(1).describe('Path of this schema.'),
    url,
  }).describe('The site that the data belong to.'),
  ...Object.fromEntries(lists),
}).describe(
  'Reconstructed case timelines from released government documents. Lists stand in the order in which the site shows them.',
);

/** JSON Schema (2020-12) of the files of open data. */
export const openDataSchema = {
  title: 'Tweespoor open data',
  ...z.toJSONSchema(data, {
    override: ({ zodSchema, jsonSchema }) => {
      // Strict readers know no formats and ask a tuple to say that it is closed.
      delete jsonSchema.format;
      if (zodSchema._zod.def.type === 'tuple') Object.assign(jsonSchema, { items: false, minItems: 2 });
    },
  }),
};
