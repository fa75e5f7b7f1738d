import { type PackedRecords, type SearchRecord, unpackRecords } from '../core/search.ts';
import type { Lang } from '../core/text.ts';

/** A hit in the full text: the place of its record in the list of titles, and its excerpt on demand. */
export type Hit = { readonly place: number; readonly excerptOf: () => Promise<string> };

/** Search in the full text of one language, and in that of the other once it is asked for. */
export type FullText = { readonly search: (text: string) => Promise<readonly Hit[]>; readonly addOther: () => Promise<void> };

type PagefindResult = { readonly id: string; readonly data: () => Promise<{ readonly excerpt: string }> };
type Pagefind = {
  readonly search: (text: string) => Promise<{ readonly results: readonly PagefindResult[] }>;
  readonly mergeIndex: (path: string, options: { readonly language: Lang; readonly indexWeight: number }) => Promise<void>;
};

type Policies = { createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => void };

/** Pagefind itself waits 5 s for its worker before it tries without. */
const PATIENCE = 9000;

/** Fetches the records of a language. */
export async function loadRecords(url: string): Promise<SearchRecord[]> {
  return unpackRecords((await fetchJson(url)) as PackedRecords);
}

/** Starts Pagefind; `folder` holds a bundle per language. Fails where script, worker or WebAssembly are kept from us. */
export async function openFullText(folder: string, lang: Lang, other: Lang): Promise<FullText> {
  allowWorker(`${folder}${lang}/pagefind-worker.js`);
  const places = new Map<string, number>();
  const addPlaces = async (of: Lang): Promise<void> => {
    const ids = ((await fetchJson(`${folder}${of}/ids.json`)) as string).split(' ');
    for (const [place, id] of ids.entries()) places.set(`${of}_${id}`, place);
  };
  // A literal here would make Vite add its preloading, which is a third of this script again.
  const code = `${folder}${lang}/pagefind.js`;
  const [pagefind] = await Promise.all([import(/* @vite-ignore */ code) as Promise<Pagefind>, addPlaces(lang)]);
  const search = async (text: string): Promise<Hit[]> => {
    const { results } = await inTime(pagefind.search(text));
    return results.flatMap(({ id, data }) => {
      const place = places.get(id);
      return place === undefined ? [] : [{ place, excerptOf: async () => (await data()).excerpt }];
    });
  };
  // An empty search asks for nothing, but only comes back from a Pagefind that runs.
  await search('');
  let adding: Promise<void> | null = null;
  const addOther = (): Promise<void> => {
    adding ??= inTime(Promise.all([pagefind.mergeIndex(`${folder}${other}/`, { language: other, indexWeight: 0.5 }), addPlaces(other)])).then(() => {});
    return adding;
  };
  return { search, addOther };
}

/** Under Trusted Types a worker needs a policy: this one lets exactly one address pass, and no HTML or script at all. */
function allowWorker(url: string): void {
  const policies = (globalThis as { trustedTypes?: Policies }).trustedTypes;
  const createScriptURL = (asked: string): string => {
    if (asked === url) return asked;
    throw new TypeError(`not the search worker: ${asked}`);
  };
  policies?.createPolicy('default', { createScriptURL });
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return response.json();
}

function inTime<T>(promise: Promise<T>): Promise<T> {
  return Promise.race([promise, new Promise<never>((_, fail) => setTimeout(fail, PATIENCE, new Error('search takes too long')))]);
}
