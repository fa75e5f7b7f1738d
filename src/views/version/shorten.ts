/** Words that stay at each end of a long stretch. */
const KEPT = 20;

/** A stretch that both texts have, its middle told as a number of words; `left` is 0 where it is short. */
export type Shortened = { readonly head: string; readonly left: number; readonly tail: string };

/** Shortens what is alike, so that what differs is not lost in it. */
export function shorten(text: string): Shortened {
  const words = text.match(/\s*\S+/g) ?? [];
  if (words.length <= 3 * KEPT) return { head: text, left: 0, tail: '' };
  return {
    head: words.slice(0, KEPT).join(''),
    left: words.length - 2 * KEPT,
    tail: `${words.slice(-KEPT).join('')}${/\s*$/.exec(text)?.[0] ?? ''}`,
  };
}
