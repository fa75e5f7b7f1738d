import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { headersFor } from './headers.ts';

/** A running server and the address of the site on it, with the base and a slash at the end. */
export type Running = { readonly server: Server; readonly address: string };

type Body = { readonly plain: Buffer; readonly packed: Buffer | null; readonly tag: string; readonly changed: number };
type Site = { readonly folder: string; readonly base: string; readonly bodies: Map<string, Body> };

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.bib': 'text/x-bibtex; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.atom': 'application/atom+xml; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};
/** Files for a host, not for readers. */
const NOT_SERVED = new Set(['/_headers', '/_nginx.conf']);
const SMALLEST_PACKED = 512;
/** Room for an address with a very long question in it. */
const LONGEST_HEAD = 65_536;

/** Answers requests from a built folder, with the headers of the hosts. */
function createHandler(folder: string, base: string): (request: IncomingMessage, response: ServerResponse) => void {
  const site: Site = { folder: resolve(folder), base: withSlashes(base), bodies: new Map() };
  return (request, response) => {
    answer(site, request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  };
}

/** Serves a built folder, on this machine only unless told; takes a free port if the one asked for is taken. */
export async function serveFolder(folder: string, base: string, port: number, host = '127.0.0.1'): Promise<Running> {
  const server = createServer({ maxHeaderSize: LONGEST_HEAD }, createHandler(folder, base));
  const taken = await listen(server, port, host);
  return { server, address: `http://localhost:${taken}${withSlashes(base)}` };
}

function withSlashes(base: string): string {
  return `/${base}/`.replace(/\/+/g, '/');
}

async function listen(server: Server, port: number, host: string): Promise<number> {
  try {
    await new Promise<void>((done, fail) => {
      server.once('error', fail).listen(port, host, () => {
        server.off('error', fail);
        done();
      });
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    return listen(server, 0, host);
  }
  return (server.address() as AddressInfo).port;
}

async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, { Allow: 'GET, HEAD' });
  const asked = (request.url ?? '/').split(/[?#]/, 1)[0] ?? '/';
  const path = decodePath(asked);
  if (path === null) return refuse(response, 400, {});
  if (`${path}/` === site.base) return redirect(response, site.base, request);
  const inside = path.startsWith(site.base) ? path.slice(site.base.length - 1) : null;
  const file = inside === null || NOT_SERVED.has(inside) ? null : await findFile(site.folder, inside);
  if (inside !== null && file === 'folder') return redirect(response, `${asked}/`, request);
  if (inside === null || file === null) return send(site, request, response, 404, '/404.html');
  return send(site, request, response, 200, inside.endsWith('/') ? `${inside}index.html` : inside);
}

/** The path as text; null where it is not decodable or would climb out. */
function decodePath(asked: string): string | null {
  try {
    const path = decodeURIComponent(asked);
    const isSafe =
      path.startsWith('/') && !/[\0\\]/.test(path) && !path.split('/').some((part) => part === '..' || part === '.');
    return isSafe ? path : null;
  } catch {
    return null;
  }
}

/** Whether a path below the folder is a file, a folder asked for without its slash, or nothing; links out are nothing. */
async function findFile(folder: string, path: string): Promise<'file' | 'folder' | null> {
  const place = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  try {
    const real = await realpath(place);
    if (!real.startsWith((await realpath(folder)) + sep)) return null;
    const found = await stat(real);
    if (found.isFile()) return 'file';
    return (await stat(join(real, 'index.html'))).isFile() ? 'folder' : null;
  } catch {
    return null;
  }
}

async function send(
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  path: string,
): Promise<void> {
  const body = await readBody(site, path);
  if (body === null) return refuse(response, status, headersFor(path));
  const headers = { ...headersFor(path), 'Content-Type': typeOf(path), ETag: body.tag };
  if (status === 200 && request.headers['if-none-match'] === body.tag) {
    response.writeHead(304, headers).end();
    return;
  }
  const isPacked = body.packed !== null && /\bbr\b/.test(request.headers['accept-encoding']?.toString() ?? '');
  const bytes = isPacked && body.packed ? body.packed : body.plain;
  response.writeHead(status, {
    ...headers,
    ...(body.packed ? { Vary: 'Accept-Encoding' } : {}),
    ...(isPacked ? { 'Content-Encoding': 'br' } : {}),
    'Content-Length': bytes.length,
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

async function readBody(site: Site, path: string): Promise<Body | null> {
  const place = join(site.folder, path);
  const found = await stat(place).catch(() => null);
  if (!found) return null;
  const kept = site.bodies.get(path);
  if (kept && kept.changed === found.mtimeMs) return kept;
  const plain = await readFile(place);
  const tag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 16)}"`;
  const isText = /^text|json|xml|svg|manifest/.test(typeOf(path)) && plain.length >= SMALLEST_PACKED;
  const body = { plain, packed: isText ? pack(plain) : null, tag, changed: found.mtimeMs };
  site.bodies.set(path, body);
  return body;
}

/** As small as can be, but for files so large that this would be noticed. */
function pack(plain: Buffer): Buffer {
  const quality = plain.length < 100_000 ? constants.BROTLI_MAX_QUALITY : 9;
  return brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
}

function typeOf(path: string): string {
  return TYPES[extname(path)] ?? 'application/octet-stream';
}

function redirect(response: ServerResponse, to: string, request: IncomingMessage): void {
  const query = /\?.*$/.exec(request.url ?? '')?.[0] ?? '';
  // Two slashes at the start would name another host.
  refuse(response, 301, { ...headersFor('/'), Location: `${to.replace(/^\/+/, '/')}${query}` });
}

function refuse(response: ServerResponse, status: number, headers: Record<string, string>): void {
  response.writeHead(status, { ...headersFor('/'), ...headers, 'Content-Length': 0 }).end();
}
