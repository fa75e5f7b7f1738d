import { z } from 'astro/zod';
import { ACTOR_KINDS, type Actor } from '../core/record/actor.ts';
import type { Page } from '../core/record/page.ts';
import { TERM_KINDS, type Term } from '../core/record/term.ts';
import type { Theme } from '../core/record/theme.ts';
import {
  citations,
  citesEn,
  edtfDate,
  type JoinInput,
  joinCites,
  key,
  orEmpty,
  orNull,
  pair,
  pairOrNull,
  words,
} from './parts.ts';

const expansionBasis = z.enum(['printed', 'not-expanded', 'our-reading']);

/** A body, unit, role, group, outlet, bureau or public office-holder; the file name is the id. */
export const actorBase = z.strictObject({
  /** Name as shown. */
  title: words,
  /** Other names in the documents. */
  names: orEmpty(words),
  kind: z.enum(ACTOR_KINDS),
  /** Actor id of the whole, only where a document says so. */
  partOf: orNull(key),
  /** What the abbreviation stands for. */
  expansion: orNull(words),
  /** printed, not-expanded or our-reading; left out where the name is no abbreviation. */
  expansionBasis: orNull(expansionBasis),
  /** Sources that name the office-holder or print the expansion. */
  namedIn: orEmpty(key),
  /** Role and place of an office-holder. */
  office: orNull(words),
});

export const actorEn = z.strictObject({ title: words, expansion: orNull(words), office: orNull(words) });

export function joinActor(input: JoinInput<z.output<typeof actorBase>, z.output<typeof actorEn>>): Actor {
  const { base, en, prose, place, fault } = input;
  return {
    ...base,
    record: 'actor',
    id: place.slug,
    slug: place.slug,
    file: place.file,
    title: pair(base.title, en.title, 'title', fault),
    expansion: pairOrNull(base.expansion, en.expansion, 'expansion', fault),
    office: pairOrNull(base.office, en.office, 'office', fault),
    prose,
  };
}

/** A subject that events share; the prose is its definition, the file name its id. */
export const themeBase = z.strictObject({
  title: words,
  /** Where documents share the theme but not the affair. */
  warning: orNull(words),
  /** State of a thematic timeline as a document gives it. */
  states: orEmpty(
    z.strictObject({
      key,
      state: z.enum(['announced', 'draft', 'finished']),
      /** EDTF of the document that says so. */
      on: edtfDate,
      cites: citations,
    }),
  ),
});

export const themeEn = z.strictObject({
  title: words,
  warning: orNull(words),
  /** English renderings of phrases, by key of the state, then of the citation. */
  states: z
    .record(key, citesEn)
    .optional()
    .transform((value) => value ?? {}),
});

export function joinTheme(input: JoinInput<z.output<typeof themeBase>, z.output<typeof themeEn>>): Theme {
  const { base, en, prose, place, fault } = input;
  return {
    record: 'theme',
    id: place.slug,
    slug: place.slug,
    file: place.file,
    title: pair(base.title, en.title, 'title', fault),
    warning: pairOrNull(base.warning, en.warning, 'warning', fault),
    states: base.states.map((state) => ({
      ...state,
      cites: joinCites(state.cites, en.states[state.key] ?? {}, fault, `states.${state.key}`),
    })),
    prose,
  };
}

const pattern = z.string().refine((text) => {
  try {
    return new RegExp(text, 'g').exec('') === null;
  } catch {
    return false;
  }
}, 'is not a regular expression that needs at least one sign');

/** A word, an abbreviation or a redaction mark; the prose explains it, the file name is its id. */
export const termBase = z.strictObject({
  title: words,
  kind: z.enum(TERM_KINDS),
  expansion: orNull(words),
  expansionBasis: orNull(expansionBasis),
  /** Only for kind mark. */
  mark: orNull(
    z.strictObject({
      /** woo, wob or unknown. */
      law: z.enum(['woo', 'wob', 'unknown']),
      /** Regular expressions for the whole mark. */
      intact: z.array(pattern).min(1),
      /** For forms that the extraction damaged. */
      damaged: orEmpty(pattern),
      /** For what may be a mark or noise. */
      doubtful: orEmpty(pattern),
    }),
  ),
  /** Sources in which the word stands. */
  sources: orEmpty(key),
});

export const termEn = z.strictObject({ title: words, expansion: orNull(words) });

export function joinTerm(input: JoinInput<z.output<typeof termBase>, z.output<typeof termEn>>): Term {
  const { base, en, prose, place, fault } = input;
  return {
    ...base,
    record: 'term',
    id: place.slug,
    slug: place.slug,
    file: place.file,
    title: pair(base.title, en.title, 'title', fault),
    expansion: pairOrNull(base.expansion, en.expansion, 'expansion', fault),
    prose,
  };
}

/** A page about the site, alike in both languages; MDX. */
export const pageBase = z.strictObject({
  title: words,
  /** One sentence for search engines. */
  description: words,
});

export function joinPage(input: JoinInput<z.output<typeof pageBase>, z.output<typeof pageBase>>): Page {
  const { base, en, prose, place, fault } = input;
  return {
    record: 'page',
    id: place.slug,
    slug: place.slug,
    file: place.file,
    title: pair(base.title, en.title, 'title', fault),
    description: pair(base.description, en.description, 'description', fault),
    prose,
  };
}
