import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import { checkContent } from '../src/reader/content.ts';
import { slugFault } from '../src/reader/place.ts';
import { contentRoot } from '../src/reader/root.ts';
import { type KindReader, READERS } from '../src/schemas/kinds.ts';

// npm run new -- event deloitte-notebook second-letter 2021-11-24
// npm run new -- source deloitte-notebook deloitte-02
// npm run new -- actor privacy-officer
// Writes the Dutch file and its English twin with every field named; npm run check then says what is still to fill in.
const [kind = '', ...rest] = process.argv.slice(2);
const reader = READERS.find((candidate) => candidate.kind === kind);
const inCase = reader?.folder.startsWith('cases/') === true;
const [caseId = '', slug = '', date = ''] = inCase ? (kind === 'case' ? [rest[0], rest[0]] : rest) : ['', ...rest];
const fault = slugFault(slug);

if (!reader || fault || (inCase && slugFault(caseId))) {
  console.error(
    `usage: npm run new -- <kind> ${inCase ? '<case> ' : ''}<slug> [date]; kinds: ${READERS.map((one) => one.kind).join(', ')}`,
  );
  if (reader && fault) console.error(`slug «${slug}» ${fault.why}: ${fault.remedy}`);
  process.exitCode = 1;
} else write(reader);

function write(chosen: KindReader): void {
  const folder = join(contentRoot(), 'content', chosen.folder.replace('*', caseId));
  const prefix = chosen.kind === 'event' ? `${date === '' ? 'undated' : date}--` : '';
  const name = chosen.kind === 'case' ? 'case.mdx' : `${prefix}${slug}${chosen.ending}`;
  const english = chosen.folder.startsWith('cases/*')
    ? folder.replace(join('cases', caseId), join('cases', caseId, 'en'))
    : join(folder, 'en');
  for (const [path, schema] of [
    [join(folder, name), chosen.base],
    [join(english, name), chosen.en],
  ] as const) {
    if (existsSync(path)) {
      console.error(`${path} exists already`);
      process.exitCode = 1;
      continue;
    }
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, skeleton(chosen, schema));
    console.log(`wrote ${path}`);
  }
}

function skeleton(chosen: KindReader, schema: z.ZodType): string {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as {
    properties?: Record<string, { enum?: string[] }>;
    required?: string[];
  };
  const fields = Object.entries(json.properties ?? {}).map(([name, field]) => {
    const needed = json.required?.includes(name) === true;
    const value = name === 'code' ? ` ${nextCode(chosen)}` : '';
    const choice = field.enum ? ` # ${field.enum.join(', ')}` : '';
    return `${needed ? '' : '# '}${name}:${value}${choice}`;
  });
  const front = fields.join('\n');
  return chosen.ending === '.yaml' ? `${front}\n` : `---\n${front}\n---\n`;
}

/** The next free code of a kind within the case. */
function nextCode(chosen: KindReader): string {
  const { records, dossier } = checkContent(contentRoot());
  const letter = dossier.cases.find((item) => item.id === caseId)?.letter ?? 'X';
  const codes = records.flatMap((record) =>
    record.record === chosen.kind && 'code' in record && record.case === caseId ? [record.code] : [],
  );
  const sign = { knowledge: 'K', discrepancy: 'T', gap: 'G', figure: 'C', version: 'V' }[chosen.kind as string] ?? '';
  const last = Math.max(0, ...codes.map((code) => Number(code.replace(/^\D+/, ''))));
  return `${letter}-${sign}${String(last + 1).padStart(sign === '' ? 3 : 2, '0')}`;
}
