import { fault } from '../../core/issue/fault.ts';
import type { Issue } from '../../core/issue/issue.ts';
import type { Host } from '../address.ts';
import type { PageType } from '../addresses.ts';
import { budgetOf, FONT_BUDGET, FONTS, SHEETS, scriptBudget } from '../budgets.ts';
import type { Page } from '../page.ts';
import { fetchedBy, type Scales } from '../weight.ts';

/** Cheap and at least as large as quality 11: a page below its budget so is below it. */
const QUICK = 5;

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
  const budget = budgetOf(type);
  // Weighing the text costs more than the page, and is seldom needed: every ceiling grows with it.
  const isLight = quick.total <= budget.ceiling(0);
  const ceiling = isLight ? budget.ceiling(0) : budget.ceiling(scales.textBytes(page));
  const total = quick.total <= ceiling ? quick.total : scales.weigh(page, html).total;
  const over =
    total > ceiling
      ? [
          fault({
            ...place,
            field: 'bytes',
            found: `${total} bytes`,
            why: `is over the budget of ${Math.round(ceiling)} (${budget.words}) for a ${type} page`,
            remedy: 'shorten the markup or the sheet',
          }),
        ]
      : [];
  return [...requests, ...over];
}
