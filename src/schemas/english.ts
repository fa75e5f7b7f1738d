import { z } from 'astro/zod';
import type { Words } from '../core/record/text.ts';
import { MARKS } from './mark.ts';
import { key, type said, words } from './parts.ts';

/** Reports a fault found while two languages are joined; `lang` names the file it stands in. */
export type JoinFault = (lang: 'nl' | 'en', field: string, found: string, why: string, remedy: string) => void;

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
type Field = { readonly name: string; readonly english: string; readonly twin: Twin; readonly description: string };

const KEYS = ['key', 'id', 'day'];

/** How the English file follows values of a schema; null where it has nothing to say. */
export function twinOf(schema: z.ZodType, isOptional = false): Twin | null {
  const mark = MARKS.get(schema);
  if (mark?.as === 'words') return { as: 'words', isOptional };
  if (mark?.as === 'rendering') {
    const { field: name, description } = mark;
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
  return mark?.as === 'together' ? { as: 'together', lists: [first, ...others] } : { as: 'object', isOptional, fields };
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

type Values = Readonly<Record<string, unknown>>;

/** Joins a value of the Dutch file with what the English one says of it; words that lack their other are faults. */
export function joinTwin(twin: Twin, dutch: unknown, english: unknown, path: string, fault: JoinFault): unknown {
  if (twin.as === 'rendering') return english ?? null;
  if (twin.as === 'words' && typeof dutch === 'string')
    return { nl: dutch, en: english ?? missing(dutch, path, fault) };
  if (dutch === null || typeof dutch !== 'object') return lone(dutch, english, path, fault);
  switch (twin.as) {
    case 'object': {
      const said = (english ?? {}) as Values;
      return joinFields(
        dutch as Values,
        twin.fields,
        (field) => [said[field.english], below(path, field.english)],
        fault,
      );
    }
    case 'only':
      return joinFields(dutch as Values, [twin.field], () => [english, path], fault);
    case 'list':
      reportExtraKeys(keysOf(twin, dutch), english, path, fault);
      return joinList(twin, dutch as Values[], english, path, fault);
    case 'map':
      reportExtraKeys(Object.keys(dutch), english, path, fault);
      return joinMap(twin, dutch as Values, (english ?? {}) as Values, path, fault);
    case 'together':
      return joinTogether(twin.lists, dutch as Values, english, path, fault);
    default:
      return dutch;
  }
}

function joinFields(
  dutch: Values,
  fields: readonly Field[],
  englishOf: (field: Field) => readonly [english: unknown, path: string],
  fault: JoinFault,
): Values {
  const joined = fields.map((field) => {
    const [english, path] = englishOf(field);
    return [field.name, joinTwin(field.twin, dutch[field.name], english, path, fault)] as const;
  });
  return { ...dutch, ...Object.fromEntries(joined) };
}

/** Lists whose members stand in one list in English; a key has to be in one of them. */
function joinTogether(
  lists: readonly Field[],
  dutch: Values,
  english: unknown,
  path: string,
  fault: JoinFault,
): Values {
  const keys = lists.flatMap(({ name, twin }) => keysOf(twin, dutch[name]));
  reportExtraKeys(keys, english, path, fault);
  const joined = lists.map(({ name, twin }) => [name, joinList(twin, dutch[name] as Values[], english, path, fault)]);
  return { ...dutch, ...Object.fromEntries(joined) };
}

function joinList(twin: Twin, dutch: readonly Values[], english: unknown, path: string, fault: JoinFault): unknown {
  if (twin.as !== 'list') return dutch;
  return dutch.map((member) => {
    const name = String(member[twin.key]);
    return joinTwin(twin.member, member, (english as Values | undefined)?.[name], below(path, name), fault);
  });
}

function joinMap(
  { value }: Twin & { as: 'map' },
  dutch: Values,
  english: Values,
  path: string,
  fault: JoinFault,
): Values {
  const joined = Object.entries(dutch).map(
    ([name, member]) => [name, joinTwin(value, member, english[name], below(path, name), fault)] as const,
  );
  return Object.fromEntries(joined);
}

function keysOf(twin: Twin, dutch: unknown): string[] {
  return twin.as === 'list' ? (dutch as Values[]).map((member) => String(member[twin.key])) : [];
}

function below(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

function missing(dutch: string, path: string, fault: JoinFault): string {
  fault('en', path, '', 'has no English words', `add ${path} to the file in en/`);
  return dutch;
}

/** What the Dutch file leaves out; English words for it are a fault. */
function lone(dutch: unknown, english: unknown, path: string, fault: JoinFault): unknown {
  const found = typeof english === 'string' ? english : '';
  if (english !== undefined)
    fault('en', path, found, 'has English words but no Dutch ones', `add ${path} to the Dutch file, or drop it here`);
  return dutch;
}

/** Names keys of the English file that the Dutch file does not have. */
function reportExtraKeys(keys: readonly string[], english: unknown, path: string, fault: JoinFault): void {
  const known = new Set(keys);
  for (const name of Object.keys((english as Values | undefined) ?? {})) {
    if (known.has(name)) continue;
    const list = known.size === 0 ? 'none' : [...known].join(', ');
    fault('en', below(path, name), name, 'is no key of the Dutch file', `use one of: ${list}`);
  }
}
