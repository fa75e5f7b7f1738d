import type { PageRef, SinglePage } from './page-ref.ts';
import { SINGLE_PAGES } from './page-ref.ts';

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
      return isSinglePage(id) ? page({ page: id }) : null;
    default:
      return null;
  }
}

function isSinglePage(id: string): id is SinglePage {
  return (SINGLE_PAGES as readonly string[]).includes(id);
}

/** Anchor of a record on a page that lists several, e.g. a glossary entry or an event of a timeline. */
export function anchorOf(slug: string): string {
  return slug;
}
