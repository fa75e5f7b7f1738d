import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { describeBuildLock, LOCK_FILE, takeBuildLock } from './build-lock.ts';

const NOW = '2031-05-06T07:08:09Z';
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lock-'));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('takeBuildLock', () => {
  test('writes who holds it and since when, and takes it away again', () => {
    const lock = takeBuildLock(root, NOW);
    expect(JSON.parse(readFileSync(join(root, LOCK_FILE), 'utf8'))).toMatchObject({ pid: process.pid, since: NOW });
    expect(lock).toMatchObject({ isHeld: true, note: null });
    if (lock.isHeld) lock.release();
    expect(existsSync(join(root, LOCK_FILE))).toBe(false);
  });

  test('stops a second build', () => {
    takeBuildLock(root, NOW);
    expect(takeBuildLock(root, 'later')).toEqual({
      isHeld: false,
      why: expect.stringMatching(`^lock held since ${NOW} by process ${process.pid}`),
    });
    expect(describeBuildLock(root)).toContain(`lock held since ${NOW}`);
  });

  test('takes over the lock of a dead process and says so', async () => {
    const child = spawn(process.execPath, ['-e', '']);
    await new Promise((done) => child.on('exit', done));
    writeFileSync(join(root, LOCK_FILE), JSON.stringify({ pid: child.pid, since: NOW }));
    expect(describeBuildLock(root)).toBeNull();
    expect(takeBuildLock(root, 'later')).toMatchObject({
      isHeld: true,
      note: expect.stringMatching(`process ${child.pid}, which held it since ${NOW}, runs no more`),
    });
    expect(JSON.parse(readFileSync(join(root, LOCK_FILE), 'utf8'))).toMatchObject({ pid: process.pid, since: 'later' });
  });

  test.runIf(process.platform === 'linux')('takes over where the number belongs to another process by now', () => {
    writeFileSync(join(root, LOCK_FILE), JSON.stringify({ pid: process.pid, since: NOW, started: '1' }));
    expect(takeBuildLock(root, 'later')).toMatchObject({ isHeld: true, note: expect.stringContaining('runs no more') });
  });

  test.each(['', 'not json', '{"pid":"x"}'])('takes over what is not readable: %j', (text) => {
    writeFileSync(join(root, LOCK_FILE), text);
    expect(takeBuildLock(root, NOW)).toMatchObject({ isHeld: true, note: expect.stringContaining('not readable') });
  });

  test('leaves no other file behind', () => {
    const lock = takeBuildLock(root, NOW);
    takeBuildLock(root, NOW);
    if (lock.isHeld) lock.release();
    expect(existsSync(join(root, `${LOCK_FILE}.${process.pid}`))).toBe(false);
  });
});
