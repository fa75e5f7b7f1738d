import type { PageRef } from '../../i18n/routes.ts';
import caseSheet from '../../styles/sheets/case.css?url';
import knowledge from '../../styles/sheets/knowledge.css?url';
import record from '../../styles/sheets/record.css?url';
import search from '../../styles/sheets/search.css?url';
import timeline from '../../styles/sheets/timeline.css?url';

/** Pages that are drawn with more, or with less, than the sheet of records. */
const SHEETS: Partial<Record<PageRef['page'], string>> = {
  case: caseSheet,
  timeline,
  search,
  knowledge,
  'knowledge-item': knowledge,
  'as-of': knowledge,
};

/** Address of the one sheet of a page. */
export function sheetOf(page: PageRef['page'] | undefined): string {
  return (page && SHEETS[page]) ?? record;
}
