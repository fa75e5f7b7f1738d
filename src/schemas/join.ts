import type { Field, Twin } from './english.ts';

/** A fault of the English file, at its field. */
export type TwinFault = {
  readonly field: string;
  readonly found: string;
  readonly why: string;
  readonly remedy: string;
};

/** A value with the words of both languages, and what is wrong with the English ones. */
export type JoinedValue = { readonly value: unknown; readonly faults: readonly TwinFault[] };

type Values = Readonly<Record<string, unknown>>;

/** Joins a value of the Dutch file with what the English one says of it; words that lack their other are faults. */
export function joinTwin(twin: Twin, dutch: unknown, english: unknown, path = ''): JoinedValue {
  if (twin.as === 'rendering') return sound(english ?? null);
  if (twin.as === 'words' && typeof dutch === 'string') return joinWords(dutch, english, path);
  if (dutch === null || typeof dutch !== 'object') return { value: dutch, faults: loneFaults(english, path) };
  const said = (english ?? {}) as Values;
  switch (twin.as) {
    case 'object':
      return joinFields(dutch as Values, twin.fields, ({ english: name }) => [said[name], below(path, name)]);
    case 'only':
      return joinFields(dutch as Values, [twin.field], () => [english, path]);
    case 'list':
      return after(extraKeys(keysOf(twin, dutch), said, path), joinList(twin, dutch as Values[], said, path));
    case 'map':
      return after(extraKeys(Object.keys(dutch), said, path), joinMap(twin.value, dutch as Values, said, path));
    case 'together':
      return joinTogether(twin.lists, dutch as Values, said, path);
    default:
      return sound(dutch);
  }
}

function sound(value: unknown): JoinedValue {
  return { value, faults: [] };
}

/** A joined value behind faults that come before its own. */
function after(faults: readonly TwinFault[], joined: JoinedValue): JoinedValue {
  return { ...joined, faults: [...faults, ...joined.faults] };
}

function joinWords(dutch: string, english: unknown, path: string): JoinedValue {
  if (english !== undefined && english !== null) return sound({ nl: dutch, en: english });
  const remedy = `add ${path} to the file in en/`;
  return {
    value: { nl: dutch, en: dutch },
    faults: [{ field: path, found: '', why: 'has no English words', remedy }],
  };
}

/** An object of which some values are joined, by their names. */
function joinValues(dutch: Values, joined: readonly (readonly [name: string, value: JoinedValue])[]): JoinedValue {
  return {
    value: { ...dutch, ...Object.fromEntries(joined.map(([name, { value }]) => [name, value])) },
    faults: joined.flatMap(([, { faults }]) => faults),
  };
}

function joinFields(
  dutch: Values,
  fields: readonly Field[],
  englishOf: (field: Field) => readonly [english: unknown, path: string],
): JoinedValue {
  const joined = fields.map(
    (field) => [field.name, joinTwin(field.twin, dutch[field.name], ...englishOf(field))] as const,
  );
  return joinValues(dutch, joined);
}

/** Lists whose members stand in one list in English; a key has to be in one of them. */
function joinTogether(lists: readonly Field[], dutch: Values, english: Values, path: string): JoinedValue {
  const keys = lists.flatMap(({ name, twin }) => keysOf(twin, dutch[name]));
  const joined = lists.map(({ name, twin }) => [name, joinList(twin, dutch[name] as Values[], english, path)] as const);
  return after(extraKeys(keys, english, path), joinValues(dutch, joined));
}

function joinList(twin: Twin, dutch: readonly Values[], english: Values, path: string): JoinedValue {
  if (twin.as !== 'list') return sound(dutch);
  const joined = dutch.map((member) => {
    const name = String(member[twin.key]);
    return joinTwin(twin.member, member, english[name], below(path, name));
  });
  return { value: joined.map(({ value }) => value), faults: joined.flatMap(({ faults }) => faults) };
}

function joinMap(member: Twin, dutch: Values, english: Values, path: string): JoinedValue {
  const joined = Object.entries(dutch).map(
    ([name, value]) => [name, joinTwin(member, value, english[name], below(path, name))] as const,
  );
  return joinValues({}, joined);
}

function keysOf(twin: Twin, dutch: unknown): string[] {
  return twin.as === 'list' ? (dutch as Values[]).map((member) => String(member[twin.key])) : [];
}

function below(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

/** English words for what the Dutch file leaves out. */
function loneFaults(english: unknown, path: string): TwinFault[] {
  if (english === undefined) return [];
  const found = typeof english === 'string' ? english : '';
  const remedy = `add ${path} to the Dutch file, or drop it here`;
  return [{ field: path, found, why: 'has English words but no Dutch ones', remedy }];
}

/** Keys of the English file that the Dutch file does not have. */
function extraKeys(keys: readonly string[], english: Values, path: string): TwinFault[] {
  const known = new Set(keys);
  const remedy = `use one of: ${known.size === 0 ? 'none' : [...known].join(', ')}`;
  return Object.keys(english)
    .filter((name) => !known.has(name))
    .map((name) => ({ field: below(path, name), found: name, why: 'is no key of the Dutch file', remedy }));
}
