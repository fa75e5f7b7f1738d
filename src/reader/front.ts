import { z } from 'astro/zod';
import type { Issue } from '../core/issue/issue.ts';
import { nearestNames } from '../core/issue/nearest.ts';
import type { YamlData } from './yaml.ts';

type JsonSchema = {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
};

const jsonSchemas = new WeakMap<z.ZodType, JsonSchema>();

/** Parses the facts of a file with its schema; every fault becomes an issue with its line. */
export function parseFront<S extends z.ZodType>(
  schema: S,
  yaml: YamlData,
  file: string,
): { data: z.output<S> | null; issues: Issue[] } {
  if (yaml.issues.length > 0) return { data: null, issues: [...yaml.issues] };
  const result = schema.safeParse(yaml.data ?? {});
  if (result.success) return { data: result.data, issues: [] };
  const issues = withoutEchoes(result.error.issues, schema, yaml.data).flatMap((issue) =>
    toIssues(issue, schema, yaml, file),
  );
  return { data: null, issues };
}

/** Faults without those that only echo a misspelt field beside them: what it left missing, and checks of the whole. */
function withoutEchoes(issues: readonly z.core.$ZodIssue[], schema: z.ZodType, data: unknown): z.core.$ZodIssue[] {
  const unknown = issues.filter((issue) => issue.code === 'unrecognized_keys');
  const isAt = (path: readonly PropertyKey[], other: readonly PropertyKey[]): boolean =>
    path.join('.') === other.join('.');
  return issues.filter((issue) => {
    if (issue.code === 'custom') return !unknown.some((one) => isAt(one.path, issue.path));
    if (valueAt(data, issue.path) !== undefined) return true;
    const name = String(issue.path.at(-1));
    return !unknown.some(
      (one) =>
        isAt(one.path, issue.path.slice(0, -1)) &&
        one.keys.some((key) => nearestNames(key, namesAt(schema, one.path))[0] === name),
    );
  });
}

function toIssues(issue: z.core.$ZodIssue, schema: z.ZodType, yaml: YamlData, file: string): Issue[] {
  const field = issue.path.map(String).join('.');
  const line = yaml.lineOf(issue.path);
  if (issue.code === 'unrecognized_keys') return unknownFields(issue, schema, yaml, file);
  if (issue.code === 'invalid_union' && issue.errors.length > 0) return unionFaults(issue, schema, yaml, file);
  const value = valueAt(yaml.data, issue.path);
  const written = yaml.writtenAt(issue.path) ?? (value === undefined ? '' : JSON.stringify(value));
  if (issue.code === 'invalid_type') return [typeFault(issue, value, written, { file, line, field })];
  const values = choicesOf(issue);
  if (values !== null) {
    const spot = { file, line, field, found: '' };
    if (value === undefined)
      return [
        { ...spot, code: 'FIELD-MISSING', why: 'is missing', remedy: `add ${field}, one of: ${values.join(', ')}` },
      ];
    if (value === null || value === '')
      return [{ ...spot, code: 'FIELD-EMPTY', why: 'is empty', remedy: `write one of: ${values.join(', ')}` }];
    const near = nearestNames(written, values)[0];
    const remedy = near ? `write ${near} (one of: ${values.join(', ')})` : `write one of: ${values.join(', ')}`;
    return [{ code: 'FIELD-VALUE', file, line, field, found: written, why: 'is not an allowed value', remedy }];
  }
  const [why, remedy] = splitMessage(issue.message);
  return [{ code: 'FIELD-FORM', file, line, field, found: written, why, remedy }];
}

/** The values of a closed list, or of the field that tells the forms of an object apart; null for another fault. */
function choicesOf(issue: z.core.$ZodIssue): string[] | null {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  if (issue.code !== 'invalid_union' || !('options' in issue)) return null;
  return [issue.options].flat().map(String);
}

/** Messages of our schemas say why and remedy, parted by a semicolon. */
function splitMessage(message: string): [string, string] {
  const at = message.indexOf('; ');
  return at < 0
    ? [message, 'see the doc comment of the field in src/collections']
    : [message.slice(0, at), message.slice(at + 2)];
}

type Spot = { readonly file: string; readonly line: number; readonly field: string };

function typeFault(issue: z.core.$ZodIssueInvalidType, value: unknown, written: string, spot: Spot): Issue {
  if (value === undefined) {
    return { ...spot, code: 'FIELD-MISSING', found: '', why: 'is missing', remedy: `add ${spot.field}` };
  }
  if (value === null || value === '') {
    return {
      ...spot,
      code: 'FIELD-EMPTY',
      found: written,
      why: 'is empty',
      remedy: 'give the value, or leave an optional field out; where nothing is known the field allows null',
    };
  }
  if (issue.expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
    return {
      ...spot,
      code: 'FIELD-UNQUOTED',
      found: written,
      why: `is read by YAML as the ${typeof value} ${String(value)}`,
      remedy: `put quotes round it: "${written}"`,
    };
  }
  return {
    ...spot,
    code: 'FIELD-TYPE',
    found: written,
    why: `is not of type ${issue.expected}`,
    remedy: `write a value of type ${issue.expected}`,
  };
}

function unknownFields(
  issue: z.core.$ZodIssueUnrecognizedKeys,
  schema: z.ZodType,
  yaml: YamlData,
  file: string,
): Issue[] {
  // Another form of the object may have the field.
  const known = namesAt(schema, issue.path).filter((name) => !issue.keys.includes(name));
  return issue.keys.map((name) => {
    const near = nearestNames(name, known)[0];
    return {
      code: 'FIELD-UNKNOWN',
      file,
      line: yaml.lineOf([...issue.path, name]),
      field: [...issue.path, name].map(String).join('.'),
      found: name,
      why: 'is no field here',
      remedy: near ? `did you mean ${near}?` : `use one of: ${known.join(', ')}`,
    };
  });
}

/** Of a union, the faults of the branch that comes furthest. */
function unionFaults(issue: z.core.$ZodIssueInvalidUnion, schema: z.ZodType, yaml: YamlData, file: string): Issue[] {
  const branches = issue.errors.map((errors) =>
    errors.map((error) => ({ ...error, path: [...issue.path, ...error.path] })),
  );
  const deepest = branches.sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0] ?? [];
  return deepest.flatMap((error) => toIssues(error as z.core.$ZodIssue, schema, yaml, file));
}

function depth(errors: readonly { path: readonly PropertyKey[] }[]): number {
  return Math.max(0, ...errors.map((error) => error.path.length));
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, name) => (value as Record<PropertyKey, unknown> | null | undefined)?.[name],
    data,
  );
}

/** Names of the fields that a schema allows at a path. */
function namesAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let json = jsonSchemas.get(schema);
  if (!json) {
    json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
    jsonSchemas.set(schema, json);
  }
  const ends = path.reduce<JsonSchema[]>((nodes, name) => nodes.flatMap((node) => children(node, name)), [json]);
  return [...new Set(ends.flatMap((end) => branches(end).flatMap((branch) => Object.keys(branch.properties ?? {}))))];
}

function branches(node: JsonSchema): JsonSchema[] {
  return [node, ...[...(node.anyOf ?? []), ...(node.oneOf ?? []), ...(node.allOf ?? [])].flatMap(branches)];
}

function children(node: JsonSchema, name: PropertyKey): JsonSchema[] {
  return branches(node).flatMap((branch) => {
    const child =
      typeof name === 'number' ? branch.items : (branch.properties?.[String(name)] ?? branch.additionalProperties);
    return typeof child === 'object' ? [child] : [];
  });
}
