import { type CasePage, type PageRef, REGISTERS } from '../../core/dossier/page-ref.ts';
import { need } from '../../core/dossier/records.ts';
import type { View } from './view.ts';

/** A step of the way from the home page to a page. */
export type Crumb = { readonly words: string; readonly href: string };

/** The steps above a page, the page itself left out. */
export function crumbsOf(view: View, ref: PageRef): Crumb[] {
  if (!('case' in ref)) return 'slug' in ref ? [single(view, REGISTERS[ref.page])] : [];
  const ownCase = {
    words: view.say(need(view.records.cases, ref.case).title),
    href: view.hrefOf({ page: 'case', case: ref.case }),
  };
  const parent = parentOf(ref.page);
  const steps = ref.page === 'case' ? [] : [ownCase];
  if (parent) steps.push({ words: view.words.pages[parent], href: view.hrefOf({ page: parent, case: ref.case }) });
  return [single(view, 'cases'), ...steps];
}

/** The tab of a case under which a page belongs. */
export function parentOf(page: PageRef['page']): CasePage | null {
  if (page === 'event' || page === 'event-links' || page === 'filter' || page === 'timeline-year') return 'timeline';
  if (page === 'knowledge-item' || page === 'as-of') return 'knowledge';
  if (page === 'version') return 'versions';
  if (page === 'figure') return 'figures';
  return page === 'source' || page === 'coverage' ? 'sources' : null;
}

function single(view: View, page: 'cases' | 'actors' | 'themes'): Crumb {
  return { words: view.words.pages[page], href: view.hrefOf({ page }) };
}
