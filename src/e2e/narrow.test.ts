import { expect, test } from 'vitest';
import { samplePages } from './samples.ts';
import { setStage } from './stage.ts';

const stage = setStage();

test.each(samplePages().map(({ path }) => path))(
  '%s: no sideways scroll at 320 px, not even with wide text spacing',
  async (path) => {
    const page = await stage.browser.newPage({ viewport: { width: 320, height: 640 } });
    try {
      await page.goto(stage.at(path));
      await page.evaluate(() => document.fonts.ready.then(() => {}));
      const width = () => page.evaluate(() => document.scrollingElement?.scrollWidth);
      expect(await width()).toBe(320);
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }',
        );
        document.adoptedStyleSheets = [sheet];
      });
      expect(await width()).toBe(320);
    } finally {
      await page.close();
    }
  },
);
