import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cutFaces } from '../src/publish/fonts.ts';
import { readCommand } from './command.ts';

// npm run fonts: cuts the faces down to what the site uses, into src/styles/fonts; what it writes is committed. Run it
// when content brings a character that the faces lack: the last line names those beyond the fixed set.
readCommand('fonts', {});
const TARGET = 'src/styles/fonts';
const { faces, characters, beyondFixed } = await cutFaces('.');
await mkdir(TARGET, { recursive: true });
for (const { file, bytes } of faces) {
  await writeFile(join(TARGET, file), bytes);
  console.log(`${file} ${bytes.length} bytes`);
}
const total = faces.reduce((sum, { bytes }) => sum + bytes.length, 0);
console.log(`${total} bytes in all, ${characters} characters; beyond the fixed set: ${beyondFixed.join('')}`);
