/**
 * Every snippet that the assistant can give, pasted into a bare page on another origin, under exactly
 * the lines for the Content-Security-Policy that it recommends: the widgets must be alive.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { embedSnippet } from '../../assistant/snippets/embed-snippet.js';
import type { EmbedChoice, KitFacts } from '../../assistant/snippets/embed.types.js';
import { allChoices } from '../../assistant/test/choices.fixture.js';
import { openPage, startBrowser, type PageLog } from '../support/browser.js';
import { serveDemo, type Demo } from '../support/demo.js';
import { serveFolder, startOrigin, type Origin } from '../support/origins.js';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

const nameOf = ({ form, edition, widgets, land, lang, theme }: EmbedChoice): string =>
  [form, edition, widgets.join('+'), land, lang, theme].filter(Boolean).join(' ');

/** The assistant's element as far as the tests use it. */
interface Assistant extends HTMLElement {
  choice: EmbedChoice;
  readonly snippet: { readonly code: string };
  readonly updateComplete: Promise<boolean>;
}

/** Waits until every widget of a document shows its data. */
async function alive(frame: Frame, widgets: readonly string[]): Promise<void> {
  await frame.waitForFunction(
    (names) =>
      names.every((name) => {
        const element = document.querySelector(`fds-${name}`);
        return element?.shadowRoot?.querySelector('[part="body"]');
      }),
    { timeout: 15_000 },
    widgets,
  );
}

