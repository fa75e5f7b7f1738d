import { LANGS } from '../core/record/text.ts';

export type Headers = Readonly<Record<string, string>>;

/** Headers for one path, or for all below it where it ends in `*`; a later rule wins over an earlier one. */
export type HeaderRule = { readonly path: string; readonly headers: Headers };

/** Folder of the search bundle of a language, and of its files whose names hold a hash of their content. */
export const SEARCH_FOLDER = 'search';
const HASHED_SEARCH_FOLDERS = ['fragment', 'index', 'filter'];

const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ');

/** The search worker compiles WebAssembly; a worker obeys the policy of its own response, so no page needs the word. */
const WORKER_POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

const DENIED_FEATURES = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'clipboard-write',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'keyboard-map',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'sync-xhr',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

const REVALIDATE = 'public, max-age=0, must-revalidate';
const FOREVER = 'public, max-age=31536000, immutable';

const EVERYWHERE: Headers = {
  'Content-Security-Policy': PAGE_POLICY,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Permissions-Policy': DENIED_FEATURES.map((feature) => `${feature}=()`).join(', '),
  'Cache-Control': REVALIDATE,
};

/** Only over TLS: a browser ignores it elsewhere. */
const ON_HOSTS: Headers = { 'Strict-Transport-Security': 'max-age=63072000' };

/** The one source of the header policy, for paths without base. */
export const HEADER_RULES: readonly HeaderRule[] = [
  { path: '/*', headers: EVERYWHERE },
  { path: '/_astro/*', headers: { 'Cache-Control': FOREVER } },
  ...LANGS.flatMap((lang) => [
    ...HASHED_SEARCH_FOLDERS.map((folder) => ({
      path: `/${SEARCH_FOLDER}/${lang}/${folder}/*`,
      headers: { 'Cache-Control': FOREVER },
    })),
    { path: `/${SEARCH_FOLDER}/${lang}/pagefind-worker.js`, headers: { 'Content-Security-Policy': WORKER_POLICY } },
  ]),
];

/** All headers of a path without base, as our own server sends them. */
export function headersFor(path: string): Headers {
  return mergeRules(HEADER_RULES.filter((rule) => isCovered(path, rule.path)));
}

/**
 * The `_headers` file of Netlify and Cloudflare Pages. Cloudflare joins the values of all rules that match, so an
 * overriding rule first takes the old value off (`! Name`); Netlify skips that line and lets the last rule win.
 */
export function formatHeadersFile(base: string): string {
  const blocks = HEADER_RULES.map((rule, index) => {
    const lines = Object.entries(hostHeaders(rule)).flatMap(([name, value]) => [
      ...(isOverride(rule, name, index) ? [`  ! ${name}`] : []),
      `  ${name}: ${value}`,
    ]);
    return [`${withBase(base, rule.path)}`, ...lines].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}

/** The same as an nginx snippet; nginx forgets inherited headers once a location sets one, so each repeats them all. */
export function formatNginx(base: string): string {
  const blocks = HEADER_RULES.map((rule) => {
    const covering = HEADER_RULES.filter((other) => other === rule || isCovered(rule.path, other.path));
    const headers = Object.entries({ ...ON_HOSTS, ...mergeRules(covering) });
    const lines = headers.map(([name, value]) => `  add_header ${name} "${value}" always;`);
    return [
      `location ${nginxPlace(withBase(base, rule.path))} {`,
      ...lines,
      '  try_files $uri $uri/index.html =404;',
      '}',
    ].join('\n');
  });
  const own = ['_headers', '_nginx.conf'].map((file) => `location = ${withBase(base, `/${file}`)} { return 404; }`);
  return [`error_page 404 ${withBase(base, '/404.html')};`, ...own, ...blocks, ''].join('\n\n');
}

function nginxPlace(path: string): string {
  return path.endsWith('*') ? path.slice(0, -1) : `= ${path}`;
}

function hostHeaders(rule: HeaderRule): Headers {
  return rule.path === '/*' ? { ...ON_HOSTS, ...rule.headers } : rule.headers;
}

function isOverride(rule: HeaderRule, name: string, index: number): boolean {
  return HEADER_RULES.slice(0, index).some((earlier) => name in earlier.headers && isCovered(rule.path, earlier.path));
}

function isCovered(path: string, pattern: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}

function mergeRules(rules: readonly HeaderRule[]): Headers {
  return Object.assign({}, ...rules.map((rule) => rule.headers));
}

function withBase(base: string, path: string): string {
  return `${base.replace(/\/+$/, '')}${path}`;
}
