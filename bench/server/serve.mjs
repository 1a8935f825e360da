// The server of the bench: HTTP/2 on this machine alone, all texts as brotli, with the headers that
// portals send. Everything is compressed before anything is measured.
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createSecureServer } from 'node:http2';
import { brotliCompressSync, constants } from 'node:zlib';
import { fileFor, typeOf } from '../../scripts/server/static.mjs';
import { makeCertificate } from './certificate.mjs';

/** Above this size the best compression takes longer than it is worth: in bytes. */
const LARGE = 1_000_000;

const isText = (type) => /^text\/|json|javascript|svg/.test(type);

function compress(body) {
  const quality = body.length > LARGE ? 5 : 11;
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
}

/** An answer, ready to be sent. */
function prepare(body, type) {
  const content = Buffer.from(body);
  const tag = createHash('sha256').update(content).digest('base64url').slice(0, 27);
  const isPage = /html|json/.test(type);
  const headers = {
    'content-type': type,
    etag: `"${tag}"`,
    'cache-control': isPage ? 'no-cache' : 'public, max-age=31536000, immutable',
    'access-control-allow-origin': '*',
    'timing-allow-origin': '*',
  };
  if (!isText(type)) return { headers, content };
  return { headers: { ...headers, 'content-encoding': 'br' }, content: compress(content) };
}

/**
 * Serves texts and folders; returns `{ origin, hash, put, close }`.
 *
 * @param folders paths on this machine by the beginning of their addresses
 */
export async function serve(folders) {
  const answers = new Map();
  /** What was prepared before: a feed is put to and fro. */
  const prepared = new Map();
  const { key, cert, hash } = await makeCertificate();
  const put = (path, body, type = typeOf(path)) => {
    if (!prepared.has(body)) prepared.set(body, prepare(body, type));
    answers.set(path, prepared.get(body));
  };
  const fromFolder = async (path) => {
    const prefix = Object.keys(folders).find((each) => path.startsWith(each));
    if (!prefix) return;
    const file = fileFor(folders[prefix], `/${path.slice(prefix.length)}`);
    if (file) put(path, await readFile(file), typeOf(file));
  };
  const server = createSecureServer({ key, cert, allowHTTP1: true }, (request, response) => {
    const path = request.url.replace(/[?#].*$/, '');
    const send = () => {
      const { headers, content } = answers.get(path) ?? { headers: {}, content: undefined };
      const isSame = content && request.headers['if-none-match'] === headers.etag;
      response.writeHead(content ? (isSame ? 304 : 200) : 404, headers);
      response.end(isSame ? undefined : content);
    };
    if (answers.has(path)) send();
    else
      fromFolder(path)
        .catch(() => undefined)
        .then(send);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `https://127.0.0.1:${server.address().port}`,
    hash,
    put,
    close: () => server.close(),
  };
}
