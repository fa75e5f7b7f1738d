import { targetOfRecord } from '../core/dossier/target.ts';
import type { Citation, Locator, Selector } from '../core/record/citation.ts';
import { type AnyRecord, kindOf } from '../core/record/record.ts';
import type { Passage } from '../core/record/source.ts';
import { LANGS, type ProseWords, type Words } from '../core/record/text.ts';
import type { VersionSide } from '../core/record/version.ts';
import { pathOf } from '../i18n/routes.ts';

/** Fields that a record of open data leaves out: where it lies in the project, and its HTML. */
type Inner = 'record' | 'file' | 'slug' | 'prose';

/** A record as open data gives it; what a kind gives otherwise stands in the schema. */
export type OpenRecord<R> = Omit<R, Inner> & { readonly text: Words; readonly url: Words };

/** Fields of an event in the order in which open data gives them; relations stand in its links, in both directions. */
const EVENT_FIELDS = [
  ...[
    'id',
    'code',
    'case',
    'date',
    'earliest',
    'latest',
    'placed',
    'datePrinted',
    'time',
    'zone',
    'counts',
    'basis',
    'basisNote',
  ],
  ...['narrowed', 'status', 'voice', 'line', 'kind', 'weight', 'phase', 'title', 'text', 'actors', 'themes', 'cites'],
  ...['decision', 'outcome', 'change', 'readOn', 'firmness', 'links', 'url'],
];

/** A record with its facts, its text and its address in both languages. */
export function recordData<R extends AnyRecord>(record: R): OpenRecord<R> {
  // The citations of open data leave out what is not given, which no reader of a record may.
  const cited = kindOf(record).visitParts(record, ({ cites }) => cites.map(citeData) as unknown as Citation[]);
  const { record: _record, file: _file, slug: _slug, prose, ...facts } = cited;
  const told = { ...facts, ...otherwise(cited), text: textOf(prose), url: addressOf(record) };
  return (record.record === 'event' ? pick(told, EVENT_FIELDS) : told) as unknown as OpenRecord<R>;
}

/** What open data gives otherwise than the record has it; of passages left out for privacy only the number is told. */
function otherwise(record: AnyRecord): object {
  switch (record.record) {
    case 'case':
      return { scopeIn: undefined, scopeOut: undefined, scope: { in: record.scopeIn, out: record.scopeOut } };
    case 'source': {
      const shown = record.passages.filter(({ why }) => why !== 'privacy');
      const passagesWithheld = record.passages.length - shown.length;
      return { published: record.published ?? 'unknown', passages: shown.map(passageData), passagesWithheld };
    }
    case 'version':
      return {
        changes: record.changes.map((one) => ({ ...one, before: sideData(one.before), after: sideData(one.after) })),
      };
    default:
      return {};
  }
}

function pick(fields: Readonly<Record<string, unknown>>, names: readonly string[]): object {
  return Object.fromEntries(names.map((name) => [name, fields[name]]));
}

function textOf(prose: ProseWords): Words {
  return { nl: prose.nl.text, en: prose.en.text };
}

function sideData(side: VersionSide | null) {
  return side && (side.unreadable ? 'unreadable' : { says: side.says, cites: side.cites });
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
