import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asDay } from '../core/time/day.ts';
import { caseOfStatementLock, readStatementLocks, writeStatementLock } from './statement-locks.ts';

const PATH = 'cases/tiny/statements.lock.json';
const read = (text: string) => readStatementLocks([{ file: `content/${PATH}`, path: PATH, text }]);
const KEY = '0a1b2c-0123456789';

describe('the readings of derived sentences', () => {
  it('lie in the folder of their case', () => {
    expect(caseOfStatementLock(PATH)).toBe('tiny');
    expect(caseOfStatementLock('cases/tiny/locks/statements.lock.json')).toBeNull();
  });

  it('are read as they were written, sorted; without any there is no file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'statements-'));
    const on = asDay('2026-05-01');
    const file = writeStatementLock(
      folder,
      new Map([
        [KEY.replace('0', 'f'), on],
        [KEY, on],
      ]),
    );
    expect(Object.keys(read(readFileSync(file, 'utf8')).value['tiny']?.statements ?? {})).toEqual([
      KEY,
      KEY.replace('0', 'f'),
    ]);
    writeStatementLock(folder, new Map());
    expect(readdirSync(folder)).toEqual([]);
  });

  it('are refused with a day that lies ahead', () => {
    const { issues } = read(`{"version": 1, "statements": {"${KEY}": "2999-01-01"}}`);
    expect(issues.map((issue) => [issue.code, issue.field])).toEqual([['LOCK-READ', `statements.${KEY}`]]);
  });

  it.each([
    ['no JSON', '{', ''],
    ['another version', '{"version": 2, "statements": {}}', 'version'],
    ['a key that is none', '{"version": 1, "statements": {"x": "2026-05-01"}}', 'statements.x'],
    ['a day that is none', `{"version": 1, "statements": {"${KEY}": "2031-02-30"}}`, `statements.${KEY}`],
    ['a field more', '{"version": 1, "statements": {}, "claims": {}}', ''],
  ])('are refused with %s', (_, text, field) => {
    const { value, issues } = read(text);
    expect(value['tiny']?.statements).toEqual({});
    expect(issues.map((issue) => [issue.code, issue.field])).toEqual([['LOCK-READ', field]]);
  });
});
