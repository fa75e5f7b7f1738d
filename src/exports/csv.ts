/** What a field of a table can hold; null is an empty field. */
export type CsvValue = string | number | null;

/** A sheet takes this for UTF-8. */
const BOM = '\uFEFF';
const LINE_END = '\r\n';
/** First signs by which a spreadsheet takes text for a formula, wide forms too. */
const FORMULA = /^[\s\u00a0]*[=+\-@＝＋－＠|%]|^[\t\r\n]/u;
const PLAIN_NUMBER = /^-?\d+(?:[.,]\d+)*$/;

/** A table as CSV (RFC 4180) that a spreadsheet opens as text and numbers, never as formulas. */
export function formatCsv(rows: readonly (readonly CsvValue[])[]): string {
  return BOM + rows.map((row) => `${row.map(formatField).join(',')}${LINE_END}`).join('');
}

/** Text that would run as a formula gets an apostrophe before it; a number stays a number, below nothing too. */
function formatField(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) && !PLAIN_NUMBER.test(value) ? `'${value}` : value;
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const FIELD = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;

/** The fields of a CSV text, row by row; throws where it is none. */
export function parseCsv(text: string): string[][] {
  const body = text.startsWith(BOM) ? text.slice(BOM.length) : text;
  const rows: string[][] = [];
  let row: string[] = [];
  FIELD.lastIndex = 0;
  while (FIELD.lastIndex < body.length) {
    const start = FIELD.lastIndex;
    const found = FIELD.exec(body);
    if (!found) throw new SyntaxError(`no field of CSV at ${start}`);
    row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === ',') {
      if (FIELD.lastIndex === body.length) row.push('');
      else continue;
    }
    rows.push(row);
    row = [];
  }
  return rows;
}
