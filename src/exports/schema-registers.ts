import { ACTOR_KINDS } from '../core/record/actor.ts';
import { TERM_KINDS } from '../core/record/term.ts';
import { type Fields, list, object, oneOf, orNull, ref, type Schema, text } from './schema-form.ts';

const ids = (description: string): Schema => list(ref('id'), description);
const cites = ref('cites');

const EXPANSION: Fields = {
  expansion: orNull(ref('words', 'What an abbreviation stands for.')),
  expansionBasis: orNull(
    oneOf(
      ['printed', 'not-expanded', 'our-reading'],
      'Whether a document prints the expansion, none does, or it is our reading.',
    ),
  ),
};

/** Definitions of the registers that all cases share. */
export const REGISTERS: Fields = {
  actor: object('A body, unit, role, group, outlet, bureau or public office-holder.', {
    id: ref('id'),
    title: ref('words'),
    names: list(text('Name.'), 'Other names in the documents.'),
    kind: oneOf(ACTOR_KINDS, 'Sort of actor.'),
    partOf: orNull(ref('id', 'The whole, where a document says so.')),
    ...EXPANSION,
    namedIn: ids('Sources that name the office-holder or print the expansion.'),
    office: orNull(ref('words', 'Role and place of an office-holder.')),
    text: ref('prose'),
    url: ref('url'),
  }),
  theme: object('A subject that events share; sharing it is not sharing an affair.', {
    id: ref('id'),
    title: ref('words'),
    warning: orNull(ref('words')),
    states: list(
      object('State of a thematic timeline as a document gives it.', {
        key: ref('id'),
        state: oneOf(['announced', 'draft', 'finished'], 'State.'),
        on: ref('edtf'),
        cites,
      }),
      'States.',
    ),
    text: ref('prose', 'Definition.'),
    url: ref('url'),
  }),
  term: object('An entry of the glossary.', {
    id: ref('id'),
    title: ref('words'),
    kind: oneOf(TERM_KINDS, 'Sort of entry.'),
    ...EXPANSION,
    mark: orNull(
      object('A redaction mark and the patterns by which it is counted.', {
        law: oneOf(['woo', 'wob', 'unknown'], 'Law of the ground; unknown: not explained in the documents.'),
        intact: list(text('Regular expression.'), 'For the whole mark.', 1),
        damaged: list(text('Regular expression.'), 'For forms that the extraction damaged.'),
        doubtful: list(text('Regular expression.'), 'For what may be a mark or noise.'),
      }),
    ),
    sources: ids('Sources in which the word stands.'),
    text: ref('prose', 'Explanation.'),
    url: ref('url'),
  }),
};
