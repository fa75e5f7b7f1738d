import { describe, expect, it } from 'vitest';
import { byCode, codePattern, formatCode, nextCode } from './code.ts';

const EVENT = { sign: '', digits: 3 };
const GAP = { sign: 'G', digits: 2 };

describe('codes', () => {
  it.each([
    ['D-001', EVENT],
    ['D-999', EVENT],
    ['D-1000', EVENT],
    ['DN-012', EVENT],
    ['D-G07', GAP],
    ['D-G100', GAP],
  ])('%s has the form that %j asks', (code, form) => {
    expect(code).toMatch(codePattern(form));
    expect(formatCode(code.split('-')[0] ?? '', form, Number(/\d+$/.exec(code)?.[0]))).toBe(code);
  });

  it.each([
    ['D-01', EVENT],
    ['D-0001', EVENT],
    ['d-001', EVENT],
    ['DNAX-001', EVENT],
    ['D-G7', GAP],
    ['D-G007', GAP],
    ['D-007', GAP],
  ])('%s has not the form that %j asks', (code, form) => {
    expect(code).not.toMatch(codePattern(form));
  });

  it('sort by number', () => {
    const codes = ['D-1000', 'D-999', 'D-G100', 'D-G99'].map((code) => ({ code }));
    expect(byCode(codes).map(({ code }) => code)).toEqual(['D-999', 'D-1000', 'D-G99', 'D-G100']);
  });

  it.each([
    [[], EVENT, 'D-001'],
    [['D-001', 'D-011', 'D-003'], EVENT, 'D-012'],
    [['D-999'], EVENT, 'D-1000'],
    [['D-G09'], GAP, 'D-G10'],
  ])('after %j the next is %s', (codes, form, next) => {
    expect(nextCode(codes, 'D', form)).toBe(next);
  });
});
