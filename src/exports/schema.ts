import { list, object, ref, text } from './schema-form.ts';
import { PARTS } from './schema-parts.ts';
import { CASE_RECORDS } from './schema-records.ts';
import { REGISTERS } from './schema-registers.ts';

/** Raised when a field changes its meaning or goes; a field more leaves it as it is. */
export const SCHEMA_VERSION = 1;

const KINDS = {
  cases: 'case',
  sources: 'source',
  events: 'event',
  knowledge: 'knowledge',
  discrepancies: 'discrepancy',
  gaps: 'gap',
  figures: 'figure',
  versions: 'version',
  actors: 'actor',
  themes: 'theme',
  terms: 'term',
};

/** JSON Schema (2020-12) of the files of open data. */
export const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Tweespoor open data',
  ...object(
    'Reconstructed case timelines from released government documents. Lists stand in the order in which the site shows them.',
    {
      schemaVersion: { const: SCHEMA_VERSION, description: 'Raised when a field changes its meaning or goes.' },
      site: object('The site that the data belong to.', {
        name: text('Name.'),
        languages: { type: 'array', items: { enum: ['nl', 'en'] }, description: 'Languages of the words.' },
        baseLanguage: { const: 'nl' },
        schema: text('Path of this schema.'),
        url: ref('url'),
      }),
      ...Object.fromEntries(
        Object.entries(KINDS).map(([name, kind]) => [name, list(ref(kind), `Every ${kind}, in order.`)]),
      ),
    },
  ),
  $defs: { ...PARTS, ...CASE_RECORDS, ...REGISTERS },
};
