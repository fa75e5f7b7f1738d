import type { Dossier } from '../core/dossier/dossier.ts';
import { LANGS, type Lang } from '../core/record/text.ts';
import { expectedFragments, expectedPages } from './addresses.ts';
import { type Page, parsePage } from './page.ts';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** What differs from a sound page. */
export type Sample = {
  readonly lang?: Lang;
  readonly head?: string;
  readonly body?: string;
  readonly main?: string;
  readonly policy?: string;
  readonly title?: string;
};

/** A page that no rule finds fault with, for tests to plant one fault in. */
export function sampleHtml({
  lang = 'nl',
  head = '',
  body = '',
  main = '<h1>Titel</h1><p>Tekst</p>',
  policy = POLICY,
  title = 'Titel',
}: Sample = {}): string {
  const meta = policy === '' ? '' : `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">${meta}<title>${title}</title>${head}</head><body>${body}<main>${main}</main></body></html>`;
}

/** The same, parsed. */
export function samplePage(sample: Sample = {}, file = `${sample.lang ?? 'nl'}/index.html`): Page {
  return parsePage(sampleHtml(sample), file);
}

/** A sound site of a dossier, without search index: all pages with links, twins and fragments, and the open data. */
export function sampleSite(dossier: Dossier, data: object): Map<string, string> {
  const pages = expectedPages(dossier);
  const fragments = expectedFragments(dossier);
  const files = new Map<string, string>();
  pages.forEach(({ lang, path }, index) => {
    const pair = pages.filter(
      (_, other) => other % (pages.length / LANGS.length) === index % (pages.length / LANGS.length),
    );
    const twins = pair.map((twin) => `<link rel="alternate" hreflang="${twin.lang}" href="${twin.path}">`).join('');
    const links =
      path === `/${lang}/`
        ? pages
            .filter((page) => page.lang === lang)
            .map((page) => `<a href="${page.path}">Tekst</a> `)
            .join('')
        : '';
    const marks = fragments
      .filter((fragment) => fragment.path === path)
      .map(({ fragment }) => `<p id="${fragment}">Tekst</p>`)
      .join('');
    const head = `${twins}<link rel="alternate" hreflang="x-default" href="${pair[0]?.path}">`;
    files.set(
      `${path.slice(1)}index.html`,
      sampleHtml({ lang, head, main: `<div data-pagefind-body><h1>Titel</h1>${marks}</div>${links}` }),
    );
  });
  const doorway = LANGS.map((lang) => `<a href="/${lang}/" hreflang="${lang}">Tekst</a> `).join('');
  return files
    .set('index.html', sampleHtml({ main: `<h1>Titel</h1>${doorway}` }))
    .set('data/all.json', JSON.stringify(data));
}
