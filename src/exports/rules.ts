import type { Entry, Example } from '../core/issue/codes/example.ts';
import { GATES } from '../core/issue/codes.ts';

const HEADINGS: Readonly<Record<keyof typeof GATES, string>> = {
  files: 'Files',
  fields: 'Fields and prose',
  events: 'Events and their dates',
  dossier: 'The dossier as a whole',
  wording: 'Words and numbers',
  proof: 'Proof',
  privacy: 'Persons',
  site: 'The built site',
};

const HEAD = [
  '# Rules\n\nEvery fault bears one of these codes.',
  'This page is made by `npm run rules` from `src/core/issue/codes`; a test holds it current.',
  'Examples of content change the made-up case in `src/fixtures`;',
  'a test runs each: the bad one is found under its code, the good one is not.\n',
].join(' ');

/** The page of all rules, as Markdown for \`.github/RULES.md\`. */
export function formatRules(): string {
  const gates = Object.entries(GATES).map(([gate, codes]) =>
    [
      `## ${HEADINGS[gate as keyof typeof GATES]}\n`,
      ...Object.entries<Entry>(codes).map(([code, entry]) => formatEntry(code, entry)),
    ].join('\n'),
  );
  return [HEAD, ...gates].join('\n');
}

function formatEntry(code: string, { title, why, cure, isExceptable, example, also = [] }: Entry): string {
  const exception = isExceptable ? ' `content/allow.yaml` may except a line.' : '';
  return `### ${code}\n\n**${title}.** ${why} *${cure}*${exception}\n\n${[example, ...also].map(formatExample).join('\n')}\n`;
}

function formatExample(example: Example): string {
  const [good, bad] = wordsOf(example);
  return `- good: ${good}\n- bad: ${bad}\n- ${placeOf(example)}`;
}

function wordsOf(example: Example): [good: string, bad: string] {
  if ('test' in example) return [example.good, example.bad];
  if ('page' in example) return [asCode(example.good), asCode(example.bad)];
  if (example.good === null) return ['no such file', `the file, holding ${asCode(example.bad)}`];
  if (example.bad === null) return ['the file', 'no file'];
  return [asCode(example.good), asCode(example.bad)];
}

function placeOf(example: Example): string {
  if ('test' in example) return `shown by \`${example.test}\``;
  if ('page' in example) return `in the \`${example.page}\` of a page`;
  return `in \`${example.file}\``;
}

/** Words as code on one line; invisible characters by their code point. */
function asCode(words: string): string {
  const shown = words
    .replace(/\p{Cf}/gu, (sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .trimEnd()
    .replaceAll('\n', ' ⏎ ');
  if (shown === '') return 'nothing';
  return shown.includes('`') ? `\`\` ${shown} \`\`` : `\`${shown}\``;
}
