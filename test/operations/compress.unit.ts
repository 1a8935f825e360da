/** How the demo's server packs what it sends: as the browser wishes, and only what gains by it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { importScript } from '../package/dist.js';

interface Answer {
  body: Buffer | string;
  headers: Record<string, string>;
}
interface Compress {
  compress: (
    request: { headers: Record<string, string> },
    body: Buffer | string,
    about: { type?: string; etag: string },
  ) => Promise<Answer>;
}
const { compress } = await importScript<Compress>('scripts/server/compress.mjs');

const text = 'Strategie '.repeat(400);
const asking = (encodings: string) => ({ headers: { 'accept-encoding': encodings } });
const script = { type: 'text/javascript; charset=utf-8', etag: '"a"' };

describe('what goes over the wire', () => {
  it('is Brotli where the browser takes it', async () => {
    const { body, headers } = await compress(asking('gzip, deflate, br, zstd'), text, script);
    assert.equal(headers['Content-Encoding'], 'br');
    assert.equal(headers.ETag, 'W/"a"');
    assert.ok(Buffer.byteLength(body) < text.length / 4);
    assert.equal(String(brotliDecompressSync(body)), text);
  });
  it('is gzip where it takes no Brotli, or refuses it', async () => {
    for (const header of ['gzip', 'GZIP', 'br;q=0, gzip;q=0.5']) {
      const { body, headers } = await compress(asking(header), text, script);
      assert.equal(headers['Content-Encoding'], 'gzip');
      assert.equal(String(gunzipSync(body)), text);
    }
  });
  it('is the text itself where it takes neither, and says that this may differ', async () => {
    for (const request of [asking('identity'), asking('br;q=0.0'), { headers: {} }]) {
      const { body, headers } = await compress(request, text, script);
      assert.equal(body, text);
      assert.deepEqual(headers, { ETag: '"a"', Vary: 'Accept-Encoding' });
    }
  });
  it('is the file itself where it is short, or packed already', async () => {
    const short = await compress(asking('br'), 'kurz', script);
    const picture = await compress(asking('br'), text, { type: 'image/png', etag: '"a"' });
    for (const { headers } of [short, picture]) assert.deepEqual(headers, { ETag: '"a"' });
  });
  it('follows the text, whatever was sent before', async () => {
    await compress(asking('br'), text, script);
    const changed = await compress(asking('br'), `${text}!`, { ...script, etag: '"b"' });
    assert.equal(String(brotliDecompressSync(changed.body)), `${text}!`);
  });
});
