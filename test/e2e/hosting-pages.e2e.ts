/** Pages of other origins that take kit and feed from the real nginx, also while both are replaced. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Browser } from 'puppeteer-core';
import { ask } from '../support/ask.js';
import {
  openPage,
  startBrowser,
  widgetsReady,
  widgetText,
  type PageLog,
} from '../support/browser.js';
import { runShipped, unpackInto, version } from '../support/kit-package.js';
import { startNginx, type Nginx } from '../support/nginx.js';
import { Portal, startOrigin, type Origin } from '../support/origins.js';

const NEXT = '99.0.0';

/** Makes the unpacked archive one of a later version, with other chunks. */
async function makeNext(unpacked: string, next: string, chunk: string): Promise<void> {
  await cp(unpacked, next, { recursive: true, preserveTimestamps: true });
  const integrity = join(next, 'fds/integrity.json');
  const text = await readFile(integrity, 'utf8');
  await writeFile(integrity, text.replace(`"version": "${version}"`, `"version": "${NEXT}"`));
  await rm(join(next, 'fds/chunks', chunk));
  await rm(join(next, 'SHA256SUMS'));
  await writeFile(join(next, 'SHA256SUMS'), await sumsOf(next, ['fds/fds.js']));
}

async function sumsOf(folder: string, paths: readonly string[]): Promise<string> {
  const lines = paths.map(async (path) => {
    const hash = createHash('sha256').update(await readFile(join(folder, path)));
    return `${hash.digest('hex')}  ${path}\n`;
  });
  return (await Promise.all(lines)).join('');
}

