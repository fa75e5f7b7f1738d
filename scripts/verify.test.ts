import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { FOUND_OPEN, KEY_LIST, LOCK, plant } from '../src/fixtures/plant.ts';
import { checkContent } from '../src/reader/content.ts';

const { counts: COUNTS, locks: LOCKS } = checkContent('src/fixtures');

/** Runs a script on a copy of the made-up case. */
function run(script: string, copy: ReturnType<typeof plant>, ...words: string[]) {
  const env = { ...process.env, CONTENT_ROOT: copy.root, SOURCES_DIR: `${copy.root}/sources` };
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...words], {
    env,
    encoding: 'utf8',
  });
  return { status, out: stdout, faults: stderr.split('\n').filter((line) => /^[A-Z]+-/.test(line)) };
}

describe('npm run check', () => {
  test('ends with 0 where nothing is wrong, and says what it counted', () => {
    const { status, out, faults } = run('check', plant());
    expect([status, faults]).toEqual([0, []]);
    expect(out).toMatch(
      new RegExp(
        `${COUNTS.files} files read, ${COUNTS.records} records, 0 ignored; ${LOCKS.locked} citations verified by lock`,
      ),
    );
  });

  test('ends with 1 and names every fault', () => {
    const copy = plant();
    copy.edit(FOUND_OPEN, 'date: "2031-03-14"', 'date: "2031-02-30"');
    copy.edit(KEY_LIST, 'status: happened', 'status: hapened');
    const { status, faults } = run('check', copy);
    expect(status).toBe(1);
    expect(faults).toEqual([
      expect.stringMatching(/^FIELD-VALUE .*key-list-checked\.md:8 status/),
      expect.stringMatching(/^FIELD-FORM .*cupboard-found-open\.md:4 date/),
    ]);
  });
});

describe('npm run verify', () => {
  test('finds the lock of the made-up case up to date', () => {
    const { status, out } = run('verify', plant(), '--frozen', '--coverage');
    expect(status).toBe(0);
    expect(out).toMatch(
      new RegExp(`^${LOCKS.locked} citations verified by text in 2 sources, 0 by lock; 0 faults$`, 'm'),
    );
    for (const source of ['tiny-01', 'tiny-02'])
      expect(out).toMatch(new RegExp(`^${source} +\\d+ +\\d+ +\\d+ +0$`, 'm'));
  });

  test('writes nothing when frozen, and fails where the lock would change', () => {
    const copy = plant();
    const before = copy.read(LOCK);
    copy.edit(FOUND_OPEN, 'title: De huismeester vond', 'title: De huismeester trof');
    expect(run('verify', copy, '--frozen')).toMatchObject({
      status: 1,
      out: expect.stringContaining('the lock of tiny is not up to date'),
    });
    expect(copy.read(LOCK)).toBe(before);
  });

  test('lists a reworded claim, until it is read a second time', () => {
    const copy = plant();
    copy.edit(FOUND_OPEN, 'title: De huismeester vond', 'title: De huismeester trof');
    expect(run('verify', copy)).toMatchObject({
      status: 0,
      out: expect.stringContaining('changed after its second reading: tiny/cupboard-found-open'),
    });
    expect(run('verify', copy, '--second-reading', 'tiny').out).toMatch(
      new RegExp(`${LOCKS.readTwice.length} claims read by two, 0 by one`),
    );
    expect(run('check', copy).out).toMatch(new RegExp(`${LOCKS.readTwice.length} claims read by two, 0 changed since`));
  });

  test('writes no lock while a phrase is wrong', () => {
    const copy = plant();
    const before = copy.read(LOCK);
    copy.edit(KEY_LIST, 'van sleutels nagelopen', 'van sleutals nagelopen');
    const { status, faults } = run('verify', copy);
    expect([status, faults]).toEqual([1, [expect.stringMatching(/^CITE-PHRASE .* nearest text: /)]]);
    expect(copy.read(LOCK)).toBe(before);
  });

  test('writes no lock while a record cannot be read, lest its second reading is lost', () => {
    const copy = plant();
    const before = copy.read(LOCK);
    copy.edit(FOUND_OPEN, 'date: "2031-03-14"', 'date: "2031-02-30"');
    expect(run('verify', copy)).toMatchObject({ status: 1, faults: [expect.stringMatching(/^FIELD-FORM /)] });
    expect(copy.read(LOCK)).toBe(before);
  });

  test('takes a changed text once it is accepted', () => {
    const copy = plant();
    copy.editText('tiny-02', 'Bij de telling ontbrak', 'Bij de telling  ontbrak');
    expect(run('verify', copy)).toMatchObject({ status: 1, faults: [expect.stringMatching(/^SOURCE-CHANGED /)] });
    expect(run('verify', copy, '--accept', 'tiny-02')).toMatchObject({ status: 0, faults: [] });
    expect(run('verify', copy, '--frozen')).toMatchObject({ status: 0, faults: [] });
  });

  test('writes no lock that was edited, but takes one as a merge left it, readings and all', () => {
    const copy = plant();
    const before = copy.read(LOCK);
    copy.edit(LOCK, '"seals": {', `"seals": { "tiny/other-branch": "${'0'.repeat(64)}",`);
    expect(run('verify', copy)).toMatchObject({ status: 1, faults: [expect.stringMatching(/--merged tiny$/)] });
    expect(run('verify', copy, '--merged', 'tiny')).toMatchObject({ status: 0, faults: [] });
    expect(copy.read(LOCK)).toBe(before);
  });

  test('prints the hash of lines', () => {
    expect(run('verify', plant(), '--hash', 'tiny-01:31-31').out.trim()).toMatch(/^8946d14e[0-9a-f]{56}$/);
    expect(run('verify', plant(), '--hash', 'tiny-01:31-99')).toMatchObject({ status: 1 });
  });
});
