import { fault } from '../../core/issue/fault.ts';
import type { Issue } from '../../core/issue/issue.ts';
import { named, type Page, textOf } from '../page.ts';

const DATA_TYPES = new Set(['application/ld+json', 'application/json']);
const NEEDED = ["default-src 'none'", "script-src 'self'", "style-src 'self'", "base-uri 'none'", "form-action 'none'"];
const FORBIDDEN = /'unsafe-|'wasm-unsafe-eval'|(?:^|\s)(?:data:|blob:|https?:|\*)(?:\s|;|$)|'nonce-|'sha\d/i;

/** No script, style or handler stands in the page itself, and its policy refuses them. */
export function checkInline(page: Page): Issue[] {
  const place = { code: 'INLINE', file: page.file, line: 0 } as const;
  const attributes = page.elements.flatMap(({ name, attrs }) =>
    [...attrs.keys()]
      .filter((attribute) => attribute === 'style' || attribute.startsWith('on') || attribute === 'srcdoc')
      .map((attribute) =>
        fault({
          ...place,
          field: `${name} ${attribute}`,
          found: attrs.get(attribute) ?? '',
          why: 'stands in the page itself',
          remedy: attribute === 'style' ? 'use a class' : 'listen in a client module',
        }),
      ),
  );
  const styles = named(page, 'style').map((style) =>
    fault({
      ...place,
      field: 'style',
      found: textOf(style),
      why: 'stands in the page itself',
      remedy: 'put it in a sheet',
    }),
  );
  const scripts = named(page, 'script').filter(({ attrs }) => !attrs.has('src'));
  const code = scripts
    .filter(({ attrs }) => !DATA_TYPES.has(attrs.get('type') ?? ''))
    .map((script) =>
      fault({
        ...place,
        field: 'script',
        found: textOf(script),
        why: 'stands in the page itself',
        remedy: 'put it in a file',
      }),
    );
  const data = scripts
    .filter((script) => DATA_TYPES.has(script.attrs.get('type') ?? '') && !isJson(textOf(script)))
    .map((script) =>
      fault({
        ...place,
        field: 'script',
        found: textOf(script),
        why: 'is not JSON',
        remedy: 'write JSON with < as \\u003c',
      }),
    );
  return [...attributes, ...styles, ...code, ...data, ...checkPolicy(page)];
}

/** The policy in the page is strict, and stands before anything that it has to hold for. */
function checkPolicy(page: Page): Issue[] {
  const place = { code: 'POLICY', file: page.file, line: 0 } as const;
  const metas = named(page, 'meta').filter(
    ({ attrs }) => attrs.get('http-equiv')?.toLowerCase() === 'content-security-policy',
  );
  const [meta] = metas;
  if (!meta || metas.length > 1)
    return [
      fault({
        ...place,
        field: 'meta',
        found: String(metas.length),
        why: 'a page has one content policy',
        remedy: 'use the frame of the site',
      }),
    ];
  const policy = meta.attrs.get('content') ?? '';
  const directives = new Set(policy.split(';').map((part) => part.trim()));
  const lacking = NEEDED.filter((directive) => !directives.has(directive));
  const first = page.elements.findIndex(({ name }) => name === 'script' || name === 'link');
  return [
    ...(lacking.length > 0
      ? [
          fault({
            ...place,
            field: 'meta',
            found: policy,
            why: `lacks ${lacking.join('; ')}`,
            remedy: 'use the policy of the frame',
          }),
        ]
      : []),
    ...(FORBIDDEN.test(policy)
      ? [
          fault({
            ...place,
            field: 'meta',
            found: policy,
            why: 'lets too much pass',
            remedy: 'use the policy of the frame',
          }),
        ]
      : []),
    ...(first !== -1 && first < page.elements.indexOf(meta)
      ? [
          fault({
            ...place,
            field: 'meta',
            found: policy,
            why: 'stands behind a script or link',
            remedy: 'put it first in the head',
          }),
        ]
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
