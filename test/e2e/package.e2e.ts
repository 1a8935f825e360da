/** The unpacked archive as people find it: opened as a file without a network, and in some subfolder. */
import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { openPage, startBrowser, widgetsReady, widgetText } from '../support/browser.js';
import { unpackInto } from '../support/kit-package.js';
import { startNginx, type Nginx } from '../support/nginx.js';
import { snapshotFeed } from '../support/snapshot.js';

/** What the timeline says of the shipped data. */
const EVENTS = new RegExp(`${snapshotFeed().events.length} Ereignisse`);

/** What servers know without our rules. */
const TYPES =
  'types { text/html html; text/css css; application/javascript js; application/json json; }';
const PLACE = 'Über uns/Strategie & Pakete';

async function violations(page: Page): Promise<string[]> {
  // The page allows no script but its own; the session's are outside of that rule.
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations: found } = await (window as unknown as { axe: typeof axe }).axe.run();
    return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  });
}

describe('the unpacked archive', () => {
  let browser: Browser;
  let nginx: Nginx;
  let folder = '';
  let unpacked = '';

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fds-paket-'));
    const place = join(folder, PLACE);
    await mkdir(place, { recursive: true });
    unpacked = await unpackInto(place);
    nginx = await startNginx((text) => text.replace('http {', `http {\n${TYPES}`));
    await cp(join(folder, 'Über uns'), join(nginx.www, 'Über uns'), { recursive: true });
    browser = await startBrowser();
  });
  after(async () => {
    await browser.close();
    await nginx.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const asFile = (path: string, query = ''): string =>
    `${pathToFileURL(join(unpacked, path)).href}${query}`;
  const served = (path: string): string => {
    const below = unpacked.slice(folder.length + 1).split('/');
    return `${nginx.url}/${below.map(encodeURIComponent).join('/')}/${path}`;
  };

  for (const width of [320, 768, 1280]) {
    it(`shows all widgets as a file, without a network, at ${width} px (G03)`, async () => {
      const log = await openPage(browser, width);
      await log.page.setOfflineMode(true);
      await log.page.goto(asFile('index.html'));
      await widgetsReady(log.page, 4);
      assert.match(await widgetText(log.page, 'fds-leitlinien-matrix'), /22 Leitlinien/);
      assert.match(await widgetText(log.page, 'fds-timeline'), EVENTS);
      assert.equal(await log.page.evaluate(() => document.documentElement.scrollWidth), width);
      assert.deepEqual(log.troubles, []);
      assert.deepEqual(
        log.requests.filter((url) => !url.startsWith(pathToFileURL(unpacked).href)),
        [],
      );
      assert.deepEqual(await violations(log.page), []);
      await log.page.close();
    });
  }

  it('shows the frame page as a file', async () => {
    const log = await openPage(browser);
    await log.page.setOfflineMode(true);
    await log.page.goto(asFile('fds/embed.html', '?widget=leitlinien-matrix'));
    await widgetsReady(log.page, 1);
    assert.match(await widgetText(log.page, 'fds-leitlinien-matrix'), /22 Leitlinien/);
    assert.ok(log.requests.every((url) => url.startsWith('file:')));
    await log.page.close();
  });

  it('works from a subfolder of a server that knows nothing of it', async () => {
    const log = await openPage(browser);
    for (const path of ['index.html', 'fds/embed.html?widget=timeline']) {
      await log.page.goto(served(path));
      await widgetsReady(log.page, path === 'index.html' ? 4 : 1);
      assert.match(await widgetText(log.page, 'fds-timeline'), EVENTS, path);
    }
    assert.deepEqual(log.troubles, []);
    const foreign = log.requests.filter((url) => !url.startsWith(served('')));
    assert.deepEqual(foreign, []);
    assert.ok(
      log.requests.some((url) => url.includes('/fds/chunks/')),
      'the module edition',
    );
    await log.page.close();
  });
});
