import type { Shown } from '../record/kind.ts';
import { KINDS } from '../record/kinds.ts';
import { parseLink } from '../record/link.ts';
import { type AnyRecord, caseOf, isOfCase, type RecordKind } from '../record/record.ts';
import { type PageRef, SINGLE_PAGES, type SinglePage } from './page-ref.ts';

type Place = Shown & { readonly page: PageRef['page'] | null };

/** A page and, where it lists several records, the fragment of one of them. */
export type Target = { readonly ref: PageRef; readonly fragment: string | null };

/** Where a link of prose leads, e.g. `event:case/slug`; null where it leads to no page. */
export function targetOf(link: string, caseOfSource: (id: string) => string | undefined): Target | null {
  const parsed = parseLink(link);
  if (parsed === null) return null;
  const { kind, id } = parsed;
  if (KINDS[kind].id === 'case/slug') return targetOfId(kind, id, id.split('/')[0] ?? null);
  if (kind === 'case') return targetOfId(kind, id, id);
  const owner = isOfCase(kind) ? caseOfSource(id) : null;
  return owner === undefined ? null : targetOfId(kind, id, owner);
}

/** Where a reader finds a record of a case, or one that all cases share, by its id; null: nowhere. */
export function targetOfId(kind: RecordKind, id: string, owner: string | null): Target | null {
  // Here the compiler holds the pages of kinds against those that there are.
  const { shown }: { readonly shown: Place | null } = KINDS[kind];
  if (shown === null) return null;
  const slug = id.split('/').at(-1) ?? id;
  const ofCase = owner === null ? {} : { case: owner };
  if (shown.as === 'entry') return { ref: { page: shown.page, ...ofCase } as PageRef, fragment: fragmentOf(slug) };
  if (shown.page === null) return isSinglePage(slug) ? { ref: { page: slug }, fragment: null } : null;
  return { ref: { page: shown.page, ...ofCase, ...(kind === 'case' ? {} : { slug }) } as PageRef, fragment: null };
}

/** Where a reader finds a record; null: nowhere. */
export function targetOfRecord(record: AnyRecord): Target | null {
  return targetOfId(record.record, record.id, caseOf(record));
}

function isSinglePage(id: string): id is SinglePage {
  return (SINGLE_PAGES as readonly string[]).includes(id);
}

/** Fragment of a record on a page that lists several, e.g. a glossary entry or an event of a timeline. */
export function fragmentOf(slug: string): string {
  return slug;
}
