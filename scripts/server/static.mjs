// A small web server for files: demo, Storybook and tests. It listens on this machine only.
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { compress } from './compress.mjs';

const host = '127.0.0.1';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.ts': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** Media type of a file by its name. */
export const typeOf = (path) => types[extname(path)] ?? 'application/octet-stream';

/** Path of the file below `folder` that a request asks for; undefined if it leads out of it. */
export function fileFor(folder, url) {
  try {
    const path = decodeURIComponent(new URL(url, 'http://x').pathname);
    if (path.includes('\0')) return undefined;
    return join(folder, normalize(path.endsWith('/') ? `${path}index.html` : path));
  } catch {
    return undefined;
  }
}

/** Content of a file, or undefined where there is none. */
export async function readIfFile(path) {
  const found = path && (await stat(path).catch(() => undefined));
  return found?.isFile() ? readFile(path) : undefined;
}

/** Answers with `body`, or with 304 if the browser has it; undefined is a 404. */
export async function answer(request, response, body, headers) {
  if (body === undefined) {
    response.writeHead(404, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' });
    return response.end('There is no such file.\n');
  }
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  const known = (request.headers['if-none-match'] ?? '').split(/\s*,\s*/);
  const same = known.some((tag) => tag.replace(/^W\//, '') === etag);
  const sent = await compress(request, body, { type: headers['Content-Type'], etag });
  const length = same ? {} : { 'Content-Length': Buffer.byteLength(sent.body) };
  const caching = { 'Cache-Control': 'no-cache', ...sent.headers };
  response.writeHead(same ? 304 : 200, { ...caching, ...length, ...headers });
  return response.end(same || request.method === 'HEAD' ? undefined : sent.body);
}

/** Starts a server; `port` 0 takes a free one. Returns `{ origin, port, close }`. */
export async function listen(handler, port = 0) {
  const server = createServer((request, response) => {
    Promise.resolve(handler(request, response)).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  server.listen(port, host);
  await once(server, 'listening'); // rejects with the server's error, say a taken port
  const actual = server.address().port;
  const close = async () => {
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  };
  return { origin: `http://${host}:${actual}`, port: actual, close };
}

/** Serves the files of a folder. */
export function serveFolder(folder, { port = 0, headers = {} } = {}) {
  return listen(async (request, response) => {
    const path = fileFor(folder, request.url);
    const body = await readIfFile(path);
    await answer(request, response, body, { 'Content-Type': typeOf(path ?? ''), ...headers });
  }, port);
}
