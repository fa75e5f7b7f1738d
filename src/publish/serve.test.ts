import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFor } from './headers.ts';
import { type Running, serveFolder } from './serve.ts';

const home = mkdtempSync(join(tmpdir(), 'serve-'));
const folder = join(home, 'dist');
const long = 'tekst '.repeat(500);
let root: Running;
let based: Running;

beforeAll(async () => {
  const files = {
    'index.html': '<p>doorway',
    '404.html': '<p>not here',
    'nl/index.html': long,
    'nl/zaken/index.html': '<p>cases',
    'data/all.json': '{}',
    'data/figures/x.csv': 'a,b',
    'search/nl/pagefind-worker.js': 'self',
    'search/nl/index/nl_1.pf_index': 'x',
    _headers: 'secret of the host',
    'nl/leeg/file.txt': 'no index here',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  writeFileSync(join(home, 'outside.txt'), 'outside');
  symlinkSync(join(home, 'outside.txt'), join(folder, 'link.txt'));
  root = await serveFolder(folder, '/', 0);
  based = await serveFolder(folder, '/files/site', 0);
});

afterAll(() => {
  root.server.close();
  based.server.close();
  rmSync(home, { recursive: true });
});

type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: string };

/** Asks without any normalising of the path, as an attacker would. */
function ask(
  running: Running,
  path: string,
  options: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const { port } = new URL(running.address);
  return new Promise((done, fail) => {
    request({ host: '127.0.0.1', port, path, ...options }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts).toString() }),
      );
    })
      .on('error', fail)
      .end();
  });
}

describe('serveFolder', () => {
  test.each([
    ['/', '<p>doorway', 'text/html; charset=utf-8'],
    ['/nl/zaken/?q=a%20b', '<p>cases', 'text/html; charset=utf-8'],
    ['/data/all.json', '{}', 'application/json; charset=utf-8'],
    ['/data/figures/x.csv', 'a,b', 'text/csv; charset=utf-8'],
    ['/search/nl/index/nl_1.pf_index', 'x', 'application/octet-stream'],
    ['/search/nl/pagefind-worker.js', 'self', 'text/javascript; charset=utf-8'],
  ])('%s', async (path, body, type) => {
    const answer = await ask(root, path);
    expect([answer.status, answer.body, answer.headers['content-type']]).toEqual([200, body, type]);
  });

  test.each(['/', '/nowhere/', '/nl', '/search/nl/pagefind-worker.js', '/../x', '/data/all.json'])(
    'sends the policy with %s',
    async (path) => {
      const { headers } = await ask(root, path);
      const expected = Object.entries(headersFor(path)).filter(([name]) => name !== 'Cache-Control');
      for (const [name, value] of expected) expect(headers[name.toLowerCase()]).toBe(value);
    },
  );

  test('answers 404 with the page for it', async () => {
    expect(await ask(root, '/nl/nergens/')).toMatchObject({ status: 404, body: '<p>not here' });
    expect(await ask(root, '/nl/leeg/')).toMatchObject({ status: 404 });
    expect(await ask(root, '/nl/leeg')).toMatchObject({ status: 404 });
    expect(await ask(root, '/_headers')).toMatchObject({ status: 404 });
  });

  test('sends a folder without its slash on to the page, query kept', async () => {
    expect(await ask(root, '/nl/zaken?q=x')).toMatchObject({ status: 301, headers: { location: '/nl/zaken/?q=x' } });
    expect(await ask(root, '//nl/zaken')).toMatchObject({ status: 301, headers: { location: '/nl/zaken/' } });
  });

  test.each([
    '/../outside.txt',
    '/%2e%2e/outside.txt',
    '/nl/..%2f..%2f..%2foutside.txt',
    '/nl/../../outside.txt',
    '/nl/..%5c..%5coutside.txt',
    '/link.txt',
    '/%00',
    '/%zz',
    '/\\outside.txt',
  ])('never leaves the folder: %s', async (path) => {
    const answer = await ask(root, path);
    expect(answer.body).not.toContain('outside');
    expect([400, 404]).toContain(answer.status);
  });

  test.each(['/../outside.txt', '/nl/%2e%2e/nl/', '/nl/./', '/%zz'])(
    'refuses a path that it cannot take as it stands: %s',
    async (path) => {
      expect(await ask(root, path)).toMatchObject({ status: 400, body: '' });
    },
  );

  test('refuses other methods, answers HEAD without a body', async () => {
    expect(await ask(root, '/', { method: 'POST' })).toMatchObject({ status: 405 });
    expect(await ask(root, '/nl/', { method: 'HEAD' })).toMatchObject({
      status: 200,
      body: '',
      headers: { 'content-length': '3000' },
    });
  });

  test('confirms what is unchanged, with the policy', async () => {
    const { headers } = await ask(root, '/nl/');
    const again = await ask(root, '/nl/', { headers: { 'if-none-match': String(headers.etag) } });
    expect(again).toMatchObject({ status: 304, body: '' });
    expect(again.headers['content-security-policy']).toBe(headers['content-security-policy']);
  });

  test('sees a rebuilt page', async () => {
    writeFileSync(join(folder, 'nl/new.txt'), 'first');
    expect(await ask(root, '/nl/new.txt')).toMatchObject({ body: 'first' });
    await new Promise((done) => setTimeout(done, 20));
    writeFileSync(join(folder, 'nl/new.txt'), 'second');
    expect(await ask(root, '/nl/new.txt')).toMatchObject({ body: 'second' });
  });

  test('knows the base path', async () => {
    expect(based.address).toMatch(/^http:\/\/localhost:\d+\/files\/site\/$/);
    expect(await ask(based, '/files/site/nl/zaken/')).toMatchObject({ status: 200, body: '<p>cases' });
    expect(await ask(based, '/files/site')).toMatchObject({ status: 301, headers: { location: '/files/site/' } });
    expect(await ask(based, '/nl/zaken/')).toMatchObject({ status: 404, body: '<p>not here' });
    const worker = await ask(based, '/files/site/search/nl/pagefind-worker.js');
    expect(worker.headers['content-security-policy']).toContain('wasm-unsafe-eval');
  });

  test('takes another port when the one asked for is taken', async () => {
    const port = Number(new URL(root.address).port);
    const other = await serveFolder(folder, '/', port);
    expect(other.address).not.toBe(root.address);
    expect(await ask(other, '/')).toMatchObject({ status: 200 });
    other.server.close();
  });
});
