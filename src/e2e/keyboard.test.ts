import { describe, expect, test } from 'vitest';
import { setStage } from './stage.ts';

// With keys alone: focus walks on through a page, is always seen, and is never caught.
const stage = setStage();
const STOPS = 90;
const CASE = '/nl/zaken/svmn-intranet';
const PAGES = [
  `${CASE}/`,
  `${CASE}/tijdlijn/`,
  `${CASE}/tijdlijn/filteren/`,
  `${CASE}/wie-wist-wat/`,
  `${CASE}/wie-wist-wat/intranet-leak-known/`,
  `${CASE}/gebeurtenis/intranet-leak/`,
  `${CASE}/versies/answers-to-rtv/`,
  `${CASE}/cijfers/reports-per-year/`,
  `${CASE}/dekking/`,
  '/nl/alle-tijdlijnen/',
  '/nl/tegenspraken/',
];

/** What has the focus, and whether a reader can see where it is. */
type Stop = { readonly name: string; readonly isSeen: boolean; readonly isMarked: boolean };

describe.each([
  ['a desk', { width: 1440, height: 900 }],
  ['a phone', { width: 390, height: 844 }],
] as const)('on %s', (_, viewport) => {
  test.each(PAGES)('%s', async (path) => {
    const page = await stage.browser.newPage({ viewport });
    try {
      await page.goto(stage.at(path));
      const stops: Stop[] = [];
      for (let stop = 0; stop < STOPS; stop++) {
        await page.keyboard.press('Tab');
        const found = await page.evaluate((): Stop | null => {
          const focused = document.activeElement;
          if (!focused || focused === document.body) return null;
          // The sheet draws the button of a choice on its label.
          const drawn = focused instanceof HTMLInputElement && focused.labels?.[0] ? focused.labels[0] : focused;
          const boxes = [focused, drawn].map((element) => element.getBoundingClientRect());
          const isSeen = boxes.some(
            ({ top, bottom, left, right, width }) =>
              width > 0 && bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
          );
          const isMarked = [focused, drawn].some((element) => getComputedStyle(element).outlineStyle === 'solid');
          return { name: focused.outerHTML.slice(0, 120), isSeen, isMarked };
        });
        if (found === null) break;
        stops.push(found);
      }
      expect(stops.length).toBeGreaterThan(8);
      expect(stops.filter(({ isSeen }) => !isSeen).map(({ name }) => name)).toEqual([]);
      expect(stops.filter(({ isMarked }) => !isMarked).map(({ name }) => name)).toEqual([]);
      expect(new Set(stops.map(({ name }) => name)).size).toBeGreaterThan(stops.length / 2);
    } finally {
      await page.close();
    }
  });
});
