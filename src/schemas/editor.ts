import { z } from 'astro/zod';
import { type KindReader, READERS } from './kinds.ts';

/** Folder of the schemas, from the project root; git ignores it. */
export const SCHEMA_FOLDER = '.vscode/schemas';

type Json = { readonly properties?: Readonly<Record<string, Json>>; readonly enum?: readonly unknown[] };
type Side = { readonly name: string; readonly schema: z.ZodType; readonly files: string };

/** The two files of every kind: the facts in Dutch, the words in English. */
const SIDES: readonly Side[] = READERS.flatMap((reader) => [
  { name: reader.kind, schema: reader.base, files: filesOf(reader, false) },
  { name: `${reader.kind}.en`, schema: reader.en, files: filesOf(reader, true) },
]);

/** Which files a schema is for, as an editor matches them: a path with `*` for any name. */
function filesOf({ kind, folder, ending }: KindReader, isEnglish: boolean): string {
  const parts = ['content', ...folder.split('/'), `${kind === 'case' ? 'case' : '*'}${ending}`];
  return (isEnglish ? parts.toSpliced(folder.startsWith('cases/') ? 3 : 2, 0, 'en') : parts).join('/');
}

/** A JSON Schema a side of a kind, by the name of its file. */
export function editorSchemas(): ReadonlyMap<string, unknown> {
  return new Map(SIDES.map(({ name, schema }) => [`${name}.json`, jsonOf(schema)]));
}

/** The files of each schema, in the form of `yaml.schemas` in the settings of an editor. */
export function schemaMap(): Readonly<Record<string, string>> {
  return Object.fromEntries(SIDES.map(({ name, files }) => [`./${SCHEMA_FOLDER}/${name}.json`, files]));
}

/** A snippet a field, with its choice of values: completion in Markdown, for which editors know no schema. */
export function editorSnippets(): Readonly<Record<string, unknown>> {
  const fields = SIDES.flatMap(({ name, schema }) =>
    Object.entries(jsonOf(schema).properties ?? {}).map(([field, json]) => [`${name} ${field}`, field, json] as const),
  );
  return Object.fromEntries(
    fields.map(([name, field, json]) => [
      name,
      { scope: 'markdown,mdx,yaml', prefix: field, body: `${field}: ${choiceOf(json)}`, description: name },
    ]),
  );
}

function choiceOf(json: Json): string {
  return json.enum ? `\${1|${json.enum.map(String).join(',')}|}` : '$1';
}

function jsonOf(schema: z.ZodType): Json {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Json;
}
