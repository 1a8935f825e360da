// Answers as small as a portal's server sends them: with Brotli or gzip, as the browser wishes.
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Below, the answer fits into one packet as it is. */
const WORTH = 1024;

const isText = (type) => /^text\/|json|javascript|svg/.test(type);

/** Quick rather than small: the files of a demo change while it runs. */
const encodings = {
  br: (body) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (body) => promisify(gzip)(body),
};

/** What the browser takes of our encodings, by its header: `gzip;q=0` is a refusal. */
function wished(header = '') {
  const taken = header
    .split(',')
    .map((part) => part.trim().toLowerCase())
    .filter((part) => !/;\s*q=0(\.0*)?$/.test(part))
    .map((part) => part.split(';', 1)[0]);
  return Object.keys(encodings).find((name) => taken.includes(name));
}

/** Bodies by encoding and ETag, so that each text is compressed once; only the newest of many stay. */
const known = new Map();
const KEPT = 200;

function remember(key, body) {
  known.set(key, body);
  if (known.size > KEPT) known.delete(known.keys().next().value);
  return body;
}

/**
 * The body as it goes over the wire, and what the headers say of it. An ETag of something compressed is
 * a weak one: the bytes are others than those of the file.
 */
export async function compress(request, body, { type = '', etag }) {
  if (!isText(type) || Buffer.byteLength(body) < WORTH) return { body, headers: { ETag: etag } };
  const vary = { Vary: 'Accept-Encoding' };
  const encoding = wished(request.headers['accept-encoding']);
  if (!encoding) return { body, headers: { ETag: etag, ...vary } };
  const key = `${encoding} ${etag}`;
  const small = known.get(key) ?? remember(key, await encodings[encoding](body));
  return { body: small, headers: { ETag: `W/${etag}`, 'Content-Encoding': encoding, ...vary } };
}
