import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editorSchemas, editorSnippets, SCHEMA_FOLDER } from '../src/schemas/editor.ts';
import { readCommand } from './command.ts';

// npm run schemas: writes the form of each kind for an editor: JSON Schemas, which .vscode/settings.json maps to its
// files, and a snippet a field. Git ignores what it writes.
readCommand('schemas', {});
const schemas = editorSchemas();
mkdirSync(SCHEMA_FOLDER, { recursive: true });
for (const [name, schema] of schemas) writeFileSync(join(SCHEMA_FOLDER, name), `${JSON.stringify(schema, null, 2)}\n`);
writeFileSync('.vscode/fields.code-snippets', `${JSON.stringify(editorSnippets(), null, 2)}\n`);
console.log(`wrote ${schemas.size} schemas to ${SCHEMA_FOLDER}, and a snippet a field`);
