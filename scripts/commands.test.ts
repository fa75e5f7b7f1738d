import { spawn, spawnSync } from 'node:child_process';
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { KEY_LIST, plant } from '../src/fixtures/plant.ts';

/** The commands of the project by the name after `npm run`. */
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const COMMANDS = new Map(
  Object.entries(scripts).flatMap(([name, line]) => {
    const script = /^node scripts\/run\.mjs ([a-z-]+)$/.exec(line)?.[1];
    return script === undefined ? [] : [[name, `scripts/${script}.ts`] as const];
  }),
);
const ITEM = 'cases/tiny/knowledge/cupboard-was-open.md';
const PARTS = ['scripts/command.ts'];

/** Starts a command as `npm run` does, on a copy of the made-up case. */
function run(copy: ReturnType<typeof plant>, script: string, ...words: string[]) {
  const env = { ...process.env, CONTENT_ROOT: copy.root, SOURCES_DIR: `${copy.root}/sources` };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', script, ...words], {
    env,
    encoding: 'utf8',
  });
  return { status, out: stdout, said: stderr.trim() };
}

/** Every file of a copy, as text, by its path. */
function filesOf({ root }: ReturnType<typeof plant>): ReadonlyMap<string, string> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => `${entry.parentPath}/${entry.name}`).sort();
  return new Map(paths.map((path) => [path, readFileSync(path, 'latin1')]));
}

