import type { Code } from '../../core/issue/codes.ts';
import { fault } from '../../core/issue/fault.ts';
import type { Issue } from '../../core/issue/issue.ts';
import { aimOf, fileOf, type Host } from '../address.ts';
import type { Outline, Reference } from '../outline.ts';

/** What the links of a site can lead to. */
export type Linked = {
  readonly outlines: readonly Outline[];
  readonly files: ReadonlySet<string>;
  readonly host: Host;
};

const FOLLOWED = new Set(['a', 'area']);

/** Every internal reference leads to a file and a fragment that exist; external links are https. */
export function checkLinks(site: Linked): Issue[] {
  const idsOf = new Map(site.outlines.map((outline) => [outline.file, outline.ids]));
  return site.outlines.flatMap((outline) =>
    outline.references.flatMap((reference) => checkReference(reference, outline, site, idsOf) ?? []),
  );
}

/** Paths of pages that no chain of links reaches from the start, within one language; the start and 404 aside. */
export function findOrphans({ outlines, host }: Linked): string[] {
  const byPath = new Map(outlines.map((outline) => [outline.path, outline]));
  const reached = new Set<string>();
  const waiting = outlines.filter(({ path }) => /^\/(?:[a-z]{2}\/)?$/.test(path));
  for (let outline = waiting.pop(); outline; outline = waiting.pop()) {
    if (reached.has(outline.path)) continue;
    reached.add(outline.path);
    for (const { element, value } of outline.references) {
      const aim = FOLLOWED.has(element) ? aimOf(value, outline.path, host) : null;
      const next = aim?.kind === 'inside' ? byPath.get(aim.path) : undefined;
      if (next && next.lang === outline.lang) waiting.push(next);
    }
  }
  return outlines.map(({ path }) => path).filter((path) => !reached.has(path) && path !== '/404.html');
}

function checkReference(
  reference: Reference,
  outline: Outline,
  site: Linked,
  idsOf: ReadonlyMap<string, ReadonlySet<string>>,
): Issue | null {
  const { element, attribute, value } = reference;
  const report = (code: Code, why: string, remedy: string): Issue =>
    fault({ code, file: outline.file, line: 0, field: `${element} ${attribute}`, found: value, why, remedy });
  const aim = aimOf(value, outline.path, site.host);
  if (aim.kind === 'broken' || value.trim() === '')
    return report('LINK-BROKEN', 'is no address', 'link to a path of the site or to an https address');
  if (aim.kind === 'beside')
    return report(
      'LINK-BASE',
      `leads out of the base ${site.host.base}`,
      'make the address with hrefOf, which adds the base',
    );
  if (aim.kind === 'outside') {
    return aim.protocol === 'https:'
      ? null
      : report('LINK-SCHEME', `uses ${aim.protocol}`, 'only https and addresses of the site are allowed');
  }
  const file = fileOf(aim.path);
  if (!site.files.has(file))
    return report(
      'LINK-DEAD',
      `leads to ${file}, which does not exist`,
      'correct the link, or list the page in content/retired.yaml',
    );
  const ids = idsOf.get(file);
  if (aim.hash !== '' && ids && !ids.has(aim.hash))
    return report('LINK-ANCHOR', `${aim.path} has no fragment ${aim.hash}`, 'link to an id of that page');
  return null;
}
