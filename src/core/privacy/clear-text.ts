/** A text without its invisible characters, with the offset of each character in the text as written. */
export type Cleartext = {
  readonly text: string;
  /** Index in the text as written of an index in the clear text. */
  readonly indexOf: (index: number) => number;
};

const PLAIN = /^[\p{ASCII}\u00A0-\u00AC\u00AE-\u024F\u2010-\u2026\u20AC]*$/u;
const UNSEEN = /^[\p{Cf}\p{Variation_Selector}]$/u;

/** Drops invisible characters and folds look-alike forms (full-width letters, ligatures) to plain ones. */
export function clearText(written: string): Cleartext {
  if (PLAIN.test(written)) return { text: written, indexOf: (index) => index };
  const parts: string[] = [];
  const indexes: number[] = [];
  let at = 0;
  for (const sign of written) {
    const plain = UNSEEN.test(sign) ? '' : PLAIN.test(sign) ? sign : sign.normalize('NFKC');
    for (let offset = 0; offset < plain.length; offset++) indexes.push(at);
    parts.push(plain);
    at += sign.length;
  }
  return { text: parts.join(''), indexOf: (index) => indexes[index] ?? written.length };
}
