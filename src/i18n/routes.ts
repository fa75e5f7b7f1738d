import type { Lang } from '../core/record/text.ts';
import type { Day } from '../core/time/date.ts';

/** Every page of the site, named apart from its language. */
export type PageRef =
  | { readonly page: SinglePage }
  | { readonly page: CasePage; readonly case: string }
  | { readonly page: RecordPage; readonly case: string; readonly slug: string }
  | { readonly page: 'as-of'; readonly case: string; readonly day: Day }
  | { readonly page: 'actor' | 'theme'; readonly slug: string };

export type SinglePage = keyof typeof SINGLE;
export type CasePage = keyof typeof CASE;
export type RecordPage = keyof typeof SEGMENTS;

const SINGLE = {
  doorway: { nl: '/', en: '/' },
  home: { nl: '/nl/', en: '/en/' },
  cases: { nl: '/nl/zaken/', en: '/en/cases/' },
  actors: { nl: '/nl/actoren/', en: '/en/actors/' },
  themes: { nl: '/nl/themas/', en: '/en/themes/' },
  glossary: { nl: '/nl/begrippen/', en: '/en/glossary/' },
  search: { nl: '/nl/zoeken/', en: '/en/search/' },
  data: { nl: '/nl/data/', en: '/en/data/' },
  'all-timelines': { nl: '/nl/alle-tijdlijnen/', en: '/en/all-timelines/' },
  'all-discrepancies': { nl: '/nl/tegenspraken/', en: '/en/discrepancies/' },
  'all-gaps': { nl: '/nl/onbekend/', en: '/en/unknown/' },
  about: { nl: '/nl/over/', en: '/en/about/' },
  method: { nl: '/nl/methode/', en: '/en/method/' },
  privacy: { nl: '/nl/privacy/', en: '/en/privacy/' },
  accessibility: { nl: '/nl/toegankelijkheid/', en: '/en/accessibility/' },
  changes: { nl: '/nl/wijzigingen/', en: '/en/changes/' },
} as const satisfies Record<string, Record<Lang, string>>;

const CASE = {
  case: { nl: '', en: '' },
  timeline: { nl: 'tijdlijn/', en: 'timeline/' },
  filter: { nl: 'tijdlijn/filteren/', en: 'timeline/filter/' },
  knowledge: { nl: 'wie-wist-wat/', en: 'who-knew/' },
  sources: { nl: 'bronnen/', en: 'sources/' },
  discrepancies: { nl: 'tegenspraken/', en: 'discrepancies/' },
  gaps: { nl: 'onbekend/', en: 'unknown/' },
  experiences: { nl: 'ervaringen/', en: 'experiences/' },
  versions: { nl: 'versies/', en: 'versions/' },
  figures: { nl: 'cijfers/', en: 'figures/' },
  coverage: { nl: 'dekking/', en: 'coverage/' },
} as const satisfies Record<string, Record<Lang, string>>;

const SEGMENTS = {
  event: { nl: 'gebeurtenis', en: 'event' },
  source: { nl: 'bronnen', en: 'sources' },
  'case-theme': { nl: 'themas', en: 'themes' },
  'knowledge-item': { nl: 'wie-wist-wat', en: 'who-knew' },
  version: { nl: 'versies', en: 'versions' },
  figure: { nl: 'cijfers', en: 'figures' },
} as const satisfies Record<string, Record<Lang, string>>;

const AS_OF = { nl: 'op/', en: 'as-of/' } as const satisfies Record<Lang, string>;

/** Path of a page in a language, with slashes at both ends and without the base of the host. */
export function pathOf(lang: Lang, ref: PageRef): string {
  if (ref.page === 'as-of') return `${pathOf(lang, { page: 'knowledge', case: ref.case })}${AS_OF[lang]}${ref.day}/`;
  if ('case' in ref && 'slug' in ref) {
    return `${SINGLE.cases[lang]}${ref.case}/${SEGMENTS[ref.page][lang]}/${ref.slug}/`;
  }
  if (ref.page === 'actor') return `${SINGLE.actors[lang]}${ref.slug}/`;
  if (ref.page === 'theme') return `${SINGLE.themes[lang]}${ref.slug}/`;
  if ('case' in ref) return `${SINGLE.cases[lang]}${ref.case}/${CASE[ref.page][lang]}`;
  return SINGLE[ref.page][lang];
}

/** The same page in the other language. */
export function otherLang(lang: Lang): Lang {
  return lang === 'nl' ? 'en' : 'nl';
}

/** A page and, where it lists several records, the anchor of one of them. */
export type Target = { readonly ref: PageRef; readonly anchor: string | null };

/** Where a link of prose leads, e.g. `event:deloitte-notebook/memo`; null for other schemes and for records without a page. */
export function targetOf(link: string, caseOfSource: (id: string) => string | undefined): Target | null {
  const [, kind = '', id = ''] = /^([a-z]+):(.+)$/.exec(link) ?? [];
  const [first = '', slug = ''] = id.split('/');
  const page = (ref: PageRef, anchor: string | null = null): Target => ({ ref, anchor });
  switch (kind) {
    case 'event':
      return page({ page: 'event', case: first, slug });
    case 'knowledge':
      return page({ page: 'knowledge-item', case: first, slug });
    case 'version':
      return page({ page: 'version', case: first, slug });
    case 'figure':
      return page({ page: 'figure', case: first, slug });
    case 'gap':
      return page({ page: 'gaps', case: first }, anchorOf(slug));
    case 'discrepancy':
      return page({ page: 'discrepancies', case: first }, anchorOf(slug));
    case 'case':
      return page({ page: 'case', case: first });
    case 'source': {
      const owner = caseOfSource(id);
      return owner === undefined ? null : page({ page: 'source', case: owner, slug: id });
    }
    case 'actor':
    case 'theme':
      return page({ page: kind, slug: id });
    case 'term':
      return page({ page: 'glossary' }, anchorOf(id));
    case 'page':
      return id in SINGLE ? page({ page: id as SinglePage }) : null;
    default:
      return null;
  }
}

/** Language of a path without the base of the host; Dutch outside `/en/`. */
export function langOfPath(path: string): Lang {
  return path.startsWith(SINGLE.home.en) ? 'en' : 'nl';
}

/** Anchor of a record on a page that lists several, e.g. a glossary entry or an event of a timeline. */
export function anchorOf(slug: string): string {
  return slug;
}

/** Name, without `.csv`, of the file in which a figure stands as a table; ids hold one slash. */
export function csvNameOf(id: string): string {
  return id.replace('/', '-');
}

/** Path of that file, without the base of the host. */
export function csvPathOf(id: string): string {
  return `/data/figures/${csvNameOf(id)}.csv`;
}

/** Segment of the route folder below `/nl/` or `/en/`, for `getStaticPaths`. */
export const segments = { single: SINGLE, case: CASE, record: SEGMENTS };
