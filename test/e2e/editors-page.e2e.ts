/**
 * The page for data editors as it is shipped: in the demo, under its strict policy, and beside the kit. A
 * workbook is checked and becomes a feed, and nothing is sent anywhere.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, ElementHandle } from 'puppeteer-core';
import { canonicalFeed } from '../../src/editors/canonical/canonical-feed.js';
import { feedRows } from '../../src/editors/sheets/feed-rows.js';
import { feedTables } from '../../src/editors/sheets/tables.js';
import { writeXlsx } from '../../src/editors/workbook/write-xlsx.js';
import { openPage, startBrowser, type PageLog } from '../support/browser.js';
import { serveDemo, type Demo } from '../support/demo.js';
import { smallFeed } from '../support/small-feed.js';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

describe('the page for data editors', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fds-page-'));
  const workbook = join(folder, 'daten.xlsx');
  const wrong = join(folder, 'falsch.xlsx');
  let browser: Browser;
  let demo: Demo;

  before(async () => {
    const tables = feedTables(feedRows(canonicalFeed(smallFeed()), 'de'), 'de');
    writeFileSync(workbook, await writeXlsx(tables, 'de'));
    writeFileSync(wrong, '<!doctype html><title>Anmeldung</title>');
    demo = await serveDemo({ port: 0, kitFolder: dist });
    browser = await startBrowser();
  });
  after(async () => {
    await browser.close();
    await demo.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Gives a file to the page, and waits for what it says. */
  async function give({ page }: PageLog, file: string, says: string): Promise<void> {
    const input = await page.waitForSelector('fds-editors >>> input[type="file"]');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
    await page.waitForFunction(
      (words) =>
        document
          .querySelector('fds-editors')
          ?.shadowRoot?.querySelector('.result')
          ?.textContent.includes(words),
      {},
      says,
    );
  }

  const addresses = (): readonly string[] => [
    `${demo.portal}/daten-pflegen.html`,
    `${demo.kit}/editors.html`,
  ];

  for (const [index, where] of ['in the demo', 'beside the kit'].entries()) {
    it(`checks a workbook ${where}, sends nothing, and is not wider than a telephone`, async () => {
      const log = await openPage(browser, 320);
      await log.page.goto(addresses()[index] ?? '');
      await give(log, wrong, 'eine Webseite und keine Arbeitsmappe');
      await give(log, workbook, 'Alle Zellen sind verwendbar.');
      const { host } = new URL(log.page.url());
      const hosts = new Set(log.requests.map((address) => new URL(address).host));
      hosts.delete(new URL(demo.kit).host);
      assert.deepEqual([...hosts], host === new URL(demo.kit).host ? [] : [host]);
      const wide = await log.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(wide <= 0, `${wide} px too wide`);
      assert.deepEqual(log.troubles, []);
      await log.page.close();
    });
  }

  it('speaks English beside the kit', async () => {
    const log = await openPage(browser, 1280);
    await log.page.goto(`${demo.kit}/editors.en.html`);
    await give(log, workbook, 'All cells can be used.');
    assert.deepEqual(log.troubles, []);
    await log.page.close();
  });
});
