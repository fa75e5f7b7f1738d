import { ACTOR } from './actor.ts';
import { CASE } from './case.ts';
import { DISCREPANCY } from './discrepancy.ts';
import { EVENT } from './event.ts';
import { FIGURE } from './figure.ts';
import { GAP } from './gap.ts';
import { KNOWLEDGE } from './knowledge.ts';
import { PAGE } from './page.ts';
import { SOURCE } from './source.ts';
import { TEMPLATE } from './template.ts';
import { TERM } from './term.ts';
import { THEME } from './theme.ts';
import { VERSION } from './version.ts';

/** The one table of kinds, by the name that records, links and `retired.yaml` use; in the order of open data. */
export const KINDS = {
  case: CASE,
  source: SOURCE,
  event: EVENT,
  knowledge: KNOWLEDGE,
  discrepancy: DISCREPANCY,
  gap: GAP,
  figure: FIGURE,
  version: VERSION,
  actor: ACTOR,
  theme: THEME,
  term: TERM,
  template: TEMPLATE,
  page: PAGE,
} as const;
