import { z } from 'astro/zod';
import type { Words } from '../core/record/text.ts';
import { key, type said, words } from './parts.ts';
import { TRAITS } from './trait.ts';

/** Facts of which every Dutch text that needs English has become a pair. */
export type Joined<T> =
  T extends z.output<typeof said>
    ? Words
    : T extends string | number | boolean | null | undefined | { toJSON(): unknown }
      ? T
      : { [K in keyof T]: Joined<T[K]> };

/** How the English file follows a value of the Dutch one. */
export type Twin =
  /** It says the same words. */
  | { readonly as: 'words'; readonly isOptional: boolean }
  /** It renders in English what a document prints; it need not. */
  | { readonly as: 'rendering' }
  /** It has those fields of an object that have English. */
  | { readonly as: 'object'; readonly isOptional: boolean; readonly fields: readonly Field[] }
  /** Of the object only one field has English, and that stands in its place. */
  | { readonly as: 'only'; readonly isOptional: boolean; readonly field: Field }
  /** It has the members of a list by their keys; `key` names the field that holds them. */
  | { readonly as: 'list'; readonly isOptional: boolean; readonly key: string; readonly member: Twin }
  /** It has the values of a map under the same names. */
  | { readonly as: 'map'; readonly isOptional: boolean; readonly name: z.ZodType<string, string>; readonly value: Twin }
  /** It has the members of several lists in one. */
  | { readonly as: 'together'; readonly lists: readonly [Field, ...Field[]] };

/** A field by its Dutch and its English name. */
export type Field = {
  readonly name: string;
  readonly english: string;
  readonly twin: Twin;
  readonly description: string;
};

const KEYS = ['key', 'id', 'day'];

/** How the English file follows values of a schema; null where it has nothing to say. */
export function twinOf(schema: z.ZodType, isOptional = false): Twin | null {
  const trait = TRAITS.get(schema);
  if (trait?.as === 'words') return { as: 'words', isOptional };
  if (trait?.as === 'rendering') {
    const { field: name, description } = trait;
    return { as: 'object', isOptional, fields: [{ name, english: name, twin: { as: 'rendering' }, description }] };
  }
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return twinOf(schema.unwrap() as z.ZodType, true);
  if (schema instanceof z.ZodPipe) return twinOf(schema.in as z.ZodType, isOptional);
  if (schema instanceof z.ZodUnion) {
    const options = schema.options as z.ZodType[];
    // English goes with the first choice that has words; where another has none, the file may do without.
    const mayLack = isOptional || options.some((option) => twinOf(option) === null);
    return options.map((option) => twinOf(option, mayLack)).find((twin) => twin !== null) ?? null;
  }
  if (schema instanceof z.ZodArray) return listTwin(schema.element as z.ZodType, isOptional);
  if (schema instanceof z.ZodRecord) return mapTwin(schema, isOptional);
  if (!(schema instanceof z.ZodObject)) return null;
  const fields = Object.entries(schema.shape).flatMap(([name, value]) => fieldOf(name, value as z.ZodType));
  const [first, ...others] = fields;
  if (first === undefined) return null;
  return trait?.as === 'together'
    ? { as: 'together', lists: [first, ...others] }
    : { as: 'object', isOptional, fields };
}

function mapTwin({ keyType, valueType }: z.ZodRecord, isOptional: boolean): Twin | null {
  const value = twinOf(valueType as z.ZodType);
  return value === null ? null : { as: 'map', isOptional, name: keyType as z.ZodType<string, string>, value };
}

function listTwin(member: z.ZodType, isOptional: boolean): Twin | null {
  const twin = twinOf(member);
  if (twin === null) return null;
  const key = KEYS.find((name) => name in shapeOf(member));
  if (key === undefined) throw new TypeError('a list with English words has members without a key');
  return { as: 'list', isOptional, key, member: onlyField(twin) };
}

function shapeOf(schema: z.ZodType): object {
  if (schema instanceof z.ZodPipe) return shapeOf(schema.in as z.ZodType);
  return schema instanceof z.ZodObject ? schema.shape : {};
}

/** A field; an object with one text is told by that text alone, `narrowedWhy` for `narrowed.why`. */
function fieldOf(name: string, schema: z.ZodType): Field[] {
  const found = twinOf(schema);
  if (found === null) return [];
  const twin = onlyField(found);
  const english = twin.as === 'only' ? name + twin.field.name.replace(/^./, (sign) => sign.toUpperCase()) : name;
  return [{ name, english, twin, description: schema.description ?? '' }];
}

function onlyField(twin: Twin): Twin {
  const [field, ...others] = twin.as === 'object' ? twin.fields : [];
  if (twin.as !== 'object' || field === undefined || others.length > 0 || field.twin.as === 'rendering') return twin;
  return { as: 'only', isOptional: twin.isOptional, field };
}

/** The form of the English file, or of a part of it. */
export function formOf(twin: Twin): z.ZodType {
  switch (twin.as) {
    case 'words':
    case 'rendering':
      return words;
    case 'object':
      return z.strictObject(Object.fromEntries(twin.fields.map((field) => [field.english, fieldForm(field)])));
    case 'only':
      return formOf(twin.field.twin);
    case 'list':
      return z.record(key, formOf(twin.member));
    case 'map':
      return z.record(twin.name, formOf(twin.value));
    case 'together':
      return formOf(twin.lists[0].twin);
  }
}

function fieldForm({ twin, description }: Field): z.ZodType {
  const form = twin.as !== 'rendering' && mayBeAbsent(twin) ? formOf(twin).optional() : formOf(twin);
  return description === '' ? form : form.describe(description);
}

/** Whether an English file may leave a value out because all its words may be left out. */
function mayBeAbsent(twin: Twin): boolean {
  switch (twin.as) {
    case 'words':
      return twin.isOptional;
    case 'object':
      return twin.isOptional || twin.fields.every((field) => mayBeAbsent(field.twin));
    case 'only':
      return twin.isOptional || mayBeAbsent(twin.field.twin);
    case 'list':
      return twin.isOptional || mayBeAbsent(twin.member);
    case 'map':
      return twin.isOptional || mayBeAbsent(twin.value);
    default:
      return true;
  }
}
