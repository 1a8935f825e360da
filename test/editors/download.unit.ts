/** A feed from an address: what is said where there is none. */
import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import { downloadFeed } from '../../src/editors/cli/download.js';
import { EditorsError } from '../../src/editors/words.js';

/** Asks a server that answers in its own way; what is said, in German. */
async function said(answer: RequestListener, path = '/'): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
  try {
    const bytes = await downloadFeed(fetch, address, 1000);
    return `${bytes.length} bytes`;
  } catch (error) {
    assert.ok(error instanceof EditorsError);
    return error.words.de.replace(address, '');
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

describe('an address', () => {
  it('that breaks off says so, with its name', async () => {
    const text = await said((_request, response) => {
      response.writeHead(200, { 'content-length': '500' });
      response.write('{', () => response.destroy());
    });
    assert.equal(text, ': nicht erreichbar (Der Server hat die Verbindung abgebrochen).');
  });

  it('that leads in a circle says so', async () => {
    const text = await said((_request, response) => {
      response.writeHead(302, { location: '/' }).end();
    });
    assert.equal(text, ': nicht erreichbar (Die Weiterleitungen nehmen kein Ende).');
  });

  it('that never ends is read no further than a feed may go', async () => {
    const text = await said((_request, response) => {
      const chunk = Buffer.alloc(600, 0x20);
      const go = (): void => {
        response.write(chunk, (error) => {
          if (!error) go();
        });
      };
      go();
    });
    assert.match(text, /^\d+ bytes$/);
    assert.ok(Number.parseInt(text, 10) < 1_000_000, text);
  });

  it('that nobody listens at, or that is none, says so', async () => {
    const messages: string[] = [];
    for (const address of ['http://127.0.0.1:9/', 'https://']) {
      await downloadFeed(fetch, address, 1000).catch((error: unknown) => {
        assert.ok(error instanceof EditorsError);
        messages.push(error.words.de);
      });
    }
    assert.doesNotMatch(messages.join(), /failed/i);
    assert.equal(messages.length, 2);
  });
});
