/** The demo that `npm start` serves: a portal on one origin, kit and editable feed on another. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { openPage, startBrowser, widgetsReady, widgetText } from '../support/browser.js';
import { paintFirst, shiftOf, watchShift } from '../support/layout-shift.js';
import { serveDemo, type Demo, type StorybookState } from '../support/demo.js';

const pages = ['/', '/eintraege.html', '/einbetten.html', '/daten-pflegen.html'];

describe('the demo', () => {
  let browser: Browser;
  let demo: Demo;
  let folder = '';
  const storybook: StorybookState = { folder: '', state: { is: 'building' } };

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fds-demo-'));
    Object.assign(storybook, { folder: join(folder, 'storybook') });
    await mkdir(storybook.folder);
    await writeFile(join(storybook.folder, 'index.html'), '<title>Storybook</title>');
    demo = await serveDemo({
      port: 0,
      kitFolder: fileURLToPath(new URL('../../dist/', import.meta.url)),
      feedFile: join(folder, 'feed.v1.json'),
      storybook,
    });
    browser = await startBrowser();
  });
  after(async () => {
    await browser.close();
    await demo.close();
    await rm(folder, { recursive: true });
  });

  it('shows the four widgets without a complaint of the browser', async () => {
    const log = await openPage(browser);
    await log.page.goto(`${demo.portal}/`);
    await widgetsReady(log.page, 4);
    assert.deepEqual(log.troubles, []);
    const foreign = log.requests.filter(
      (url) => !url.startsWith(`${demo.portal}/`) && !url.startsWith(`${demo.kit}/`),
    );
    assert.deepEqual(foreign, []);
    await log.page.close();
  });

  it('says where the feed file is, and shows its changes', async () => {
    const log = await openPage(browser);
    await log.page.goto(`${demo.portal}/`);
    await widgetsReady(log.page, 4);
    const path = await log.page.$eval('.path', (element) => element.textContent);
    assert.match(path ?? '', /feed\.v1\.json$/);
    const feed = await readFile(demo.feedFile, 'utf8');
    await writeFile(
      demo.feedFile,
      feed.replace('Gemeinsames Digitalbudget', 'Geändertes Digitalbudget'),
    );
    await log.page.reload();
    await widgetsReady(log.page, 4);
    await writeFile(demo.feedFile, feed);
    assert.match(await widgetText(log.page, 'fds-leitlinien-matrix'), /Geändertes Digitalbudget/);
    await log.page.close();
  });

  it('serves the feed with the headers of a feed host, and 304 where nothing has changed', async () => {
    const first = await fetch(`${demo.kit}/feed.v1.json`);
    assert.equal(first.headers.get('access-control-allow-origin'), '*');
    assert.match(first.headers.get('content-type') ?? '', /^application\/json/);
    const tag = first.headers.get('etag');
    assert.ok(tag);
    const headers = { 'If-None-Match': tag };
    const second = await fetch(`${demo.kit}/feed.v1.json`, { headers, cache: 'no-store' });
    assert.equal(second.status, 304);
  });

  it('sends no text over 1 kB as it is', async () => {
    const { page } = await openPage(browser);
    const plain = new Set<string>();
    let packed = 0;
    page.on('response', (response) => {
      const headers = response.headers();
      if (headers['content-encoding']) packed += 1;
      else if (Number(headers['content-length']) > 1024) plain.add(response.url());
    });
    for (const path of pages) {
      await page.goto(demo.portal + path);
      await page.waitForNetworkIdle();
    }
    assert.deepEqual([...plain], []);
    assert.ok(packed > pages.length);
    await page.close();
  });

  for (const path of pages) {
    for (const width of [360, 1280]) {
      it(`jumps nowhere on ${path} in ${width} px`, async () => {
        const { page } = await openPage(browser, width);
        await watchShift(page);
        await paintFirst(page, (url) => /\/(?:fds|assistant|editors)\.js$/.test(url));
        await page.goto(demo.portal + path);
        await page.waitForFunction(() =>
          [...document.querySelectorAll('main *')]
            .filter(({ localName }) => localName.startsWith('fds-') && localName !== 'fds-strategy')
            .every(({ shadowRoot }) => shadowRoot?.querySelector(':not(style)')),
        );
        await page.waitForNetworkIdle();
        assert.equal(await shiftOf(page), 0);
        await page.close();
      });
    }
  }

  for (const width of [320, 768, 1280]) {
    it(`fits a window of ${width} px`, async () => {
      const log = await openPage(browser, width);
      await log.page.goto(`${demo.portal}/`);
      await widgetsReady(log.page, 4);
      assert.equal(await log.page.evaluate(() => document.documentElement.scrollWidth), width);
      await log.page.close();
    });
  }

  it('shows search, list and details of entries beside each other, linked by the address', async () => {
    const log = await openPage(browser);
    await log.page.goto(`${demo.portal}/eintraege.html#fds=leitlinie:G2`);
    for (const [tag, words] of [
      ['fds-details', 'Leitlinie 4.1.2'],
      ['fds-project-list', 'Ausgewählt'],
      ['fds-filter', 'Suche in allen Texten'],
    ] as const) {
      await log.page.waitForFunction(
        (name, text) => document.querySelector(name)?.shadowRoot?.textContent.includes(text),
        {},
        tag,
        words,
      );
    }
    assert.deepEqual(log.troubles, []);
    await log.page.close();
  });

  it('serves Storybook below /storybook/, and says so while it is being built', async () => {
    const get = (path: string): Promise<Response> => fetch(`${demo.portal}${path}`);
    const early = await get('/storybook/');
    assert.equal(early.status, 503);
    assert.match(await early.text(), /wird gebaut.*lädt sich von selbst neu/s);
    storybook.state.is = 'ready';
    const page = await get('/storybook');
    assert.equal(new URL(page.url).pathname, '/storybook/');
    assert.equal(await page.text(), '<title>Storybook</title>');
    assert.equal((await get('/storybook/none.js')).status, 404);
    assert.equal((await get('/storybook/..%2ffeed.v1.json')).status, 404);
    storybook.state.is = 'failed';
    storybook.state.reason = 'a <reason>';
    const broken = await get('/storybook/');
    assert.equal(broken.status, 500);
    assert.match(await broken.text(), /a &lt;reason>/);
  });
});
