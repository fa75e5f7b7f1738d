import { describe, expect, it } from 'vitest';
import { formatCsv, parseCsv } from './csv.ts';

const field = (value: string | number | null): string => formatCsv([[value]]).slice(1, -2);

describe('a table as CSV', () => {
  it('begins with the mark of UTF-8, parts fields by commas and ends every row with CRLF', () => {
    expect(
      formatCsv([
        ['a', 1, null],
        ['ï', '', 'c'],
      ]),
    ).toBe('\uFEFFa,1,\r\nï,,c\r\n');
  });

  it.each([
    ['a,b', '"a,b"'],
    ['a "b"', '"a ""b"""'],
    ['a\nb', '"a\nb"'],
    ['a\r\nb', '"a\r\nb"'],
    [' a', '" a"'],
    ['a;b', 'a;b'],
    ['‘a’ é', '‘a’ é'],
  ])('quotes %j where it has to', (value, written) => expect(field(value)).toBe(written));
});

describe('E13 text that a spreadsheet would run', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['=HYPERLINK("https://example.org","x")', '"\'=HYPERLINK(""https://example.org"",""x"")"'],
    ['+31', "'+31"],
    ['-1+1', "'-1+1"],
    ['- een streep', "'- een streep"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\r=1', '"\'\r=1"'],
    ['\n=1', '"\'\n=1"'],
    [' =1+1', "' =1+1"],
    ['＝1+1', "'＝1+1"],
    ['|calc', "'|calc"],
  ])('%j is written as text', (value, written) => expect(field(value)).toBe(written));

  it.each([
    [-5, '-5'],
    [-0.5, '-0.5'],
    [0, '0'],
    ['-5', '-5'],
    ['-1.234,5', '"-1.234,5"'],
    ['12', '12'],
    ['a=b', 'a=b'],
    ['2020-01', '2020-01'],
  ])('%j stays what it is', (value, written) => expect(field(value)).toBe(written));
});

describe('reading CSV', () => {
  it('gives back what was written', () => {
    const rows = [
      ['a', 'b "c", d', ''],
      ['', 'e\r\nf', "'g"],
      ['h', '', ''],
    ];
    expect(parseCsv(formatCsv(rows))).toEqual(rows);
  });

  it.each(['a,b\r\n"c,d\r\n', 'a,b\r\n"c"d,e\r\n', 'a"b,c\r\n', 'a\nb\r\n'])('refuses %j', (text) => {
    expect(() => parseCsv(text)).toThrow(/no CSV/);
  });
});
