import { type CasePage, type PageRef, REGISTERS, type RecordPage, type SinglePage } from '../core/dossier/page-ref.ts';
import { csvNameOf } from '../core/record/figure.ts';
import type { Lang } from '../core/record/text.ts';

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
} as const satisfies Record<SinglePage, Record<Lang, string>>;

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
} as const satisfies Record<CasePage, Record<Lang, string>>;

const SEGMENTS = {
  event: { nl: 'gebeurtenis', en: 'event' },
  'event-links': { nl: 'verbanden', en: 'links' },
  source: { nl: 'bronnen', en: 'sources' },
  'case-theme': { nl: 'themas', en: 'themes' },
  'knowledge-item': { nl: 'wie-wist-wat', en: 'who-knew' },
  version: { nl: 'versies', en: 'versions' },
  figure: { nl: 'cijfers', en: 'figures' },
} as const satisfies Record<RecordPage, Record<Lang, string>>;

const AS_OF = { nl: 'op/', en: 'as-of/' } as const satisfies Record<Lang, string>;

/** Path of a page in a language, with slashes at both ends and without the base of the host. */
export function pathOf(lang: Lang, ref: PageRef): string {
  if (ref.page === 'as-of') return `${pathOf(lang, { page: 'knowledge', case: ref.case })}${AS_OF[lang]}${ref.day}/`;
  if (ref.page === 'timeline-year') return `${pathOf(lang, { page: 'timeline', case: ref.case })}${ref.year}/`;
  if ('case' in ref && 'slug' in ref) {
    return `${SINGLE.cases[lang]}${ref.case}/${SEGMENTS[ref.page][lang]}/${ref.slug}/`;
  }
  if ('slug' in ref) return `${SINGLE[REGISTERS[ref.page]][lang]}${ref.slug}/`;
  if ('case' in ref) return `${SINGLE.cases[lang]}${ref.case}/${CASE[ref.page][lang]}`;
  return SINGLE[ref.page][lang];
}

/** The same page in the other language. */
export function otherLang(lang: Lang): Lang {
  return lang === 'nl' ? 'en' : 'nl';
}

/** Language of a path without the base of the host; Dutch outside `/en/`. */
export function langOfPath(path: string): Lang {
  return path.startsWith(SINGLE.home.en) ? 'en' : 'nl';
}

/** Path of the file in which a figure stands as a table, without the base of the host. */
export function csvPathOf(id: string): string {
  return `/data/figures/${csvNameOf(id)}.csv`;
}
