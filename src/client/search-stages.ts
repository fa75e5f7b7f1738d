import type { FullText, Hit } from './search-load.ts';
import type { Titles } from './search-titles.ts';

/** What has been found so far: titles by place, hits in the full text once asked, and whether more will come. */
export type Finds = {
  readonly titles: readonly number[];
  readonly hits: readonly Hit[] | null;
  readonly isLast: boolean;
};

/** Better and better finds: titles, those of the other language, the full text, that of the other language. */
export async function* findInStages(
  titles: Titles,
  open: () => Promise<FullText>,
  text: string,
  pause: number,
): AsyncGenerator<Finds> {
  const own = titles.findOwn(text);
  // A word that no title in the reader's language has may well be a word of the other one.
  const isForeign = own.length === 0;
  yield { titles: own, hits: null, isLast: false };
  const any = isForeign ? await titles.findAny(text) : own;
  if (isForeign) yield { titles: any, hits: null, isLast: false };
  await new Promise((done) => setTimeout(done, pause));
  const fullText = await open();
  yield { titles: any, hits: await fullText.search(text), isLast: !isForeign };
  if (!isForeign) return;
  await fullText.addOther();
  yield { titles: any, hits: await fullText.search(text), isLast: true };
}
