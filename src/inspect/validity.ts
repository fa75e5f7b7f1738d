import { HtmlValidate } from 'html-validate';
import { readBytes } from './files.ts';

/** Where a page is no sound HTML, by the rule of html-validate that says so. */
export type Invalid = {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly rule: string;
  readonly message: string;
};

/** What is asked of a page beside html-validate's recommended and accessibility rules, or not asked, and why. */
const RULES = {
  // Sheets take tables apart on small screens, and browsers then forget that they are tables: the roles say it again.
  'no-redundant-role': 'off',
  // Firefox keeps a choice over a reload unless the box itself says not to; the standard knows the word for text only.
  'input-attributes': 'off',
  'valid-autocomplete': 'off',
  // A title tells a whole event, in a sentence.
  'long-title': 'off',
  // The standard lets an id begin with a digit, as grounds of law do.
  'valid-id': ['error', { relaxed: true }],
  // A drawing that holds links is named at the svg itself; no role but its own fits.
  'aria-label-misuse': ['error', { allowAnyNamable: true }],
  // Filters answer each choice; there is nothing to submit.
  'wcag/h32': 'off',
} as const;

/** Every fault of the pages among the files of a built site, file by file. */
export async function validatePages(folder: string, files: readonly string[]): Promise<Invalid[]> {
  const validator = new HtmlValidate({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:a11y'],
    rules: RULES as unknown as Record<string, 'off'>,
  });
  const found: Invalid[] = [];
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const report = await validator.validateString(readBytes(folder, file).toString('utf8'), file);
    const messages = report.results.flatMap((result) => result.messages);
    found.push(...messages.map(({ line, column, ruleId, message }) => ({ file, line, column, rule: ruleId, message })));
  }
  return found;
}
