import { fault } from '../../core/issue/fault.ts';
import type { Issue } from '../../core/issue/issue.ts';
import type { Host } from '../address.ts';
import type { PageType } from '../addresses.ts';
import { type Budget, budgetOf, FONT_BUDGET, FONTS, SHEETS, scriptBudget } from '../budgets.ts';
import type { Page } from '../page.ts';
import { fetchedBy, type Scales } from '../weight.ts';

/** Cheap and at least as large as quality 11: a page below its budget so is below it. */
const QUICK = 4;
/** What quality 11 leaves of a text at quality 5, at the very least; of all pages so far it is 0.85 and more. */
const LEAST_LEFT = 0.75;
const TEXT_QUALITY = 5;

/** A page keeps to the bytes, the script and the requests of its sort. */
export function checkWeight(page: Page, html: Buffer, type: PageType, scales: Scales, host: Host): Issue[] {
  const place = { code: 'WEIGHT', file: page.file, line: 0 } as const;
  const fetched = fetchedBy(page, host);
  const quick = scales.weigh(page, html, QUICK);
  const requests = [
    ...(fetched.sheets.length > SHEETS
      ? [
          fault({
            ...place,
            field: 'sheets',
            found: fetched.sheets.join(', '),
            why: `are more than ${SHEETS}`,
            remedy: 'one sheet for each sort of page',
          }),
        ]
      : []),
    ...(fetched.fonts.length > FONTS
      ? [
          fault({
            ...place,
            field: 'fonts',
            found: fetched.fonts.join(', '),
            why: `are more than ${FONTS}`,
            remedy: 'preload the text face and the labels',
          }),
        ]
      : []),
    ...(quick.js > scriptBudget(type)
      ? [
          fault({
            ...place,
            field: 'script',
            found: `${quick.js} bytes`,
            why: `is over the budget of ${scriptBudget(type)} for a ${type} page`,
            remedy: 'load it when the reader asks for it',
          }),
        ]
      : []),
    ...(scales.fontBytes(page) > FONT_BUDGET
      ? [
          fault({
            ...place,
            field: 'fonts',
            found: `${scales.fontBytes(page)} bytes`,
            why: `are over the budget of ${FONT_BUDGET}`,
            remedy: 'subset the fonts further',
          }),
        ]
      : []),
  ];
  const { total, ceiling } = weighAgainst(budgetOf(type), page, html, scales, quick.total);
  const over =
    total > ceiling
      ? [
          fault({
            ...place,
            field: 'bytes',
            found: `${total} bytes`,
            why: `is over the budget of ${Math.round(ceiling)} (${budgetOf(type).words}) for a ${type} page`,
            remedy: 'shorten the markup or the sheet',
          }),
        ]
      : [];
  return [...requests, ...over];
}

type Verdict = { readonly total: number; readonly ceiling: number };

/**
 * Weighs a page as closely as its budget needs, for quality 11 is slow: first both quickly, the text at its least
 * that it can be; then the page as a budget means it; and only where that leaves a doubt the text.
 */
function weighAgainst(budget: Budget, page: Page, html: Buffer, scales: Scales, quick: number): Verdict {
  if (quick <= budget.ceiling(0)) return { total: quick, ceiling: budget.ceiling(0) };
  const least = budget.ceiling(LEAST_LEFT * scales.textBytes(page, TEXT_QUALITY));
  if (quick <= least) return { total: quick, ceiling: least };
  const { total } = scales.weigh(page, html);
  return { total, ceiling: total <= least ? least : budget.ceiling(scales.textBytes(page)) };
}
