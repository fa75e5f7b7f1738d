import { describe, expect, test } from 'vitest';
import { formatHeadersFile, formatNginx, HEADER_RULES, headersFor } from './headers.ts';

const WORKER = '/search/en/pagefind-worker.js';

describe('headersFor', () => {
  test('gives a page the strict policy, without any unsafe word', () => {
    const policy = headersFor('/nl/zaken/x/')['Content-Security-Policy'] ?? '';
    expect(policy.split('; ')).toEqual([
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
    ]);
  });

  test('gives the WASM word to the search workers alone', () => {
    const paths = [
      '/',
      '/404.html',
      '/nl/',
      '/_astro/a.js',
      '/search/nl/pagefind.js',
      '/search/nl/x/pagefind-worker.js',
    ];
    for (const path of paths) expect(headersFor(path)['Content-Security-Policy']).not.toContain('unsafe');
    expect(headersFor(WORKER)['Content-Security-Policy']).toBe(
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
    );
    expect(headersFor('/search/nl/pagefind-worker.js')).toEqual(headersFor(WORKER));
  });

  test.each([
    ['/_astro/a.B2x9.css', 'public, max-age=31536000, immutable'],
    ['/search/nl/fragment/nl_1224fac.pf_fragment', 'public, max-age=31536000, immutable'],
    ['/search/en/index/en_1224fac.pf_index', 'public, max-age=31536000, immutable'],
    ['/nl/', 'public, max-age=0, must-revalidate'],
    ['/search/nl/pagefind-entry.json', 'public, max-age=0, must-revalidate'],
    ['/search/nl/pagefind.js', 'public, max-age=0, must-revalidate'],
    [WORKER, 'public, max-age=0, must-revalidate'],
  ])('caches %s as %s', (path, cache) => {
    expect(headersFor(path)['Cache-Control']).toBe(cache);
  });

  test('sends the other protections everywhere', () => {
    for (const path of ['/', '/_astro/a.js', WORKER, '/404.html', '/data/all.json']) {
      expect(headersFor(path)).toMatchObject({
        'Referrer-Policy': 'no-referrer',
        'X-Content-Type-Options': 'nosniff',
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Cross-Origin-Embedder-Policy': 'require-corp',
      });
      expect(headersFor(path)['Permissions-Policy']).toMatch(/^(?:[a-z-]+=\(\)(?:, )?)+$/);
    }
  });
});

/** Reads a `_headers` file as Cloudflare Pages does: all matching rules, values joined, `!` takes a value off. */
function readAsCloudflare(file: string, path: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const block of file.trim().split('\n\n')) {
    const [pattern = '', ...lines] = block.split('\n');
    if (pattern.endsWith('*') ? !path.startsWith(pattern.slice(0, -1)) : path !== pattern) continue;
    for (const line of lines.map((text) => text.trim())) {
      const detached = /^! (.+)$/.exec(line)?.[1];
      if (detached !== undefined) delete found[detached];
      const [name, ...value] = line.split(': ');
      if (detached === undefined && name) found[name] = [found[name], value.join(': ')].filter(Boolean).join(', ');
    }
  }
  return found;
}

/** Reads it as Netlify does: lines without a colon are skipped, the last rule wins. */
function readAsNetlify(file: string, path: string): Record<string, string> {
  return readAsCloudflare(file.replace(/^ {2}(?=[^!])(.*?):/gm, '  ! $1\n  $1:'), path);
}

/** Reads the snippet as nginx does: an exact location wins, then the longest prefix; nothing is inherited. */
function readAsNginx(snippet: string, path: string): Record<string, string> {
  const places = [...snippet.matchAll(/location (= )?(\S+) \{\n([^}]*)\}/g)].map(
    ([, exact, place = '', body = '']) => ({
      fits: exact ? path === place : path.startsWith(place),
      rank: exact ? Infinity : place.length,
      body,
    }),
  );
  const best = places.filter((place) => place.fits).sort((a, b) => b.rank - a.rank)[0];
  return Object.fromEntries(
    [...(best?.body ?? '').matchAll(/add_header (\S+) "(.*)" always;/g)].map(([, name, value]) => [name, value]),
  );
}

describe('host formats say the same as our server', () => {
  const paths = [
    '/',
    '/404.html',
    '/nl/zaken/x/',
    '/_astro/a.js',
    '/data/all.json',
    '/nowhere',
    WORKER,
    '/search/nl/index/a.pf_index',
  ];
  const hsts = { 'Strict-Transport-Security': 'max-age=63072000' };

  test.each(paths)('%s', (path) => {
    const expected = { ...headersFor(path), ...hsts };
    expect(readAsCloudflare(formatHeadersFile('/'), path)).toEqual(expected);
    expect(readAsNetlify(formatHeadersFile('/'), path)).toEqual(expected);
    expect(readAsNginx(formatNginx('/'), path)).toEqual(expected);
  });

  test('below a base path', () => {
    const path = `/files/tweespoor${WORKER}`;
    const expected = { ...headersFor(WORKER), ...hsts };
    expect(readAsCloudflare(formatHeadersFile('/files/tweespoor/'), path)).toEqual(expected);
    expect(readAsNginx(formatNginx('/files/tweespoor'), path)).toEqual(expected);
  });

  test('no header value would break a quoted nginx string or a line', () => {
    for (const rule of HEADER_RULES)
      for (const value of Object.values(rule.headers)) expect(value).not.toMatch(/["$\n]/);
  });
});
