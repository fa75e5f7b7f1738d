import { writeFileSync } from 'node:fs';
import { formatRules } from '../src/exports/rules.ts';
import { readCommand } from './command.ts';

// npm run rules: writes .github/RULES.md from the table of codes.
readCommand('rules', {});
writeFileSync('.github/RULES.md', formatRules());
console.log('wrote .github/RULES.md');
