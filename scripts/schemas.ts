import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editorSchemas, editorSnippets, SCHEMA_FOLDER, schemaMap } from '../src/schemas/editor.ts';
import { readCommand } from './command.ts';

// npm run schemas: writes the form of each kind for an editor: JSON Schemas and a snippet a field, which git ignores,
// and in the settings which schema is for which files.
const SETTINGS = '.vscode/settings.json';
readCommand('schemas', {});
const schemas = editorSchemas();
mkdirSync(SCHEMA_FOLDER, { recursive: true });
for (const [name, schema] of schemas) writeFileSync(join(SCHEMA_FOLDER, name), `${JSON.stringify(schema, null, 2)}\n`);
writeFileSync('.vscode/fields.code-snippets', `${JSON.stringify(editorSnippets(), null, 2)}\n`);
const settings = JSON.parse(readFileSync(SETTINGS, 'utf8')) as object;
writeFileSync(SETTINGS, `${JSON.stringify({ ...settings, 'yaml.schemas': schemaMap() }, null, 2)}\n`);
console.log(`wrote ${schemas.size} schemas to ${SCHEMA_FOLDER}, and a snippet a field`);
