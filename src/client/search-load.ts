import type { Lang } from '../core/record/text.ts';
import { keyOf } from './search-rank.ts';

/** A hit in the full text: the place of its record in the list of titles, and its excerpt on demand. */
export type Hit = { readonly place: number; readonly lang: Lang; readonly excerptOf: () => Promise<string> };

/** Search in the full text of one language, and in that of the other once it is asked for. */
export type FullText = {
  readonly search: (text: string) => Promise<readonly Hit[]>;
  readonly addOther: () => Promise<unknown>;
};

type Result = { readonly id: string; readonly data: string };
type Results = { readonly results: readonly Result[] };
type Data = { readonly excerpt: string; readonly content: string };
type Call = (method: string, ...args: readonly unknown[]) => Promise<unknown>;
type Answer = { readonly id: number; readonly result?: unknown; readonly error?: string };
type Policies = {
  readonly createPolicy: (name: string, rules: { readonly createScriptURL: (url: string) => string }) => void;
};

/** Milliseconds after which an answer is not coming. */
const PATIENCE = 30_000;

/** Starts Pagefind from `folder`, a bundle a language; rejects where worker, WebAssembly or index do not load. */
export async function openFullText(folder: string, lang: Lang, other: Lang): Promise<FullText> {
  const call = openWorker(`${folder}${lang}/pagefind-worker.js`);
  const places = new Map<string, number>();
  let width = 0;
  const addPlaces = async (of: Lang): Promise<void> => {
    const [wide, ids] = (await fetchJson(`${folder}${of}/ids.json`)) as [number, string];
    width = wide;
    for (let start = 0; start < ids.length; start += wide)
      places.set(of + ids.slice(start, start + wide), start / wide);
  };
  const find = async (text: string) => ((await call('search', text, {})) as Results).results;
  const dataOf = (data: string) => call('getData', data) as Promise<Data>;
  /** Pagefind shortens a word that it does not know until something fits; what it finds so is not what was meant. */
  const isMeant = async (word: string, first: Result): Promise<boolean> =>
    (await find(`"${word}"`)).length > 0 ||
    (await dataOf(first.data)).content.split(/\s/).some((known) => keyOf(known).startsWith(keyOf(word)));
  const search = async (text: string): Promise<Hit[]> => {
    const results = await find(text);
    const [first] = results;
    if (first && !(await Promise.all(text.split(/\s/).map((word) => isMeant(word, first)))).every(Boolean)) return [];
    const hits = results.flatMap(({ id, data }) => {
      const place = places.get(id.slice(0, 2) + id.slice(3, 3 + width));
      const excerptOf = async () => (await dataOf(data)).excerpt;
      return place === undefined ? [] : [{ place, lang: id.slice(0, 2) as Lang, excerptOf }];
    });
    return [...hits.filter((hit) => hit.lang === lang), ...hits.filter((hit) => hit.lang !== lang)];
  };
  await Promise.all([
    call('init', { basePath: `${folder}${lang}/`, language: lang, primary: true, excerptLength: 20 }),
    addPlaces(lang),
  ]);
  let adding: Promise<unknown> | null = null;
  const addOther = (): Promise<unknown> => {
    adding ??= Promise.all([
      call('mergeIndex', `${folder}${other}/`, { language: other, excerptLength: 20 }),
      addPlaces(other),
    ]);
    return adding;
  };
  return { search, addOther };
}

/**
 * Calls Pagefind where it works, in its worker. Its `pagefind.js` would be the same code again, for pages that may
 * run WebAssembly themselves; ours may not.
 */
function openWorker(url: string): Call {
  allowWorker(url);
  const worker = new Worker(url);
  const waiting = new Map<number, (answer: Answer) => void>();
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => waiting.get(data.id)?.(data));
  worker.addEventListener('error', () => {
    for (const [id, settle] of waiting) settle({ id, error: 'worker' });
  });
  return (method, ...args) =>
    new Promise((done, fail) => {
      const id = waiting.size;
      waiting.set(id, ({ result, error }) => (error === undefined ? done(result) : fail(new Error(error))));
      setTimeout(fail, PATIENCE, new Error('slow'));
      worker.postMessage({ id, method, args });
    });
}

/** Under Trusted Types a worker needs a policy: this one passes exactly one address, and no HTML or script. */
function allowWorker(url: string): void {
  const createScriptURL = (asked: string): string => {
    if (asked === url) return asked;
    throw new TypeError(asked);
  };
  (globalThis as { trustedTypes?: Policies }).trustedTypes?.createPolicy('default', { createScriptURL });
}

/** Fetches what a path holds; an answer that is no success is a failure. */
export async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return response.json();
}
