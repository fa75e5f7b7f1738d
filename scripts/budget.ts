import { resolve } from 'node:path';
import type { Dossier } from '../src/core/dossier/dossier.ts';
import { anchorOf, pathOf } from '../src/i18n/routes.ts';
import { fileOf, type Host } from '../src/inspect/address.ts';
import { type ExpectedPage, expectedPages } from '../src/inspect/addresses.ts';
import {
  budgetOf,
  FIRST_FLIGHT,
  FIRST_FLIGHT_EVENTS,
  FONT_BUDGET,
  REFERENCES,
  TITLE_INDEX_BUDGET,
} from '../src/inspect/budgets.ts';
import { listFiles, readBytes } from '../src/inspect/files.ts';
import { parsePage } from '../src/inspect/page.ts';
import { siteOptions } from '../src/inspect/site.ts';
import { formatTable, kilobytes } from '../src/inspect/table.ts';
import { brotliSize, createScales, fetchedBy } from '../src/inspect/weight.ts';
import { hostOf } from '../src/publish/host.ts';
import { checkContent } from '../src/reader/content.ts';
import { privacyRules } from '../src/reader/names.ts';
import { contentRoot } from '../src/reader/root.ts';

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
    const end = next ? html.indexOf(`id="${anchorOf(next.slug)}"`) : -1;
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

/** `npm run budget`, after a build: `-- [folder]` for another folder than dist. */
function run(folder: string): void {
  const { dossier, content } = checkContent(contentRoot());
  const options = siteOptions(dossier, privacyRules(content), hostOf(process.env));
  const measured = { folder, files: listFiles(folder), host: options, dossier: options.dossier };
  const pages = pageRows(measured);
  console.log(
    formatTable(
      'Heaviest page of each sort, kB under brotli 11',
      ['page', 'pages', 'html', 'css', 'js', 'total', 'text', 'ratio', 'budget', 'rule', '', 'path'],
      pages,
    ),
  );
  console.log(
    formatTable(
      `First flight: the first ${FIRST_FLIGHT_EVENTS} events and their sheet`,
      ['case', 'events', 'kB', 'budget', ''],
      flightRows(measured),
    ),
  );
  console.log(
    formatTable('Requests before reading', ['page', 'requests', 'of which', 'budget'], requestRows(measured)),
  );
  console.log(formatTable('Files', ['what', 'kB', 'budget'], fileRows(measured)));
  console.log(formatTable('References (design/budgets.md)', ['what', 'reference', 'budget'], REFERENCES));
  if (pages.some((row) => row.includes('OVER'))) process.exitCode = 1;
}

if (import.meta.filename === resolve(process.argv[1] ?? '')) run(process.argv[2] ?? 'dist');
