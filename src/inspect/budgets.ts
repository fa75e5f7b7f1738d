import type { PageType } from './addresses.ts';

/** A ceiling in bytes, given the bytes of the page as pure text. */
export type Budget = { readonly words: string; readonly ceiling: (text: number) => number };

/** Sheet and head within the budget of 100 events (18.5 - 13.1 kB); a short timeline needs them as much. */
const FIXED = 5_400;
const TIMELINE: Budget = {
  words: '1.4 x text, at least text + 5.4 kB',
  ceiling: (text) => Math.max(1.4 * text, text + FIXED),
};
const RECORD: Budget = { words: '8.2 kB', ceiling: () => 8_200 };
/** A source, a register page or the glossary is as long as what it lists. */
const LIST: Budget = {
  words: '8.2 kB, or as a timeline',
  ceiling: (text) => Math.max(RECORD.ceiling(text), TIMELINE.ceiling(text)),
};
const OTHER: Budget = { words: '1.6 x text + 8 kB', ceiling: (text) => 1.6 * text + 8_000 };
/** A page whose script has a budget of its own. */
const withScript = (type: PageType): Budget => ({
  words: '1.6 x text + 8 kB + script',
  ceiling: (text) => OTHER.ceiling(text) + scriptBudget(type),
});
const BY_TYPE: Partial<Record<PageType, Budget>> = {
  timeline: TIMELINE,
  'timeline-year': TIMELINE,
  search: withScript('search'),
  filter: withScript('filter'),
  'knowledge-item': withScript('knowledge-item'),
  event: RECORD,
  'event-links': LIST,
  actor: LIST,
  theme: LIST,
  'case-theme': LIST,
  source: LIST,
  glossary: LIST,
};

/** Budget for HTML, CSS and script of a sort of page. */
export function budgetOf(type: PageType): Budget {
  return BY_TYPE[type] ?? OTHER;
}

/** Script of a page where readers search, filter or step through days. */
const SCRIPT: Partial<Record<PageType, number>> = { search: 4_000, filter: 4_000, 'knowledge-item': 4_000 };

/** Script that a page may send before its reader searches, filters or steps. */
export function scriptBudget(type: PageType): number {
  return SCRIPT[type] ?? 0;
}

/** Bytes of the text face and the labels. */
export const FONT_BUDGET = 60_000;
/** Sheets of a page: each sort has one that holds all it needs. */
export const SHEETS = 1;

/** Preloaded fonts of a page, at most. */
export const FONTS = 2;

/** Bytes of one flight, and the events that it has to bring with their sheet. */
export const FIRST_FLIGHT = 14_600;
export const FIRST_FLIGHT_EVENTS = 60;

/** Bytes of the index of titles, names and codes of one language. */
export const TITLE_INDEX_BUDGET = 18_000;

/** What others need for the same, as measured once: what, reference, budget. */
export const REFERENCES: readonly (readonly string[])[] = [
  ['100-event timeline, kB', 'TimelineJS 94.3, vis-timeline 144.3, pure text 13.1', '18.5'],
  ['record page, kB', 'Starlight 41.0', '8.2'],
  ['script before search, kB', 'Starlight 24.5', '0'],
  ['code of search before focus, kB', 'Pagefind Default UI 27.4, Component UI 39.3', '0'],
  ['first search at 1,000 pages, kB', 'Pagefind API 145', '110'],
  ['requests before reading', 'Starlight 9, TimelineJS 6 + 3 elsewhere', '4, 0 elsewhere'],
];
