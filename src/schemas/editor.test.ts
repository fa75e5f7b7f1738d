import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { editorSchemas, editorSnippets, schemaMap } from './editor.ts';

test('the settings of the editor map every kind to its schema', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as Record<string, unknown>;
  expect(settings['yaml.schemas']).toEqual(schemaMap());
});

test('every schema that is mapped is written, and names its fields', () => {
  const written = [...editorSchemas().keys()].map((name) => `./.vscode/schemas/${name}`);
  expect(written).toEqual(Object.keys(schemaMap()));
  expect(schemaMap()).toMatchObject({
    './.vscode/schemas/event.json': 'content/cases/*/events/*.md',
    './.vscode/schemas/event.en.json': 'content/cases/*/en/events/*.md',
    './.vscode/schemas/actor.en.json': 'content/actors/en/*.md',
    './.vscode/schemas/case.json': 'content/cases/*/case.mdx',
  });
  expect(editorSchemas().get('event.json')).toMatchObject({
    properties: { status: { enum: expect.arrayContaining(['happened']) } },
    additionalProperties: false,
  });
});

test('a snippet offers the values of a field', () => {
  expect(editorSnippets()['event status']).toMatchObject({
    prefix: 'status',
    body: expect.stringMatching(/^status: \$\{1\|happened,/),
  });
});
