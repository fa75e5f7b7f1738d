import type { PlacedEvent } from '../core/dossier/dossier.ts';
import { targetOfRecord } from '../core/dossier/target.ts';
import type { Actor } from '../core/record/actor.ts';
import type { Case } from '../core/record/case.ts';
import type { Citation, Locator, Selector } from '../core/record/citation.ts';
import type { Discrepancy } from '../core/record/discrepancy.ts';
import type { Figure } from '../core/record/figure.ts';
import type { Gap } from '../core/record/gap.ts';
import type { Knowledge } from '../core/record/knowledge.ts';
import type { AnyRecord } from '../core/record/record.ts';
import type { Passage, Source } from '../core/record/source.ts';
import type { Term } from '../core/record/term.ts';
import { LANGS, type ProseWords, type Words } from '../core/record/text.ts';
import type { Theme } from '../core/record/theme.ts';
import type { Version, VersionSide } from '../core/record/version.ts';
import { pathOf } from '../i18n/routes.ts';

/** Fields that a record of open data leaves out: where it lies in the project, and its HTML. */
type Inner = 'record' | 'file' | 'slug' | 'prose';

/** A case as open data gives it. */
export function caseData(item: Case) {
  const { scopeIn, scopeOut, ...rest } = item;
  return { ...open(rest), scope: { in: scopeIn, out: scopeOut }, url: addressOf(item) };
}

/** A source; of passages left out for privacy only the number is told. */
export function sourceData(source: Source) {
  const shown = source.passages.filter((passage) => passage.why !== 'privacy');
  return {
    ...open(source),
    published: source.published ?? ('unknown' as const),
    passages: shown.map(passageData),
    passagesWithheld: source.passages.length - shown.length,
    url: addressOf(source),
  };
}

/** An event, with its place on the axis and its links in both directions. */
export function eventData(event: PlacedEvent) {
  const {
    id,
    code,
    date,
    earliest,
    latest,
    placed,
    datePrinted,
    time,
    basis,
    basisNote,
    narrowed,
    status,
    voice,
    line,
    kind,
    weight,
    phase,
    title,
  } = event;
  const { actors, themes, decision, change, readOn, firmness, links } = event;
  return {
    id,
    code,
    case: event.case,
    date,
    earliest,
    latest,
    placed,
    datePrinted,
    time,
    basis,
    basisNote,
    narrowed,
    status,
    voice,
    line,
    kind,
    weight,
    phase,
    title,
    text: textOf(event.prose),
    actors,
    themes,
    cites: event.cites.map(citeData),
    decision,
    change,
    readOn,
    firmness,
    links,
    url: addressOf(event),
  };
}

/** A knowledge item with its statements. */
export function knowledgeData(item: Knowledge) {
  return { ...open(item), statements: item.statements.map(withCites), url: addressOf(item) };
}

/** A discrepancy with its readings. */
export function discrepancyData(item: Discrepancy) {
  return { ...open(item), readings: item.readings.map(withCites), url: addressOf(item) };
}

/** A gap with the statement that comes nearest. */
export function gapData(item: Gap) {
  return { ...open(item), nearest: item.nearest && withCites(item.nearest), url: addressOf(item) };
}

/** A figure with proof in every cell. */
export function figureData(item: Figure) {
  const rows = Object.entries(item.cells).map(
    ([row, cells]) =>
      [row, Object.fromEntries(Object.entries(cells).map(([column, cell]) => [column, withCites(cell)]))] as const,
  );
  return { ...open(item), cells: Object.fromEntries(rows), url: addressOf(item) };
}

/** A version family with what changed. */
export function versionData(item: Version) {
  return {
    ...open(item),
    changes: item.changes.map((change) => ({
      ...change,
      before: sideData(change.before),
      after: sideData(change.after),
    })),
    url: addressOf(item),
  };
}

/** An actor of the register. */
export function actorData(actor: Actor) {
  return { ...open(actor), url: addressOf(actor) };
}

/** A theme with the states that documents give it. */
export function themeData(theme: Theme) {
  return { ...open(theme), states: theme.states.map(withCites), url: addressOf(theme) };
}

/** An entry of the glossary, for a mark with its patterns. */
export function termData(term: Term) {
  return { ...open(term), url: addressOf(term) };
}

function open<R extends { prose: ProseWords }>(item: R): Omit<R, Inner> & { text: Words } {
  const { record: _record, file: _file, slug: _slug, prose, ...rest } = item as R & Partial<Record<Inner, unknown>>;
  return { ...(rest as unknown as Omit<R, Inner>), text: textOf(prose as ProseWords) };
}

function textOf(prose: ProseWords): Words {
  return { nl: prose.nl.text, en: prose.en.text };
}

function withCites<P extends { cites: readonly Citation[] }>(part: P) {
  return { ...part, cites: part.cites.map(citeData) };
}

function sideData(side: VersionSide | null) {
  if (side === null) return null;
  return side.unreadable ? ('unreadable' as const) : { says: side.says, cites: side.cites.map(citeData) };
}

function citeData({ key, source, at, reads, phraseEn, supports, line, ...selector }: Citation) {
  return { key, source, at: locatorData(at), ...selectorData(selector), ...given({ reads, phraseEn }), supports, line };
}

function passageData({ key, at, about, use, why, ...selector }: Passage) {
  return { key, at: locatorData(at), ...selectorData(selector), about, use, ...given({ why }) };
}

function locatorData(at: Locator) {
  return given({ page: at.page, section: at.section, item: at.item, paragraph: at.paragraph, message: at.message });
}

function selectorData({ phrase, nth, of, parts, block }: Selector) {
  return given({ phrase, nth, of, parts, block });
}

/** The fields that hold something. */
function given<F extends Record<string, unknown>>(fields: F): { [K in keyof F]?: NonNullable<F[K]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as {
    [K in keyof F]?: NonNullable<F[K]>;
  };
}

/** Path of a record in both languages, without the base of the host. */
function addressOf(record: AnyRecord): Words {
  const target = targetOfRecord(record);
  if (target === null) throw new Error(`${record.id} has no page`);
  const hash = target.fragment === null ? '' : `#${target.fragment}`;
  return Object.fromEntries(LANGS.map((lang) => [lang, `${pathOf(lang, target.ref)}${hash}`])) as Words;
}
