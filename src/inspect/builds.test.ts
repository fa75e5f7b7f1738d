import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { compareBuilds, readBuild } from './builds.ts';

const root = mkdtempSync(join(tmpdir(), 'builds-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function site(name: string, files: Readonly<Record<string, string | Buffer>>): string {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name, file)), { recursive: true });
    writeFileSync(join(root, name, file), content);
  }
  return join(root, name);
}

const entry = (url: string, text: string): Buffer => gzipSync(JSON.stringify({ url, text }));

describe('comparing two builds', () => {
  it('finds none where only the hashes in names differ', () => {
    const before = site('a', {
      'nl/index.html': '<link href="/_astro/case.BxKOml_7.css"><p>Kast</p>',
      '_astro/case.BxKOml_7.css': 'a{}',
      'search/nl/fragment/nl_0227a5e.pf_fragment': entry('/nl/', 'Kast'),
      'search/nl/ids.json': '[3,"022"]',
      'search/nl/pagefind-entry.json': '{"languages":{"nl":{"hash":"nl_57b2","page_count":1}}}',
    });
    const after = site('b', {
      'nl/index.html': '<link href="/_astro/case.CMR7PUd4.css"><p>Kast</p>',
      '_astro/case.CMR7PUd4.css': 'a{}',
      'search/nl/fragment/nl_9999999.pf_fragment': entry('/nl/', 'Kast'),
      'search/nl/ids.json': '[3,"999"]',
      'search/nl/pagefind-entry.json': '{"languages":{"nl":{"hash":"nl_ffff","page_count":1}}}',
    });
    expect(compareBuilds(readBuild(before), readBuild(after))).toEqual([]);
  });

  it('tells a change once, with every file that shows it, the most frequent first', () => {
    const before = new Map([
      ['a.html', '<p>Kast</p><i>x</i>'],
      ['b.html', '<p>Kast</p>'],
      ['c.css', 'a{b:1;c:2}'],
    ]);
    const after = new Map([
      ['a.html', '<p>Lade</p><i>x</i>'],
      ['b.html', '<p>Lade</p>'],
      ['c.css', 'a{b:1;c:3}'],
    ]);
    expect(compareBuilds(before, after)).toEqual([
      { before: '<p>Kast', after: '<p>Lade', files: ['a.html', 'b.html'] },
      { before: 'c:2}', after: 'c:3}', files: ['c.css'] },
    ]);
  });

  it('tells files that came and went, entries of the search index by their address', () => {
    const before = site('c', { 'old.html': '', 'search/nl/fragment/nl_0.pf_fragment': entry('/nl/', 'Kast') });
    const after = site('d', { 'new.html': '', 'search/nl/fragment/nl_1.pf_fragment': entry('/nl/x/', 'Kast') });
    const changes = compareBuilds(readBuild(before), readBuild(after));
    expect(changes).toEqual([
      { before: '(the file)', after: '', files: ['search entry /nl/', 'old.html'] },
      { before: '', after: '(the file)', files: ['search entry /nl/x/', 'new.html'] },
    ]);
  });
});
