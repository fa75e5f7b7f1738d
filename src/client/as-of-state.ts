/** Names that the chosen day may bear in an address: one a language, each read by both. */
const NAMES = ['op', 'on'] as const;

/** The day that a query string asks for, from whoever wrote it; null where it asks for none of these days. */
export function readDay(query: string, days: readonly string[]): string | null {
  const given = new URLSearchParams(query);
  const day = NAMES.map((name) => given.get(name)).find((value) => value !== null);
  return day !== undefined && days.includes(day) ? day : null;
}

/** The query string with a day under a name, `?` included, all else kept; null takes the day out. */
export function writeDay(query: string, name: string, day: string | null): string {
  const given = new URLSearchParams(query);
  for (const old of NAMES) given.delete(old);
  if (day !== null) given.set(name, day);
  const text = given.toString();
  return text === '' ? '' : `?${text}`;
}
