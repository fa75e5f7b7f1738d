import type { Issue } from '../../core/issue/issue.ts';
import { at, named, type Page, textOf } from '../page.ts';

const DATA_TYPES = new Set(['application/ld+json', 'application/json']);
const NEEDED = ["default-src 'none'", "script-src 'self'", "style-src 'self'", "base-uri 'none'", "form-action 'none'"];
const FORBIDDEN = /'unsafe-|'wasm-unsafe-eval'|(?:^|\s)(?:data:|blob:|https?:|\*)(?:\s|;|$)|'nonce-|'sha\d/i;

/** No script, style or handler stands in the page itself, and its policy refuses them. */
export function checkInline(page: Page): Issue[] {
  const report = at(page.file, 'INLINE');
  const attributes = page.elements.flatMap(({ name, attrs }) =>
    [...attrs.keys()]
      .filter((attribute) => attribute === 'style' || attribute.startsWith('on') || attribute === 'srcdoc')
      .map((attribute) =>
        report(
          `${name} ${attribute}`,
          attrs.get(attribute) ?? '',
          'stands in the page itself',
          attribute === 'style' ? 'use a class' : 'listen in a client module',
        ),
      ),
  );
  const styles = named(page, 'style').map((style) =>
    report('style', textOf(style), 'stands in the page itself', 'put it in a sheet'),
  );
  const scripts = named(page, 'script').filter(({ attrs }) => !attrs.has('src'));
  const code = scripts
    .filter(({ attrs }) => !DATA_TYPES.has(attrs.get('type') ?? ''))
    .map((script) => report('script', textOf(script), 'stands in the page itself', 'put it in a file'));
  const data = scripts
    .filter((script) => DATA_TYPES.has(script.attrs.get('type') ?? '') && !isJson(textOf(script)))
    .map((script) => report('script', textOf(script), 'is not JSON', 'write JSON with < as \\u003c'));
  return [...attributes, ...styles, ...code, ...data, ...checkPolicy(page)];
}

/** The policy in the page is strict, and stands before anything that it has to hold for. */
function checkPolicy(page: Page): Issue[] {
  const report = at(page.file, 'POLICY');
  const metas = named(page, 'meta').filter(
    ({ attrs }) => attrs.get('http-equiv')?.toLowerCase() === 'content-security-policy',
  );
  const [meta] = metas;
  if (!meta || metas.length > 1)
    return [report('meta', String(metas.length), 'a page has one content policy', 'use the frame of the site')];
  const policy = meta.attrs.get('content') ?? '';
  const directives = new Set(policy.split(';').map((part) => part.trim()));
  const lacking = NEEDED.filter((directive) => !directives.has(directive));
  const first = page.elements.findIndex(({ name }) => name === 'script' || name === 'link');
  return [
    ...(lacking.length > 0
      ? [report('meta', policy, `lacks ${lacking.join('; ')}`, 'use the policy of the frame')]
      : []),
    ...(FORBIDDEN.test(policy) ? [report('meta', policy, 'lets too much pass', 'use the policy of the frame')] : []),
    ...(first !== -1 && first < page.elements.indexOf(meta)
      ? [report('meta', policy, 'stands behind a script or link', 'put it first in the head')]
      : []),
  ];
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
