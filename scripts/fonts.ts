/**
 * Cuts the two faces down to the characters, features and axes that the site uses, into `src/styles/fonts/`.
 * Run by hand (`node scripts/fonts.ts`) when content brings a character that the report below misses; the output is committed.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const ROOT = join(import.meta.dirname, '..');
const TARGET = join(ROOT, 'src/styles/fonts');

/** Printable ASCII, and the letters and signs that Dutch and English text may need before content has them. */
const ALWAYS =
  String.fromCodePoint(...Array.from({ length: 0x7e - 0x20 + 1 }, (_, index) => 0x20 + index)) +
  '\u00a0§«»°±²·½×àáâäçèéêëìíîïñòóôöùúûüÉËÖÜœ‘’‚“”„–—…•€‹›−′″≠≤≥';

type Face = {
  readonly file: string;
  readonly from: string;
  readonly keepFeatures: string[];
  readonly variationAxes: Record<string, number | { min: number; max: number }>;
};

const FACES: readonly Face[] = [
  {
    file: 'newsreader.woff2',
    from: 'newsreader/files/newsreader-latin-wght-normal.woff2',
    keepFeatures: ['kern', 'liga', 'onum', 'lnum'],
    variationAxes: { wght: { min: 400, max: 600 } },
  },
  {
    file: 'newsreader-italic.woff2',
    from: 'newsreader/files/newsreader-latin-wght-italic.woff2',
    keepFeatures: ['kern', 'liga'],
    variationAxes: { wght: 400 },
  },
  {
    file: 'archivo.woff2',
    from: 'archivo/files/archivo-latin-wdth-normal.woff2',
    // No kerning: Archivo draws k and a space together so far that small labels lose the gap ("stukvan").
    keepFeatures: ['lnum', 'tnum'],
    variationAxes: { wght: { min: 400, max: 600 }, wdth: { min: 80, max: 100 } },
  },
];

/** Every character of the content and of the words of the interface. */
async function charactersInUse(): Promise<string> {
  const folders = ['content', 'src/i18n', 'src/views'];
  const lists = await Promise.all(
    folders.map((folder) => readdir(join(ROOT, folder), { recursive: true, withFileTypes: true })),
  );
  const files = lists.flat().filter((entry) => entry.isFile() && /\.(?:mdx?|ya?ml|ts|astro)$/.test(entry.name));
  const texts = await Promise.all(files.map((entry) => readFile(join(entry.parentPath, entry.name), 'utf8')));
  return [...new Set(texts.join('').normalize('NFC'))].filter((sign) => sign >= ' ').join('');
}

const used = await charactersInUse();
const characters = [...new Set(ALWAYS + used)].sort().join('');
await mkdir(TARGET, { recursive: true });
let total = 0;
for (const face of FACES) {
  const source = await readFile(join(ROOT, 'node_modules/@fontsource-variable', face.from));
  const { keepFeatures, variationAxes } = face;
  const cut = await subsetFont(source, characters, {
    targetFormat: 'woff2',
    noHinting: true,
    keepFeatures,
    variationAxes,
  });
  await writeFile(join(TARGET, face.file), cut);
  total += cut.length;
  console.log(`${face.file} ${cut.length} bytes`);
}
console.log(
  `${total} bytes in all, ${[...characters].length} characters; beyond the fixed set: ${[...used].filter((sign) => !ALWAYS.includes(sign)).join('')}`,
);
