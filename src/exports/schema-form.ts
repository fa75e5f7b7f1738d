import { type CodeForm, codePattern, formatCode } from '../core/record/code.ts';

/** A piece of JSON Schema. */
export type Schema = { readonly [keyword: string]: unknown };

/** Fields of an object, by name. */
export type Fields = Readonly<Record<string, Schema>>;

/** A definition by its name. */
export const ref = (name: string, description?: string): Schema => ({
  $ref: `#/$defs/${name}`,
  ...(description === undefined ? {} : { description }),
});

/** One of a closed list of values. */
export const oneOf = (values: readonly string[], description: string): Schema => ({ enum: values, description });

/** A list of alike things. */
export const list = (items: Schema, description: string, least = 0): Schema => ({
  type: 'array',
  items,
  description,
  ...(least === 0 ? {} : { minItems: least }),
});

/** Something that may be absent; the field is there all the same. */
export const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });

/** Text that is not empty. */
export const text = (description: string): Schema => ({ type: 'string', minLength: 1, description });

/** A number of things. */
export const count = (description: string): Schema => ({ type: 'integer', minimum: 0, description });

/** A public code of a kind. */
export const code = (form: CodeForm): Schema => ({
  type: 'string',
  pattern: codePattern(form).source,
  description: `Public code, e.g. ${formatCode('S', form, 12)}; given once.`,
});

/** An object with these fields and no others; all are present but the optional ones. */
export function object(description: string, fields: Fields, optional: readonly string[] = []): Schema {
  const required = Object.keys(fields).filter((name) => !optional.includes(name));
  return { type: 'object', description, properties: fields, required, additionalProperties: false };
}
