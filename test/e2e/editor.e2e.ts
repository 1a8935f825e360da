/**
 * A new editor's way: from the demo's start page to the assistant, from there with a copied snippet to
 * a bare page on another origin, under the strict policy that the assistant gives.
 */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { openPage, startBrowser, type PageLog } from '../support/browser.js';
import { eventually } from '../support/eventually.js';
import { serveDemo, type Demo } from '../support/demo.js';
import { startOrigin, type Origin } from '../support/origins.js';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

/** What an editor takes along from the assistant. */
interface Taken {
  readonly code: string;
  readonly policy: string;
}

/** What an editor wants, in the words of the form. */
interface Wish {
  readonly form: 'script' | 'div' | 'iframe' | 'static';
  readonly edition?: 'pinned';
  readonly land?: string;
}

describe('from the start page to a widget on a page of one’s own', () => {
  let browser: Browser;
  let demo: Demo;
  let own: Origin;
  let folder = '';
  /** The bare page, with its policy; replaced by what an editor pastes. */
  let page = { html: '', policy: '' };

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fds-editor-'));
    demo = await serveDemo({ port: 0, kitFolder: DIST, feedFile: join(folder, 'feed.v1.json') });
    own = await startOrigin((request, response) => {
      if (request.url === '/favicon.ico') return void response.writeHead(204).end();
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.setHeader('Content-Security-Policy', page.policy);
      response.end(page.html);
    });
    browser = await startBrowser();
    await browser.setPermission(
      demo.portal,
      { permission: { name: 'clipboard-read' }, state: 'granted' },
      { permission: { name: 'clipboard-write' }, state: 'granted' },
    );
  });
  after(async () => {
    await browser.close();
    await Promise.all([demo.close(), own.close()]);
    await rm(folder, { recursive: true });
  });

  /** Clicks a button of the assistant by its words, in the panel that is shown. */
  async function press(assistant: Page, words: string): Promise<void> {
    await assistant.locator(`fds-assistant >>> ::-p-text(${words})`).click();
  }

  const clipboard = (assistant: Page): Promise<string> =>
    assistant.evaluate(() => navigator.clipboard.readText());

  async function choose(assistant: Page, { form, edition, land }: Wish): Promise<void> {
    await assistant.locator(`fds-assistant >>> input[name="form"][value="${form}"]`).click();
    if (edition) {
      await assistant.locator(`fds-assistant >>> input[value="${edition}"]`).click();
    }
    if (land) await assistant.locator('fds-assistant >>> select[name="land"]').fill(land);
  }

  /** Goes from the start page to the assistant, chooses, and copies code and policy. */
  async function take(wish: Wish): Promise<Taken> {
    const log = await openPage(browser);
    const assistant = log.page;
    await assistant.goto(`${demo.portal}/`);
    await Promise.all([
      assistant.waitForNavigation(),
      assistant.locator('nav[aria-label="Hauptmenü"] a[href="/einbetten.html"]').click(),
    ]);
    await choose(assistant, wish);
    await press(assistant, 'Code kopieren');
    await eventually(assistant, () => assistant.$('fds-assistant >>> .is-done'));
    const code = await clipboard(assistant);
    await assistant.locator('fds-assistant >>> #tab-policy').click();
    await assistant.locator('fds-assistant >>> #panel-policy button').click();
    await eventually(assistant, () => assistant.$('fds-assistant >>> #panel-policy .is-done'));
    const policy = await clipboard(assistant);
    assert.deepEqual(log.troubles, []);
    await assistant.close();
    return { code, policy };
  }

  /** Pastes a snippet into a page that has nothing else, under the given policy and nothing more. */
  async function paste({ code, policy }: Taken): Promise<PageLog> {
    const title = '<title>Digitales – Musterstadt</title>';
    page = {
      html: `<!doctype html>\n<html lang="de"><head><meta charset="utf-8">${title}</head>\n<body>\n${code}\n</body></html>`,
      policy: [
        "default-src 'none'",
        ...policy.split(/;\s*/).filter(Boolean),
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
      ].join('; '),
    };
    const log = await openPage(browser);
    await log.page.goto(`${own.url}/digitales`);
    return log;
  }

  /** Waits for words within a kit element of a page or frame. */
  async function shows(where: Pick<Page, 'waitForFunction'>, words: string): Promise<void> {
    await where.waitForFunction(
      (text) =>
        document
          .querySelector('fds-leitlinien-matrix')
          ?.shadowRoot?.textContent.replace(/\s+/g, ' ')
          .includes(text),
      { timeout: 10_000 },
      words,
    );
  }

  for (const form of ['script', 'div'] as const) {
    for (const edition of [undefined, 'pinned'] as const) {
      it(`by ${form}, ${edition ?? 'floating'}: the matrix of one Land is alive`, async () => {
        const taken = await take({ form, land: 'DE-MV', ...(edition && { edition }) });
        assert.equal(/integrity="sha384-/.test(taken.code), edition === 'pinned');
        const log = await paste(taken);
        await shows(log.page, '22 Leitlinien');
        await shows(log.page, 'Mecklenburg-Vorpommern');
        assert.deepEqual(log.troubles, []);
        await log.page.close();
      });
    }
  }

  it('by script: what FITKO publishes is on the page at its next visit', async () => {
    const log = await paste(await take({ form: 'script' }));
    await shows(log.page, 'Gemeinsames Digitalbudget');
    const feed = await readFile(demo.feedFile, 'utf8');
    await writeFile(demo.feedFile, feed.replaceAll('Digitalbudget', 'Musterbudget'));
    await log.page.reload();
    await shows(log.page, 'Gemeinsames Musterbudget');
    await writeFile(demo.feedFile, feed);
    assert.deepEqual(log.troubles, []);
    await log.page.close();
  });

  it('by iframe: the frame shows the matrix and is as high as its content', async () => {
    const log = await paste(await take({ form: 'iframe', land: 'DE-MV' }));
    const frame = await log.page.waitForFrame((each) => each.url().includes('/embed'));
    await shows(frame, 'Mecklenburg-Vorpommern');
    await log.page.waitForFunction(() => {
      const height = document.querySelector('iframe')?.style.height ?? '';
      return Number.parseFloat(height) > 600;
    });
    assert.deepEqual(log.troubles, []);
    await log.page.close();
  });

  it('as static HTML: Anhang 1 can be read, styled, without any script', async () => {
    const log = await paste(await take({ form: 'static' }));
    const text = await log.page.evaluate(() => document.body.innerText);
    assert.match(text, /22 Leitlinien/);
    assert.match(text, /Gemeinsames Digitalbudget/);
    const collapse = await log.page.$eval('table', (each) => getComputedStyle(each).borderCollapse);
    assert.equal(collapse, 'collapse');
    assert.deepEqual(
      log.requests.filter((url) => url.endsWith('.js')),
      [],
    );
    assert.deepEqual(log.troubles, []);
    await log.page.close();
  });
});
