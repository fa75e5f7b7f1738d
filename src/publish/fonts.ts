import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';

/** Printable ASCII, and the letters and symbols that Dutch and English text may need before content has them. */
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
async function charactersInUse(root: string): Promise<string> {
  const folders = ['content', 'src/i18n', 'src/views'];
  const lists = await Promise.all(
    folders.map((folder) => readdir(join(root, folder), { recursive: true, withFileTypes: true })),
  );
  const files = lists.flat().filter((entry) => entry.isFile() && /\.(?:mdx?|ya?ml|ts|astro)$/.test(entry.name));
  const texts = await Promise.all(files.map((entry) => readFile(join(entry.parentPath, entry.name), 'utf8')));
  return [...new Set(texts.join('').normalize('NFC'))].filter((sign) => sign >= ' ').join('');
}

/** A face cut down, and where it goes below the folder of fonts. */
export type CutFace = { readonly file: string; readonly bytes: Uint8Array };

/** The faces cut down to the characters, features and axes that the site uses, and which of them no fixed set has. */
export async function cutFaces(
  root: string,
): Promise<{ faces: CutFace[]; characters: number; beyondFixed: readonly string[] }> {
  const used = await charactersInUse(root);
  const characters = [...new Set(ALWAYS + used)].sort();
  const faces = await Promise.all(FACES.map((face) => cutFace(root, face, characters.join(''))));
  return { faces, characters: characters.length, beyondFixed: [...used].filter((sign) => !ALWAYS.includes(sign)) };
}

async function cutFace(root: string, { file, from, ...axes }: Face, characters: string): Promise<CutFace> {
  const source = await readFile(join(root, 'node_modules/@fontsource-variable', from));
  const bytes = await subsetFont(source, characters, { targetFormat: 'woff2', noHinting: true, ...axes });
  return { file, bytes };
}
