import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve, sep } from 'node:path';
import sirv, { type RequestHandler } from 'sirv';
import { headersFor } from './headers.ts';
import { withSlashes } from './host.ts';

/** A running server and the address of the site on it, with the base and a slash at the end. */
export type Running = { readonly server: Server; readonly address: string };

type Site = { readonly folder: string; readonly base: string; readonly sendFile: RequestHandler };

/** Types that sirv does not know, or does not say to be UTF-8. */
const TYPES: readonly (readonly [ending: RegExp, type: string])[] = [
  [/\.html$/, 'text/html; charset=utf-8'],
  [/\.css$/, 'text/css; charset=utf-8'],
  [/\.js$/, 'text/javascript; charset=utf-8'],
  [/\.json$/, 'application/json; charset=utf-8'],
  [/\.xml$/, 'application/xml; charset=utf-8'],
  [/\.txt$/, 'text/plain; charset=utf-8'],
  [/\.csv$/, 'text/csv; charset=utf-8'],
  [/\.(?:pagefind|pf_\w+)$/, 'application/octet-stream'],
];
/** Files for a host, not for readers. */
const NOT_SERVED = new Set(['/_headers', '/_nginx.conf']);
/** Room for an address with a very long question in it. */
const LONGEST_HEAD = 65_536;

/** Answers requests from a built folder, with the headers of the hosts. */
function createHandler(folder: string, base: string): (request: IncomingMessage, response: ServerResponse) => void {
  // `dev` looks at the disk with each request, so that a rebuilt page is seen.
  const site: Site = {
    folder: resolve(folder),
    base: withSlashes(base),
    sendFile: sirv(folder, { dev: true, etag: true }),
  };
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
  if (inside === null || file === null) return sendMissing(site, response);
  return send(site, request, response, inside.endsWith('/') ? `${inside}index.html` : inside);
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

/** What a path below the folder is: a file, or a folder without its slash; null for all else, links out included. */
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

/** Hands a file that was found over to sirv, under the path it has below the folder. */
function send(site: Site, request: IncomingMessage, response: ServerResponse, path: string): void {
  setHeaders(response, path);
  request.url = encodeURI(path);
  site.sendFile(request, response, () => refuse(response, 404, {}));
}

/** Headers are set before sirv adds its own, and stand with any answer, an unchanged one too. */
function setHeaders(response: ServerResponse, path: string): void {
  for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
  const type = TYPES.find(([ending]) => ending.test(path))?.[1];
  if (type !== undefined) response.setHeader('Content-Type', type);
}

/** The page that says that there is no such page. */
async function sendMissing(site: Site, response: ServerResponse): Promise<void> {
  const page = await readFile(join(site.folder, '404.html')).catch(() => null);
  if (page === null) return refuse(response, 404, {});
  setHeaders(response, '/404.html');
  response.writeHead(404, { 'Content-Length': page.length }).end(page);
}

function redirect(response: ServerResponse, to: string, request: IncomingMessage): void {
  const query = /\?.*$/.exec(request.url ?? '')?.[0] ?? '';
  // Two slashes at the start would name another host.
  refuse(response, 301, { ...headersFor('/'), Location: `${to.replace(/^\/+/, '/')}${query}` });
}

function refuse(response: ServerResponse, status: number, headers: Record<string, string>): void {
  response.writeHead(status, { ...headersFor('/'), ...headers, 'Content-Length': 0 }).end();
}
