import type { Dossier } from '../core/dossier/dossier.ts';
import { fragmentOf } from '../core/dossier/target.ts';
import { pathOf } from '../i18n/routes.ts';
import { fileOf, type Host } from './address.ts';
import { type ExpectedPage, expectedPages } from './addresses.ts';
import { budgetOf, FIRST_FLIGHT, FIRST_FLIGHT_EVENTS, FONT_BUDGET, TITLE_INDEX_BUDGET } from './budgets.ts';
import { readBytes } from './files.ts';
import { parsePage } from './page.ts';
import { kilobytes } from './table.ts';
import { brotliSize, createScales, fetchedBy } from './weight.ts';

/** What one run measures: a built site and what it was made from. */
export type Measured = {
  readonly folder: string;
  readonly files: readonly string[];
  readonly host: Host;
  readonly dossier: Dossier;
};

/** The heaviest page of each sort: bytes by part, its text alone, the budget beside it. */
export function pageRows({ folder, files, host, dossier }: Measured): string[][] {
  const present = new Set(files);
  const scales = createScales(folder, present, host);
  const byType = Map.groupBy(
    expectedPages(dossier).filter(({ path }) => present.has(fileOf(path))),
    ({ type }) => type,
  );
  return [...byType].map(([type, pages]) => {
    const bytes = pages.map((page) => ({ page, html: readBytes(folder, fileOf(page.path)) }));
    const { page, html } = bytes.reduce((most, one) => (one.html.length > most.html.length ? one : most));
    const parsed = parsePage(html.toString('utf8'), fileOf(page.path));
    const { html: markup, css, js, total } = scales.weigh(parsed, html);
    const text = scales.textBytes(parsed);
    const budget = budgetOf(type);
    const ceiling = budget.ceiling(text);
    return [
      type,
      String(pages.length),
      ...[markup, css, js, total, text].map(kilobytes),
      (total / text).toFixed(2),
      kilobytes(ceiling),
      budget.words,
      total <= ceiling ? 'ok' : 'OVER',
      page.path,
    ];
  });
}

/** Per timeline: its events, and what the first of them need with the sheet, in one flight. */
export function flightRows({ folder, files, host, dossier }: Measured): string[][] {
  const scales = createScales(folder, new Set(files), host);
  return dossier.cases.map((item) => {
    const path = pathOf('nl', { page: 'timeline', case: item.id });
    const html = readBytes(folder, fileOf(path)).toString('utf8');
    const events = dossier.events.filter((event) => event.case === item.id);
    const next = events[FIRST_FLIGHT_EVENTS];
    const end = next ? html.indexOf(`id="${fragmentOf(next.slug)}"`) : -1;
    const bytes =
      brotliSize(end === -1 ? html : html.slice(0, end)) +
      scales.weigh(parsePage(html, fileOf(path)), Buffer.from('')).css;
    return [
      item.id,
      String(events.length),
      kilobytes(bytes),
      kilobytes(FIRST_FLIGHT),
      bytes <= FIRST_FLIGHT ? 'ok' : 'OVER',
    ];
  });
}

/** Sizes of fonts, of the search index by folder, and of the open data. */
export function fileRows({ folder, files }: Measured): string[][] {
  const sum = (pattern: RegExp, size: (bytes: Buffer) => number): string =>
    kilobytes(
      files.filter((file) => pattern.test(file)).reduce((total, file) => total + size(readBytes(folder, file)), 0),
    );
  const plain = (bytes: Buffer): number => bytes.length;
  return [
    ['fonts, text face and labels', sum(/^(?!.*italic).*\.woff2$/, plain), kilobytes(FONT_BUDGET)],
    ['fonts, italic, where used', sum(/italic.*\.woff2$/, plain), ''],
    ...(['nl', 'en'] as const).flatMap((lang) => [
      [
        `names, dates and facets for search ${lang}, beside the page's own list`,
        sum(new RegExp(`^search/facts-${lang}\\.json$`), brotliSize),
        kilobytes(TITLE_INDEX_BUDGET),
      ],
      [
        `titles ${lang}, for the other language`,
        sum(new RegExp(`^search/titles-${lang}\\.json$`), brotliSize),
        kilobytes(TITLE_INDEX_BUDGET),
      ],
      [`index chunks ${lang}`, sum(new RegExp(`^search/${lang}/index/`), plain), ''],
      [`fragments ${lang}`, sum(new RegExp(`^search/${lang}/fragment/`), plain), ''],
      [
        `code and WebAssembly of search ${lang}`,
        sum(new RegExp(`^search/${lang}/(?:pagefind|wasm)[\\w.-]*\\.(?:js|pagefind)$`), brotliSize),
        '',
      ],
    ]),
    ['open data, all cases', sum(/^data\/all\.json$/, brotliSize), ''],
    ['whole site as it lies', sum(/./, plain), ''],
  ];
}

/** Requests before reading on the heaviest sorts of page, the page itself included. */
export function requestRows({ folder, files, host, dossier }: Measured): string[][] {
  const present = new Set(files);
  const first = Map.groupBy(
    expectedPages(dossier).filter(({ path }) => present.has(fileOf(path))),
    ({ type }) => type,
  );
  return [...first].map(([type, pages]) => {
    const [page] = pages as [ExpectedPage, ...ExpectedPage[]];
    const { sheets, scripts, fonts } = fetchedBy(
      parsePage(readBytes(folder, fileOf(page.path)).toString('utf8'), fileOf(page.path)),
      host,
    );
    return [
      type,
      String(1 + sheets.length + fonts.length + scripts.length),
      `${sheets.length} sheet, ${fonts.length} fonts, ${scripts.length} scripts`,
      '1 + 1 sheet + 2 fonts',
    ];
  });
}
