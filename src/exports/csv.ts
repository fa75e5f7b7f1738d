import Papa from 'papaparse';

/** What a field of a table can hold; null is an empty field. */
export type CsvValue = string | number | null;

/** A sheet takes this for UTF-8. */
const BOM = '\uFEFF';
const LINE_END = '\r\n';
/** First characters by which a spreadsheet takes text for a formula, full-width forms too. */
const FORMULA = /^[\s\u00a0]*[=+\-@＝＋－＠|%]|^[\t\r\n]/u;
const PLAIN_NUMBER = /^-?\d+(?:[.,]\d+)*$/;

/** A table as CSV (RFC 4180) that a spreadsheet opens as text and numbers, never as formulas. */
export function formatCsv(rows: readonly (readonly CsvValue[])[]): string {
  return `${BOM}${Papa.unparse(
    rows.map((row) => row.map(withoutFormula)),
    { newline: LINE_END },
  )}${LINE_END}`;
}

/** Text that would run as a formula gets an apostrophe before it; a number stays a number, below nothing too. */
function withoutFormula(value: CsvValue): CsvValue {
  return typeof value === 'string' && FORMULA.test(value) && !PLAIN_NUMBER.test(value) ? `'${value}` : value;
}

/** The fields of a CSV text, row by row; throws where the text is not written as `formatCsv` writes it. */
export function parseCsv(text: string): string[][] {
  const body = text.replace(BOM, '').replace(/\r\n$/, '');
  const { data } = Papa.parse<string[]>(body, { delimiter: ',', newline: LINE_END });
  if (Papa.unparse(data, { newline: LINE_END }) !== body) throw new SyntaxError('this is no CSV as the site writes it');
  return data;
}