describe('scripts', () => {
  it('are commands that a person can run by name', () => {
    const files = globSync('scripts/*.ts').filter((path) => !path.endsWith('.test.ts'));
    const known = [...COMMANDS.values(), ...PARTS];
    expect(files.filter((path) => !known.includes(path))).toEqual([]);
  });

  it.each([...COMMANDS])('%s reads its own command line strictly', (_, file) => {
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(/\breadCommand\(/);
    expect(text).not.toMatch(/process\.argv|parseArgs/);
  });

  it('says which command there is where one is misspelt', () => {
    expect(run(plant(), 'verfy')).toMatchObject({
      status: 1,
      said: expect.stringMatching(/^scripts\/verfy\.ts .* verify/),
    });
  });
});

describe('a command that is told something wrong', () => {
  test.each([
    ['verify', ['--frozn'], /--frozn is no flag here; did you mean --frozen\? Known: --coverage, --hash/],
    ['verify', ['--covrage'], /--covrage is no flag here; did you mean --coverage\?/],
    ['verify', ['--second-reading', 'tinny'], /--second-reading: «tinny» is no case; did you mean tiny\? Known: tiny/],
    [
      'verify',
      ['--accept', 'tiny-1'],
      /--accept: «tiny-1» is no source; did you mean tiny-01\? Known: tiny-01, tiny-02/,
    ],
    ['verify', ['--accept'], /--accept needs a value: write --accept <source>/],
    ['verify', ['--frozen', '--accept', 'tiny-01'], /--frozen writes nothing; leave --accept out/],
    ['verify', ['--hash', 'tiny-9:1-2'], /--hash: «tiny-9» is no mounted text; did you mean tiny-0/],
    ['verify', ['--hash', 'tiny-01:31-99'], /--hash tiny-01:31-99: there are no such lines/],
    ['verify', ['tiny'], /«tiny» is one word too many/],
    ['check', ['--capitls'], /--capitls is no flag here; did you mean --capitals\?/],
    ['statements', ['tinny'], /«tinny» is no case; did you mean tiny\?/],
    ['statements', [], /<case> is missing/],
    ['statements', ['tiny', '--kind', 'asof'], /--kind: «asof» is no kind of sentence; did you mean as-of\?/],
    ['statements', ['tiny', '--read', '2031-02-30'], /--read 2031-02-30: write the day of the reading/],
    ['statements', ['tiny', '--read', '9999-01-01'], /--read 9999-01-01: .* today or before/],
    ['new', ['evnt', 'tiny', 'x'], /«evnt» is no kind; did you mean event\?/],
    ['new', ['event', 'tinny', 'x'], /«tinny» is no case; did you mean tiny\?/],
    ['new', ['event', 'tiny', 'X y'], /slug «X y» holds/],
    ['new', ['event', 'tiny', 'x', '14-03-2031'], /«14-03-2031» is no day/],
    ['new', ['event', 'tiny'], /write event <case> <slug> \[day\]/],
    ['new', ['actor', 'tiny', 'x'], /write actor <slug>/],
    ['new', ['event', 'tiny', 'x', '2031-02-31'], /«2031-02-31» is no day/],
    ['new', ['event', 'tiny', '../../../x'], /slug «\.\.\/\.\.\/\.\.\/x» holds/],
    ['new', ['event', '../tiny', 'x'], /«\.\.\/tiny» is no case/],
    ['new', ['actor', 'archivist'], /archivist is the id of content\/actors\/archivist\.md already/],
  ])('%s %j: ends with 1, says what is known, writes nothing', (script, words, why) => {
    const copy = plant();
    const before = filesOf(copy);
    expect(run(copy, script, ...words)).toMatchObject({ status: 1, said: expect.stringMatching(why) });
    expect(filesOf(copy)).toEqual(before);
  });
});

describe('npm run new', () => {
  it('writes both files of a record, with the next code, and check says what is left to fill in', () => {
    const copy = plant();
    const { status, out } = run(copy, 'new', 'event', 'tiny', 'box-moved', '2031-04');
    expect(status).toBe(0);
    const dutch = `${copy.root}/content/cases/tiny/events/2031-04--box-moved.md`;
    expect(out).toContain(`wrote ${dutch}`);
    expect(readFileSync(dutch, 'utf8')).toMatch(/^---\ncode: T-\d{3}\ntitle:/);
    expect(existsSync(`${copy.root}/content/cases/tiny/en/events/2031-04--box-moved.md`)).toBe(true);
    expect(run(copy, 'check').said).toMatch(/FIELD-EMPTY .*2031-04--box-moved\.md/);
  });
});

describe('npm run statements', () => {
  it('lists what no author wrote, keeps what was read, and names what changed since, for which no gate fails', () => {
    const copy = plant();
    const first = run(copy, 'statements', 'tiny');
    expect(first.out).toMatch(/^read\tkind\tpage\tabout\tnl\ten\trecords\nunread\testablished\t/);
    expect(first.said).toMatch(/^\d+ sentences: 0 read, 0 changed since, \d+ not read$/);
    expect(run(copy, 'statements', 'tiny', '--kind', 'as-of', '--read', '2026-11-30').out).toMatch(/^wrote /);
    expect(run(copy, 'statements', 'tiny', '--kind', 'as-of').said).toMatch(/^6 sentences: 6 read, 0 changed/);
    copy.edit(ITEM, 'notBefore: "2031-03-17"', 'notBefore: "2031-03-16"');
    expect(run(copy, 'statements', 'tiny', '--kind', 'as-of').said).toMatch(/ [1-9]\d* changed since/);
    expect(run(copy, 'statements', 'tiny', '--unread').out).not.toMatch(/^2026-11-30/m);
    run(copy, 'verify');
    const gate = run(copy, 'verify', '--frozen');
    expect(gate.status).toBe(0);
    expect(gate.out).toMatch(/^changed after its reading: .*op\/2031/m);
    expect(gate.out).toMatch(/^\d+ derived sentences, \d+ not read, [1-9]\d* of them changed since$/m);
  });
});

describe('npm run check -- --watch', () => {
  it('says after each change what is wrong then, a file put in the place of another and a new folder included', async () => {
    const copy = plant();
    const child = spawn(process.execPath, ['scripts/run.mjs', 'check', '--watch'], {
      env: { ...process.env, CONTENT_ROOT: copy.root },
    });
    const answers = answersOf(child.stdout);
    // A change may be seen half written; the answer that counts is the last.
    const answered = async (wanted: RegExp): Promise<void> => {
      const { value } = await answers.next();
      if (value === undefined) throw new Error(`the command ended before ${wanted.source}`);
      if (!wanted.test(value)) await answered(wanted);
    };
    await answered(/^0 faults/);
    copy.edit(KEY_LIST, 'status: happened', 'status: hapened');
    await answered(/^1 faults/);
    copy.write('../moved.md', copy.read(KEY_LIST).replace('status: hapened', 'status: happened'));
    copy.rename('../moved.md', KEY_LIST);
    await answered(/^0 faults/);
    copy.write('cases/other/events/stray.txt', 'x');
    await answered(/^[1-9]\d* faults/);
    child.kill();
  });
});

/** The counts that a watching command prints, one an answer. */
async function* answersOf(stream: AsyncIterable<Buffer>): AsyncGenerator<string> {
  for await (const part of stream) for (const [count] of part.toString().matchAll(/^\d+ faults(?=;)/gm)) yield count;
}
