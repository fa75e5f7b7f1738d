import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { formatRules } from '../src/exports/rules.ts';

// npm run rules: writes .github/RULES.md from the table of codes.
parseArgs({});
writeFileSync('.github/RULES.md', formatRules());
console.log('wrote .github/RULES.md');
