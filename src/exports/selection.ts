import { type Dossier, type Linked, type ListName, recordsOf } from '../core/dossier/dossier.ts';
import { wholesOf } from '../core/record/actor.ts';
import { KINDS } from '../core/record/kinds.ts';
import { type AnyRecord, caseOf, isOfCase, kindOf, OPEN_KINDS, type OpenKind } from '../core/record/record.ts';
import { LANGS } from '../core/record/text.ts';

/** The records that open data gives. */
export type RecordSelection = { readonly [K in OpenKind as ListName<K>]: readonly Linked<K>[] };

/** The records of one case, and of the shared ones those that it uses. */
export function selectCase(dossier: Dossier, id: string): RecordSelection {
  const own = recordsOf(dossier).filter((record) => caseOf(record) === id);
  const used = usedBy(own, dossier);
  const isChosen = (record: AnyRecord): boolean =>
    caseOf(record) === id || (caseOf(record) === null && used.has(`${record.record}:${record.id}`));
  return Object.fromEntries(
    OPEN_KINDS.map((kind) => [
      KINDS[kind].plural,
      (dossier[KINDS[kind].plural] as readonly AnyRecord[]).filter(isChosen),
    ]),
  ) as unknown as RecordSelection;
}

/** Shared records that records of a case name, as links: in their facts and their prose, by their redaction marks. */
function usedBy(own: readonly AnyRecord[], { actors, terms }: Dossier): ReadonlySet<string> {
  const facts = own.flatMap((record) =>
    kindOf(record)
      .references(record)
      .flatMap(({ to, kinds }) => kinds.filter((kind) => !isOfCase(kind)).map((kind) => `${kind}:${to}`)),
  );
  const prose = own.flatMap(({ prose }) => LANGS.flatMap((lang) => prose[lang].refs));
  const sources = own.filter((record) => record.record === 'source');
  const marks = sources.flatMap((source) => source.redactions.map(({ mark }) => `term:${mark}`));
  const ids = new Set(sources.map((source) => source.id));
  const words = terms.filter((term) => term.sources.some((source) => ids.has(source))).map((term) => `term:${term.id}`);
  return withWholes(actors, new Set([...facts, ...prose, ...marks, ...words]));
}

/** Adds to what is used the bodies of which an actor is a part. */
function withWholes(actors: Dossier['actors'], used: ReadonlySet<string>): Set<string> {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const wholes = actors.filter(({ id }) => used.has(`actor:${id}`)).flatMap(({ id }) => wholesOf(id, byId));
  return new Set([...used, ...wholes.map((id) => `actor:${id}`)]);
}
