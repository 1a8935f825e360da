/** What every framework has to manage: the same page, made with each, goes through the same steps. */
import assert from 'node:assert/strict';
import type { Browser, Page } from 'puppeteer-core';
import { openPage, widgetsReady, widgetText, type PageLog } from '../support/browser.js';
import { eventually } from '../support/eventually.js';
import { serveFolder, startOrigin, type Origin } from '../support/origins.js';

/** The policy of a portal that takes the page whole: nothing inline, nothing from elsewhere. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
];

/** Serves a built page under the strict policy; `policies` names the framework's own types. */
export function servePage(folder: string, policies: readonly string[] = []): Promise<Origin> {
  const serve = serveFolder(folder);
  const types = ['trusted-types', 'lit-html', ...policies].join(' ');
  return startOrigin((request, response) => {
    if (request.url === '/favicon.ico') return void response.writeHead(204).end();
    response.setHeader('Content-Security-Policy', [...POLICY, types].join('; '));
    return serve(request, response);
  });
}

/** Waits until an element's text, shadow root included where it has one, matches. */
export async function waitForText(page: Page, selector: string, text: string): Promise<void> {
  await page.waitForFunction(
    (query, expected) => {
      const element = document.querySelector(query);
      const shown = element?.shadowRoot?.firstElementChild ?? element;
      return (shown as HTMLElement | null)?.innerText.includes(expected) ?? false;
    },
    { timeout: 10_000 },
    selector,
    text,
  );
}

const matrix = 'fds-leitlinien-matrix';

/** Clicks an entry of the matrix, as a visitor does. (A locator would keep the element in memory.) */
export async function clickEntry(page: Page, id: string): Promise<void> {
  const { x, y } = await page.$eval(
    matrix,
    (element, ref) => {
      const entry = element.shadowRoot?.querySelector(`[data-ref="${ref}"]`);
      if (!entry) throw new Error(`there is no entry ${ref}`);
      entry.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = entry.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    },
    `leitlinie:${id}`,
  );
  await page.mouse.click(x, y);
}

/** Waits until an entry of the matrix is shown as chosen. */
export async function waitForChosen(page: Page, id: string): Promise<void> {
  await page.waitForFunction(
    (tag, ref) => {
      const entry = document.querySelector(tag)?.shadowRoot?.querySelector(`[data-ref="${ref}"]`);
      return entry?.getAttribute('data-state') === 'selected';
    },
    { timeout: 10_000 },
    matrix,
    `leitlinie:${id}`,
  );
}

/** Events reach the framework, and what it sets reaches the widgets. */
async function proveExchange(page: Page): Promise<void> {
  assert.equal(await page.$eval('#choice', (output) => output.textContent), 'nichts');
  await clickEntry(page, 'G1');
  await waitForText(page, '#choice', 'leitlinie G1');
  await page.click('#choose');
  await waitForChosen(page, 'G2');
  await waitForText(page, '#choice', 'leitlinie G2');
  await page.select('#land', 'DE-MV');
  await waitForText(page, '#timeline', 'Mecklenburg-Vorpommern');
  await page.select('#land', '');
  await page.waitForFunction(() => document.querySelector('fds-strategy')?.land !== 'DE-MV', {
    timeout: 10_000,
  });
}

/** Attributes that stay, and the property that no attribute can hold. */
async function proveSettings(page: Page): Promise<void> {
  const settings = await page.evaluate(() => {
    const timeline = document.querySelector('#timeline');
    const own = document.querySelector('#own');
    return {
      spacing: timeline && 'spacing' in timeline && timeline.spacing,
      heading: document.querySelector('fds-leitlinien-matrix')?.headingLevel,
      hasModel: !!own && 'strategy' in own && typeof own.strategy === 'object',
      leak: own?.getAttribute('strategy'),
    };
  });
  assert.deepEqual(settings, { spacing: 'scale', heading: 3, hasModel: true, leak: null });
  const own = await widgetText(page, '#own');
  assert.match(own, /Beispieltermin/);
}

async function proveLanguage(page: Page): Promise<void> {
  await waitForText(page, matrix, 'Leitlinien nach Zielen');
  await page.select('#language', 'en');
  await waitForText(page, matrix, 'Leitlinien by goal');
  await waitForText(page, '#own', 'The path of the strategy');
  await page.select('#language', 'de');
  await waitForText(page, matrix, 'Leitlinien nach Zielen');
}

/** How many elements of the kit are in memory, after a garbage collection. */
async function elementsInMemory(page: Page): Promise<number> {
  const prototype = await page.evaluateHandle(
    () => customElements.get('fds-timeline')?.prototype as object,
  );
  const instances = await page.queryObjects(prototype);
  const count = await page.evaluate((all) => (all as unknown as unknown[]).length, instances);
  await Promise.all([prototype.dispose(), instances.dispose()]);
  return count;
}

/** How often the widgets are taken away and come again. */
const ROUNDS = 3;

/** Timelines on the page of an example. */
const TIMELINES = 2;

/**
 * What is taken away does not pile up in memory. The last round alone may linger: a framework remembers
 * what it has drawn last, and a browser now and then an element that was just used.
 */
async function waitForFreeMemory(page: Page): Promise<void> {
  await eventually(
    page,
    () => elementsInMemory(page),
    (count) => count <= TIMELINES,
  );
}

async function takeAway(page: Page): Promise<void> {
  await page.click('#toggle');
  await page.waitForFunction(() => !document.querySelector('fds-strategy, fds-timeline'));
}

async function bringBack(page: Page): Promise<void> {
  await page.click('#toggle');
  await widgetsReady(page, 3);
}

/** What is taken away is gone, also from memory, and can come again. */
async function proveUnmount(page: Page, isKept: boolean): Promise<void> {
  assert.ok((await elementsInMemory(page)) >= TIMELINES);
  for (let round = 1; round < ROUNDS; round += 1) {
    await takeAway(page);
    await bringBack(page);
  }
  await takeAway(page);
  if (!isKept) await waitForFreeMemory(page);
  await bringBack(page);
  await waitForChosen(page, 'G2');
}

/**
 * Takes an example's built page through all steps; the browser must have nothing to complain of.
 *
 * @param isKept whether the page keeps what it takes away, to put it back itself
 */
export async function proveAlive(browser: Browser, url: string, isKept = false): Promise<PageLog> {
  const log = await openPage(browser);
  await log.page.goto(url);
  await widgetsReady(log.page, 3);
  await proveExchange(log.page);
  await proveSettings(log.page);
  await proveLanguage(log.page);
  await proveUnmount(log.page, isKept);
  assert.deepEqual(log.troubles, []);
  const foreign = log.requests.filter((each) => !each.startsWith(new URL(url).origin));
  assert.deepEqual(foreign, []);
  return log;
}
