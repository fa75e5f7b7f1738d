import { describe, expect, it } from 'vitest';
import { checkFileNames, checkMetadata, checkTraces } from './leftovers.ts';

/** A path of a machine, put together so that this file holds none. */
const machine = (...parts: readonly string[]): string => `/${parts.join('/')}`;

describe('G7 leftovers', () => {
  it.each([
    '_astro/x.js.map',
    '.env',
    '.env.local',
    'nl/.DS_Store',
    'nl/concept.md',
    'src/x.ts',
    'nl/x.test.js',
    'package.json',
    'citations.lock.json',
    'drafts/x.html',
    'nl/index.html~',
    'nl/x.bak.html',
    'deloitte.docx',
    'data/export.xlsx',
    '__snapshots__/x.json',
    'build.log',
  ])('refuse the file %s', (file) => {
    expect(checkFileNames([file])).toHaveLength(1);
  });

  it.each([
    'index.html',
    'nl/zaken/tiny/index.html',
    '_astro/x.Cs1_-a.js',
    '_astro/x.css',
    'data/all.json',
    'sitemap-0.xml',
    'robots.txt',
    'favicon.svg',
    '_headers',
    '_nginx.conf',
    'search/nl/fragment/nl_1a2b.pf_fragment',
    'search/nl/wasm.nl.pagefind',
    '_astro/newsreader.woff2',
    'manifest.json',
  ])('let the file %s pass', (file) => {
    expect(checkFileNames([file])).toEqual([]);
  });

  it.each([
    '//# sourceMappingURL=x.js.map',
    '/*# sourceMappingURL=x.css.map */',
    machine('home', 'iemand', 'project'),
    `from "${machine('work', 'main', 'src')}"`,
    machine('root', 'x'),
    machine('Users', 'iemand', 'x'),
    machine('tmp', 'x'),
    machine('private', 'var', 'x'),
    `file://${machine('x')}`,
    `C:${'\\'}Users${'\\'}x`,
    'Lorem ipsum dolor',
    '<p data-draft>',
    '// TODO later',
  ])('refuse the text %j', (text) => {
    expect(checkTraces(text, 'x')).toHaveLength(1);
  });

  it.each(['/nl/zaken/', 'https://site.example/home/x', '/nl/home/x', 'a/root/x', 'Toto', '/workshop/x'])(
    'let the text %j pass',
    (text) => {
      expect(checkTraces(text, 'x')).toEqual([]);
    },
  );
});

describe('F8 metadata', () => {
  it.each(['\x89PNG....tEXtAuthor', '\xff\xd8\xff\xe1Exif\0\0', 'RIFF....<x:xmpmeta'])('is found in %j', (bytes) => {
    expect(checkMetadata(Buffer.from(bytes, 'latin1'), 'x.png')).toHaveLength(1);
  });

  it('is not seen in a bare picture', () => {
    expect(checkMetadata(Buffer.from('\x89PNG\r\n\x1a\n....IHDR....IDAT', 'latin1'), 'x.png')).toEqual([]);
  });
});
