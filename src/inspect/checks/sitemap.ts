import { fault } from '../../core/issue/fault.ts';
import type { Issue } from '../../core/issue/issue.ts';
import { aimOf, fileOf } from '../address.ts';

import type { Linked } from './links.ts';

const ADDRESS = /<loc>([^<]*)<\/loc>|<xhtml:link\b[^>]*\bhref="([^"]*)"/g;

/** The site map names every page below a language and nothing that does not exist. */
export function checkSitemap(maps: ReadonlyMap<string, string>, { outlines, files, host }: Linked): Issue[] {
  const named = new Set<string>();
  const dead = [...maps].flatMap(([map, text]) =>
    [...text.matchAll(ADDRESS)].flatMap((match) => {
      const address = match[1] ?? match[2] ?? '';
      const aim = aimOf(address, '/', host);
      const file = aim.kind === 'inside' ? fileOf(aim.path) : '';
      named.add(file);
      if (files.has(file)) return [];
      return [
        fault({
          code: 'SITEMAP',
          file: map,
          line: 0,
          field: 'loc',
          found: address,
          why: 'leads to no page of the site',
          remedy: 'build with the SITE_URL and BASE_PATH of the host',
        }),
      ];
    }),
  );
  const missing = outlines
    .filter(({ path, file }) => /^\/(?:nl|en)\//.test(path) && !named.has(file))
    .map(({ file, path }) =>
      fault({
        code: 'SITEMAP',
        file,
        line: 0,
        field: 'loc',
        found: path,
        why: 'stands in no site map',
        remedy: 'see the filter of the sitemap in astro.config.mjs',
      }),
    );
  return [...dead, ...(maps.size === 0 ? [] : missing)];
}
