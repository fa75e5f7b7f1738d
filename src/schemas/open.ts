import { z } from 'astro/zod';
import { TRAITS } from './trait.ts';

/** Forms of open data for schemas whose values they give otherwise; a described copy has that of its original. */
const FORMS = new WeakMap<z.core.$ZodType, z.ZodType>();

/** Says in which form open data give the values of a schema. */
export function giveAs(schema: z.ZodType, form: z.ZodType): void {
  FORMS.set(schema, form);
}

/** The form in which open data give a value: our words in both languages, and null for what is left out. */
function openOf(schema: z.ZodType): z.ZodType {
  const form = formOf(schema) ?? derive(schema);
  return schema.description === form.description ? form : describeAs(form, schema);
}

function formOf(schema: z.core.$ZodType): z.ZodType | undefined {
  const { parent } = schema._zod;
  return FORMS.get(schema) ?? (parent && formOf(parent));
}

/** Fields of an object of which open data leave out what the file leaves out. */
export function givenOf(shape: Readonly<Record<string, z.ZodType>>): Record<string, z.ZodType> {
  return mapShape(shape, (field) => {
    const inner = withoutNull(field);
    return inner === null ? openOf(field) : describeAs(openOf(inner).optional(), field);
  });
}

/** Fields of an object as open data give them. */
export function openShape(shape: Readonly<Record<string, z.ZodType>>): Record<string, z.ZodType> {
  return mapShape(shape, openOf);
}

function derive(schema: z.ZodType): z.ZodType {
  const trait = TRAITS.get(schema)?.as;
  if (trait === 'words') return OPEN_WORDS;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return openOf(schema.unwrap() as z.ZodType).nullable();
  if (schema instanceof z.ZodDefault) return openOf(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodPipe) return openOf(schema.in as z.ZodType);
  if (schema instanceof z.ZodUnion) return z.union(schema.options.map((option) => openOf(option as z.ZodType)));
  if (schema instanceof z.ZodArray)
    return schema.clone({ ...schema.def, element: openOf(schema.element as z.ZodType) });
  if (schema instanceof z.ZodRecord) return z.record(schema.keyType, openOf(schema.valueType as z.ZodType));
  return schema instanceof z.ZodObject ? z.strictObject(openShape(schema.shape)) : schema;
}

/** What an optional field holds where it is there; null for a field that always is. */
function withoutNull(schema: z.ZodType): z.ZodType | null {
  if (schema instanceof z.ZodPipe) return withoutNull(schema.in as z.ZodType);
  return schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : null;
}

function describeAs(form: z.ZodType, { description }: z.ZodType): z.ZodType {
  return description === undefined ? form : form.describe(description);
}

function mapShape(shape: Readonly<Record<string, z.ZodType>>, map: (field: z.ZodType) => z.ZodType) {
  return Object.fromEntries(Object.entries(shape).map(([name, field]) => [name, map(field)]));
}

const filled = z.string().min(1);

/** The same words in both languages. */
export const OPEN_WORDS: z.ZodType = z
  .strictObject({ nl: filled.describe('Dutch.'), en: filled.describe('English.') })
  .meta({ id: 'words', description: 'The same words in Dutch, the base language, and English.' });