describe('the snippets of the assistant', () => {
  let browser: Browser;
  let kit: Origin;
  let portal: Origin;
  let facts: KitFacts;
  const pages = new Map<string, { readonly html: string; readonly policy: string }>();

  before(async () => {
    browser = await startBrowser();
    kit = await startOrigin(serveFolder(dist));
    portal = await startOrigin((request, response) => {
      const page = pages.get(request.url ?? '');
      if (!page) {
        response.writeHead(request.url === '/favicon.ico' ? 204 : 404).end();
        return;
      }
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.setHeader('Content-Security-Policy', page.policy);
      response.end(page.html);
    });
    facts = JSON.parse(await readFile(`${dist}integrity.json`, 'utf8'));
  });
  after(async () => {
    await browser.close();
    await Promise.all([kit.close(), portal.close()]);
  });

  /** The snippet of a choice; plain HTML is made where editors make it, in the assistant. */
  async function codeOf(choice: EmbedChoice, assistant: Page): Promise<string> {
    if (choice.form !== 'static') return embedSnippet(choice, facts).code;
    const handle = await assistant.waitForSelector('fds-assistant');
    assert.ok(handle);
    await handle.evaluate(async (element, wanted) => {
      (element as Assistant).choice = wanted;
      await (element as Assistant).updateComplete;
    }, choice);
    await assistant.waitForFunction(
      (element) => (element as Assistant).snippet.code !== '',
      { timeout: 10_000 },
      handle,
    );
    return handle.evaluate((element) => (element as Assistant).snippet.code);
  }

  function publish(choice: EmbedChoice, code: string): string {
    const { text } = embedSnippet(choice, facts).csp;
    const isWidget = choice.form === 'script' || choice.form === 'div';
    const types = isWidget ? "require-trusted-types-for 'script'; trusted-types lit-html" : '';
    const path = `/${pages.size}`;
    pages.set(path, {
      html: `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Seite</title></head><body><h1>Seite</h1>${code}</body></html>`,
      policy: `default-src 'none'; ${text} ${types}`,
    });
    return portal.url + path;
  }

  async function assertFrame({ page }: PageLog, choice: EmbedChoice): Promise<void> {
    const handle = await page.waitForSelector('iframe');
    const frame = await handle?.contentFrame();
    assert.ok(frame);
    await alive(frame, choice.widgets);
    const lang = await frame.evaluate(() => document.documentElement.lang);
    assert.equal(lang, choice.lang);
    await page.waitForFunction(() => {
      const element = document.querySelector('iframe');
      return element && parseFloat(element.style.height) > 100;
    });
  }

  async function assertStatic({ page }: PageLog, choice: EmbedChoice): Promise<void> {
    const found = await page.$$eval('.fds-static', (sections) =>
      sections.map((section) => ({
        lang: section.getAttribute('lang'),
        length: (section as HTMLElement).innerText.length,
        border: getComputedStyle(section).borderTopWidth,
      })),
    );
    assert.equal(found.length, choice.widgets.length);
    for (const { lang, length, border } of found) {
      assert.equal(lang, choice.lang);
      assert.ok(length > 300, `only ${length} letters`);
      assert.equal(border, '2px', 'the style sheet is there');
    }
  }

  async function assertElements({ page, requests }: PageLog, choice: EmbedChoice): Promise<void> {
    await alive(page.mainFrame(), choice.widgets);
    // Without its feed a widget shows the data in the script, which would look alive, too.
    assert.ok(requests.includes(`${kit.url}/feed.v1.json`), 'the feed is asked for');
    const first = choice.widgets.length > 1 ? 'strategy' : (choice.widgets[0] ?? '');
    const set = await page.$eval(`fds-${first}`, (element) => ({
      land: element.getAttribute('land'),
      lang: element.getAttribute('lang'),
      theme: element.getAttribute('data-theme'),
    }));
    const { land = null, lang, theme = null } = choice;
    assert.deepEqual(set, { land, lang, theme });
  }

  /** Opens the page of a choice in a tab that may have shown others before. */
  async function check(log: PageLog, choice: EmbedChoice, url: string): Promise<void> {
    log.troubles.length = 0;
    log.requests.length = 0;
    await log.page.goto(url);
    if (choice.form === 'iframe') await assertFrame(log, choice);
    else if (choice.form === 'static') await assertStatic(log, choice);
    else await assertElements(log, choice);
    assert.deepEqual(log.troubles, []);
    const hosts = new Set(log.requests.map((request) => new URL(request).origin));
    assert.deepEqual([...hosts].sort(), [kit.url, portal.url].sort());
  }

  it('work under the policy that comes with them, each', { timeout: 180_000 }, async () => {
    const assistant = await openPage(browser);
    await assistant.page.goto(`${kit.url}/assistant.html`);
    const choices = allChoices(`${kit.url}/`);
    const addresses: (readonly [EmbedChoice, string])[] = [];
    for (const choice of choices) {
      addresses.push([choice, publish(choice, await codeOf(choice, assistant.page))]);
    }
    assert.deepEqual(assistant.troubles, []);
    await assistant.page.close();
    const failures: string[] = [];
    // One after the other in one tab: side by side each draws while it waits for the others, and a
    // browser has more to do for a new tab than for a new page.
    const tab = await openPage(browser);
    for (const [choice, url] of addresses) {
      await check(tab, choice, url).catch((error: unknown) => {
        failures.push(`${nameOf(choice)}: ${String(error)}`);
      });
    }
    await tab.page.close();
    assert.deepEqual(failures, []);
    assert.ok(choices.length >= 70, 'all forms, widgets and editions');
  });
});

describe('the pages of the assistant', () => {
  let browser: Browser;
  let demo: Demo;
  before(async () => {
    demo = await serveDemo({ port: 0, kitFolder: dist });
    browser = await startBrowser();
  });
  after(async () => {
    await browser.close();
    await demo.close();
  });

  const addresses = (): readonly string[] => [
    `${demo.portal}/einbetten.html#widget=project-map,timeline&form=div&land=DE-MV`,
    `${demo.kit}/assistant.html#form=iframe`,
    `${demo.kit}/assistant.en.html#form=static&widget=timeline`,
  ];

  for (const [index, what] of ['in the demo', 'beside the kit', 'in English'].entries()) {
    for (const width of [320, 1280]) {
      it(`works ${what} at ${width} px without a complaint of the browser`, async () => {
        const log = await openPage(browser, width);
        await log.page.goto(addresses()[index] ?? '');
        await log.page.waitForFunction(
          () => {
            const root = document.querySelector('fds-assistant')?.shadowRoot;
            return (
              root?.querySelector('pre code')?.textContent &&
              root.querySelector('.canvas > :not(p)')
            );
          },
          { timeout: 15_000 },
        );
        assert.equal(await log.page.evaluate(() => document.documentElement.scrollWidth), width);
        assert.deepEqual(log.troubles, []);
        await log.page.close();
      });
    }
  }
});
