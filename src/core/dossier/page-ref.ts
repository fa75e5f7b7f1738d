import type { KINDS } from '../record/kinds.ts';
import type { CaseKind, RecordKind } from '../record/record.ts';
import type { Day } from '../time/day.ts';

/** Pages that stand once on the site. */
export const SINGLE_PAGES = [
  'doorway',
  'home',
  'cases',
  'actors',
  'themes',
  'glossary',
  'search',
  'data',
  'all-timelines',
  'all-discrepancies',
  'all-gaps',
  'about',
  'method',
  'privacy',
  'accessibility',
  'changes',
] as const;
export type SinglePage = (typeof SINGLE_PAGES)[number];

/** Pages that every case may have. */
export const CASE_PAGES = [
  'case',
  'timeline',
  'filter',
  'knowledge',
  'sources',
  'discrepancies',
  'gaps',
  'experiences',
  'versions',
  'figures',
  'coverage',
] as const;
export type CasePage = (typeof CASE_PAGES)[number];

/** The pages that the records of some kinds have each. */
type PageOfKind<Kinds extends RecordKind> = {
  [K in Kinds]: (typeof KINDS)[K]['shown'] extends { readonly as: 'page'; readonly page: infer P extends string }
    ? P
    : never;
}[Kinds];

/** Pages of one record within its case, and of its links or its events of a theme. */
export type RecordPage = PageOfKind<CaseKind> | 'event-links' | 'case-theme';

/** Pages of one record that all cases share. */
export type RegisterPage = PageOfKind<Exclude<RecordKind, CaseKind | 'case'>>;

/** The register in which a record stands that all cases share. */
export const REGISTERS = { actor: 'actors', theme: 'themes' } as const satisfies Record<RegisterPage, SinglePage>;

/** Pages about the site, written in MDX, by the name of their file. */
export const TEXT_PAGES = [
  'about',
  'method',
  'privacy',
  'accessibility',
  'changes',
] as const satisfies readonly SinglePage[];

/** Pages of the site that no record stands for; prose may link to them as `page:home`. */
export const BARE_PAGES = SINGLE_PAGES.filter((page) => page !== 'doorway' && !isTextPage(page));

function isTextPage(page: SinglePage): boolean {
  return (TEXT_PAGES as readonly SinglePage[]).includes(page);
}

/** Every page of the site, named apart from its language. */
export type PageRef =
  | { readonly page: SinglePage }
  | { readonly page: CasePage; readonly case: string }
  | { readonly page: RecordPage; readonly case: string; readonly slug: string }
  | { readonly page: 'as-of'; readonly case: string; readonly day: Day }
  | { readonly page: 'timeline-year'; readonly case: string; readonly year: string }
  | { readonly page: RegisterPage; readonly slug: string };

/** The reference of one sort of page. */
export type RefOf<P extends PageRef['page']> = P extends SinglePage
  ? { readonly page: P }
  : P extends CasePage
    ? { readonly page: P; readonly case: string }
    : P extends RecordPage
      ? { readonly page: P; readonly case: string; readonly slug: string }
      : P extends 'as-of'
        ? { readonly page: P; readonly case: string; readonly day: Day }
        : P extends 'timeline-year'
          ? { readonly page: P; readonly case: string; readonly year: string }
          : { readonly page: P; readonly slug: string };
