/** Where a reference of a page leads. */
export type Aim =
  /** To a file of the site; `path` is without the base, `hash` without #. */
  | { readonly kind: 'inside'; readonly path: string; readonly hash: string }
  /** To our host, but not below the base. */
  | { readonly kind: 'beside' }
  | { readonly kind: 'outside'; readonly protocol: string; readonly host: string }
  | { readonly kind: 'broken' };

/** How a site is hosted: base with slashes at both ends, origin such as `https://example.org`. */
export type Host = { readonly base: string; readonly origin: string };

/** What is known of the addresses of a host that lead to one place from every page. */
const known = new WeakMap<Host, Map<string, Aim>>();

/** Resolves a reference of a page as a browser does. */
export function aimOf(value: string, path: string, host: Host): Aim {
  if (!/^(?:\/|https:)/.test(value)) return resolve(value, path, host);
  const aims = known.get(host) ?? new Map<string, Aim>();
  known.set(host, aims);
  const aim = aims.get(value) ?? resolve(value, path, host);
  aims.set(value, aim);
  return aim;
}

function resolve(value: string, path: string, host: Host): Aim {
  const here = new URL(host.base + path.slice(1), host.origin);
  if (!URL.canParse(value, here)) return { kind: 'broken' };
  const url = new URL(value, here);
  if (url.origin !== here.origin) return { kind: 'outside', protocol: url.protocol, host: url.host };
  const decoded = decode(url.pathname);
  if (decoded === null) return { kind: 'broken' };
  if (!decoded.startsWith(host.base)) return { kind: 'beside' };
  return { kind: 'inside', path: `/${decoded.slice(host.base.length)}`, hash: decode(url.hash.slice(1)) ?? '' };
}

/** The file that answers a path without base. */
export function fileOf(path: string): string {
  return path.endsWith('/') ? `${path}index.html`.slice(1) : path.slice(1);
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
