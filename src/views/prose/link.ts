import { targetOf } from '../../core/dossier/target.ts';
import type { View } from '../frame/view.ts';

/** A link of prose with its address; null where the record has no page of its own. */
export type ProseTarget = { readonly href: string; readonly isMark: boolean };

/** Resolves a link as authors write it, `event:case/slug`; other addresses stay as they are. */
export function resolveLink(view: View, link: string): ProseTarget | null {
  if (/^(?:https:|#|mailto:)/.test(link)) return { href: link, isMark: false };
  const target = targetOf(link, (id) => view.records.caseOfSource.get(id));
  if (target === null) return null;
  const term = link.startsWith('term:') ? view.records.terms.get(link.slice('term:'.length)) : undefined;
  return { href: view.hrefOf(target.ref, target.fragment ?? undefined), isMark: term?.kind === 'mark' };
}

/** Resolves every link of a record's HTML; a link without a page keeps its words only. */
export function resolveLinks(view: View, html: string): string {
  return html.replace(/<a href="([^"]*)">([\s\S]*?)<\/a>/g, (_, link: string, words: string) => {
    const target = resolveLink(view, link);
    if (target === null) return words;
    const bar = target.isMark ? ` class="bar" title="${view.words.redacted}"` : '';
    return `<a${bar} href="${target.href}">${words}</a>`;
  });
}