describe('pages on other origins, with kit and feed from nginx', () => {
  let browser: Browser;
  let nginx: Nginx;
  let portal: Origin;
  let pages: Portal;
  let folder = '';
  let unpacked = '';
  let feed = '';

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fds-hosting-'));
    unpacked = await unpackInto(folder);
    feed = await readFile(join(unpacked, 'fds/feed.v1.json'), 'utf8');
    nginx = await startNginx();
    await install(unpacked);
    await publish(feed);
    pages = new Portal(
      () => nginx.url,
      () => nginx.url,
    );
    portal = await startOrigin(pages.answer);
    browser = await startBrowser();
  });
  after(async () => {
    await browser.close();
    await portal.close();
    await nginx.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const fds = (): string => join(nginx.www, 'fds');
  const install = (from: string): Promise<string> =>
    runShipped(join(from, 'deploy/install.sh'), fds());

  async function publish(text: string): Promise<void> {
    const file = join(folder, 'feed.json');
    await writeFile(file, text);
    await runShipped(join(unpacked, 'deploy/publish-feed.sh'), file, fds());
  }

  async function visit(body: string, head = ''): Promise<PageLog> {
    const start =
      '<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Portal</title>';
    pages.pages.set('/seite', `${start}${head}</head><body>${body}</body></html>`);
    const log = await openPage(browser);
    await log.page.goto(`${portal.url}/seite`);
    return log;
  }

  const script = (base = '/fds/'): string =>
    `<link rel="stylesheet" href="${nginx.url}${base}fds.css">` +
    `<script type="module" src="${nginx.url}${base}fds.js" crossorigin="anonymous"></script>`;
  const matrix = (): string =>
    `<fds-strategy src="${nginx.url}/fds/feed.v1.json">` +
    '<fds-leitlinien-matrix></fds-leitlinien-matrix></fds-strategy>';

  for (const base of ['/fds/', `/fds/${version.split('.')[0] ?? ''}/`, `/fds/${version}/`]) {
    it(`show the feed with the kit from ${base}, under a strict policy (G03, G16)`, async () => {
      const log = await visit(matrix(), script(base));
      await widgetsReady(log.page, 1);
      assert.match(await widgetText(log.page, 'fds-leitlinien-matrix'), /22 Leitlinien/);
      assert.deepEqual(log.troubles, []);
      assert.ok(log.requests.some((url) => url.startsWith(`${nginx.url}${base}chunks/`)));
      await log.page.close();
    });
  }

  it('ask for the feed again with a conditional request, which nginx answers with 304', async () => {
    const log = await visit(matrix(), script());
    await widgetsReady(log.page, 1);
    const session = await log.page.createCDPSession();
    await session.send('Network.enable');
    const seen: number[] = [];
    session.on('Network.responseReceivedExtraInfo', ({ statusCode }) => seen.push(statusCode));
    const text = await log.page.evaluate(async (url) => {
      const answer = await fetch(url, { cache: 'no-cache', credentials: 'omit' });
      return answer.text();
    }, `${nginx.url}/fds/feed.v1.json`);
    assert.equal(text, feed);
    assert.deepEqual(seen, [304]);
    assert.deepEqual(log.troubles, []);
    await log.page.close();
  });

  it('show a changed feed after a reload', async () => {
    const log = await visit(matrix(), script());
    await widgetsReady(log.page, 1);
    const changed = feed.replaceAll('Gemeinsames Digitalbudget', 'Geändertes Digitalbudget');
    await replace([changed], 1);
    await log.page.evaluate(
      (url) => fetch(url, { cache: 'reload' }).then((answer) => answer.text()),
      `${nginx.url}/fds/feed.v1.json`,
    );
    await log.page.reload();
    await widgetsReady(log.page, 1);
    assert.match(await widgetText(log.page, 'fds-leitlinien-matrix'), /Geändertes Digitalbudget/);
    await replace([feed], 1);
    await log.page.close();
  });

  it('hold the frame page, sandboxed without an origin', async () => {
    const frame = await startOrigin((request, response) => {
      if (request.url !== '/') {
        response.writeHead(204).end();
        return;
      }
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.setHeader('Content-Security-Policy', `default-src 'none'; frame-src ${nginx.url}`);
      response.end(
        `<!doctype html><html lang="de"><title>Rahmen</title><iframe title="Matrix" sandbox="allow-scripts" width="900" height="700" src="${nginx.url}/fds/embed.html?widget=leitlinien-matrix"></iframe>`,
      );
    });
    const log = await openPage(browser);
    await log.page.goto(frame.url);
    const inner = await log.page.waitForFrame((each) => each.url().includes('embed.html'));
    await inner.waitForFunction(() =>
      document
        .querySelector('fds-leitlinien-matrix')
        ?.shadowRoot?.textContent?.includes('22 Leitlinien'),
    );
    assert.deepEqual(log.troubles, []);
    assert.ok(log.requests.includes(`${nginx.url}/fds/feed.v1.json`), 'the live feed');
    await log.page.close();
    await frame.close();
  });

  it('link the assistant, which runs under the policy of the server', async () => {
    const log = await openPage(browser);
    await log.page.goto(`${nginx.url}/fds/assistant.html`);
    await log.page.waitForFunction(() =>
      document
        .querySelector('fds-assistant')
        ?.shadowRoot?.textContent?.includes(`${location.origin}/fds/fds.js`),
    );
    assert.deepEqual(log.troubles, []);
    await log.page.close();
  });

  it('never read half a feed while it is replaced 200 times', async () => {
    const other = feed.replaceAll('Leitlinie', 'LEITLINIE-NEU');
    const allowed = new Set([feed, other]);
    let done = false;
    const writer = replace([feed, other], 200).then(() => {
      done = true;
    });
    let read = 0;
    const reader = async (encoding: string): Promise<void> => {
      while (!done) {
        const headers = { 'Accept-Encoding': encoding };
        const { status, body } = await ask(`${nginx.url}/fds/feed.v1.json`, headers);
        assert.equal(status, 200);
        const text = (encoding === 'gzip' ? gunzipSync(body) : body).toString();
        assert.ok(allowed.has(text), 'half a feed');
        read += 1;
      }
    };
    await Promise.all([writer, reader('gzip'), reader('gzip'), reader('identity')]);
    assert.ok(read > 50, `only ${read} answers`);
    await replace([feed], 1);
  });

  /**
   * Publishes the texts in turn, `times` times, by the renames of publish-feed.sh, without its checks:
   * those would be 200 starts of Node.
   */
  async function replace(texts: readonly string[], times: number): Promise<void> {
    const shipped = await readFile(join(unpacked, 'deploy/publish-feed.sh'), 'utf8');
    const renames = shipped.slice(shipped.indexOf('mv -f "$stage.gz"'));
    assert.match(renames, /^mv -f .*\nmv -f .*\n$/);
    for (const [index, text] of texts.entries()) {
      await writeFile(join(folder, `${index}.json`), text);
      await writeFile(join(folder, `${index}.json.gz`), gzipSync(text));
    }
    const script = join(folder, 'replace.sh');
    const lines = [
      'target=$1 stage=$1/.feed i=0',
      `while [ $i -lt ${times} ]; do`,
      `  n=$((i % ${texts.length})) i=$((i + 1))`,
      '  cp "$2/$n.json" "$stage"; cp "$2/$n.json.gz" "$stage.gz"',
      renames,
      'done',
    ];
    await writeFile(script, lines.join('\n'));
    await runShipped(script, fds(), folder);
  }

  it('that loaded the kit before an update still get its parts after it', async () => {
    const chunk = (await readdir(join(unpacked, 'fds/chunks'))).find((name) =>
      name.startsWith('leitlinien-matrix-'),
    );
    assert.ok(chunk);
    const next = join(folder, 'next');
    await makeNext(unpacked, next, chunk);
    assert.match(await install(next), /latest -> 99\.0\.0/);
    const newest = await ask(`${nginx.url}/fds/integrity.json`);
    assert.match(newest.body.toString(), /"version": "99\.0\.0"/);
    for (const path of [`/fds/chunks/${chunk}`, `/fds/${version}/chunks/${chunk}`]) {
      assert.equal((await ask(`${nginx.url}${path}`)).status, 200, path);
    }
    const older = `/fds/${version.split('.')[0] ?? ''}/integrity.json`;
    assert.match((await ask(`${nginx.url}${older}`)).body.toString(), /"version": "0\./);
    // Installing the older one again moves nothing back.
    assert.match(await install(unpacked), /latest -> 99\.0\.0/);
  });

  it('are safe from a version that is changed after it was published', async () => {
    const changed = join(folder, 'changed');
    await cp(unpacked, changed, { recursive: true, preserveTimestamps: true });
    const file = join(changed, 'fds/fds.css');
    await writeFile(file, 'a{}');
    await assert.rejects(install(changed), /SHA256SUMS/);
    await writeFile(join(changed, 'SHA256SUMS'), await sumsOf(changed, ['fds/fds.css']));
    await utimes(file, new Date(), new Date());
    await assert.rejects(install(changed), /exists with other content/);
  });
});
