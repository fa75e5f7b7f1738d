import type { PageRef } from '../../core/dossier/page-ref.ts';
import type { Lang } from '../../core/record/text.ts';
import { pathOf } from '../../i18n/routes.ts';

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Puts the base of the host before a path of the site. */
export function href(path: string): string {
  return `${BASE}${path}`;
}

/** Address of a page, and of a record on it where the page lists several. */
export function hrefOf(lang: Lang, ref: PageRef, fragment: string | null = null): string {
  return href(pathOf(lang, ref)) + (fragment === null ? '' : `#${fragment}`);
}
