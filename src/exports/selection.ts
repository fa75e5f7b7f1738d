import type { Dossier } from '../core/dossier/dossier.ts';
import { LANGS, type ProseWords } from '../core/record/text.ts';

/** The records that open data gives. */
export type RecordSelection = Omit<Dossier, 'templates' | 'pages' | 'retired'>;

/** The records of one case, and of the shared registers those that it uses. */
export function selectCase(dossier: Dossier, id: string): RecordSelection {
  const own = <R extends { case: string }>(list: readonly R[]): R[] => list.filter((item) => item.case === id);
  const records = {
    cases: dossier.cases.filter((item) => item.id === id),
    sources: own(dossier.sources),
    events: own(dossier.events),
    knowledge: own(dossier.knowledge),
    discrepancies: own(dossier.discrepancies),
    gaps: own(dossier.gaps),
    figures: own(dossier.figures),
    versions: own(dossier.versions),
  };
  const refs = refsOf(Object.values(records).flat());
  const actors = withWholes(dossier.actors, new Set([...actorsOf(records), ...idsOf(refs, 'actor')]));
  const themes = new Set([...records.events.flatMap((event) => event.themes), ...idsOf(refs, 'theme')]);
  const sources = new Set(records.sources.map((source) => source.id));
  const terms = new Set([
    ...records.sources.flatMap((source) => source.redactions.map((count) => count.mark)),
    ...idsOf(refs, 'term'),
  ]);
  return {
    ...records,
    actors: dossier.actors.filter((actor) => actors.has(actor.id)),
    themes: dossier.themes.filter((theme) => themes.has(theme.id)),
    terms: dossier.terms.filter((term) => terms.has(term.id) || term.sources.some((source) => sources.has(source))),
  };
}

function refsOf(records: readonly { readonly prose: ProseWords }[]): string[] {
  return records.flatMap(({ prose }) => LANGS.flatMap((lang) => prose[lang].refs));
}

function idsOf(refs: readonly string[], kind: string): string[] {
  return refs.filter((ref) => ref.startsWith(`${kind}:`)).map((ref) => ref.slice(kind.length + 1));
}

function actorsOf({ sources, events, knowledge }: Pick<RecordSelection, 'sources' | 'events' | 'knowledge'>): string[] {
  const senders = sources.flatMap((source) => [
    ...source.from,
    ...source.to,
    ...source.messages.flatMap((message) => [message.from, message.to]),
  ]);
  const acting = events.flatMap((event) => [
    ...event.actors.map(({ actor }) => actor),
    event.decision?.addressee ?? null,
  ]);
  const knowing = knowledge.flatMap((item) => item.statements.map((statement) => statement.actor));
  return [...senders, ...acting, ...knowing].filter((id) => id !== null);
}

/** Adds to actors the bodies of which they are a part. */
function withWholes(actors: Dossier['actors'], used: ReadonlySet<string>): Set<string> {
  const wholes = new Map(actors.map((actor) => [actor.id, actor.partOf]));
  const all = new Set<string>();
  for (let id of used as Iterable<string | null>) {
    for (; id !== null && !all.has(id); id = wholes.get(id) ?? null) all.add(id);
  }
  return all;
}
