import type { PageRef } from '../../core/dossier/page-ref.ts';
import axis from '../../styles/sheets/axis.css?url';
import caseSheet from '../../styles/sheets/case.css?url';
import coverage from '../../styles/sheets/coverage.css?url';
import event from '../../styles/sheets/event.css?url';
import figure from '../../styles/sheets/figure.css?url';
import filter from '../../styles/sheets/filter.css?url';
import knowledge from '../../styles/sheets/knowledge.css?url';
import record from '../../styles/sheets/record.css?url';
import search from '../../styles/sheets/search.css?url';
import timeline from '../../styles/sheets/timeline.css?url';
import version from '../../styles/sheets/version.css?url';

/** Pages that are drawn with more, or with less, than the sheet of records. */
const SHEETS: Partial<Record<PageRef['page'], string>> = {
  case: caseSheet,
  event,
  timeline,
  'timeline-year': timeline,
  filter,
  search,
  knowledge,
  'knowledge-item': knowledge,
  'as-of': knowledge,
  'all-timelines': axis,
  'all-discrepancies': axis,
  'all-gaps': axis,
  versions: version,
  version,
  figure,
  figures: figure,
  coverage,
};

/** Address of the one sheet of a page. */
export function sheetOf(page: PageRef['page'] | undefined): string {
  return (page && SHEETS[page]) ?? record;
}
