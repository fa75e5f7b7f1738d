/** Words that begin with an apostrophe, Dutch and English: 's ochtends, 't huis, the '90s. */
const ELIDED = String.raw`(?:[stnkmr]|ns|em|er|ie|tis|twas|til|cause|\d{2}s?)(?![\p{L}\p{N}])`;
const OPEN = String.raw`(?<![\p{L}\p{N}])`;
const CLOSED = String.raw`(?<!\s)%(?![\p{L}\p{N}])`;

/**
 * From a mark that opens to the first one that closes; another one that opens in between shows that the first did not.
 */
function straight(mark: string): RegExp {
  const opening = String.raw`${OPEN}${mark}(?!${ELIDED})(?=\S)`;
  return new RegExp(
    String.raw`${opening}(?:(?!${opening}[\p{L}\p{N}])[^\n]){1,200}?${CLOSED.replace('%', mark)}`,
    'gu',
  );
}

const QUOTATIONS = [
  straight("'"),
  straight('"'),
  new RegExp(String.raw`‘[^‘\n]{1,200}?${CLOSED.replace('%', '’')}`, 'gu'),
  /[“„][^“„”\n]{1,200}[”“]/gu,
];

/** A text with a space for each quotation; an apostrophe opens and closes none. */
export function withoutQuotations(text: string): string {
  return QUOTATIONS.reduce((rest, quotation) => rest.replace(quotation, ' '), text);
}
