/** A browser page which remembers everything that went wrong in it. */
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
// @ts-expect-error -- a plain script without types; its two functions are used as documented there
import { chromiumArgs, findBrowsers } from '../../scripts/browsers.mjs';
// @ts-expect-error -- as above
import { fontEnvironment } from '../../scripts/test/fonts.mjs';
// @ts-expect-error -- as above
import { otherDayScript } from '../../scripts/test/other-day.mjs';
import type { FontWidth } from './test-fonts.js';

type FontEnvironment = (width: FontWidth) => Record<string, string>;

export interface BrowserOptions {
  readonly font?: FontWidth;
}

/** Starts Chromium with the one font that tests have chosen. */
export async function startBrowser({ font = 'usual' }: BrowserOptions = {}): Promise<Browser> {
  const { chromium } = (findBrowsers as () => { chromium?: string })();
  if (!chromium) throw new Error('no Chromium found; run npm test, which installs it');
  return puppeteer.launch({
    executablePath: chromium,
    args: (chromiumArgs as () => string[])(),
    env: { ...process.env, ...(fontEnvironment as FontEnvironment)(font) },
  });
}

/** What went wrong in a page, and what it asked for. */
export interface PageLog {
  readonly page: Page;
  /** Uncaught exceptions, unhandled rejections, console errors and warnings, policy violations. */
  readonly troubles: string[];
  /** Addresses of all requests. */
  readonly requests: string[];
}

/** What pages wait for, by page: requests without an answer. */
const awaited = new WeakMap<Page, Set<HTTPRequest>>();

function followRequests(page: Page): void {
  const pending = new Set<HTTPRequest>();
  awaited.set(page, pending);
  page.on('request', (request) => pending.add(request));
  page.on('requestfinished', (request) => pending.delete(request));
  page.on('requestfailed', (request) => pending.delete(request));
}

/** Whether something is on its way to a page that `openPage` has opened. */
export const isAwaiting = (page: Page): boolean => (awaited.get(page)?.size ?? 0) > 0;

/** Opens an empty page with its log. */
export async function openPage(browser: Pick<Browser, 'newPage'>, width = 1280): Promise<PageLog> {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 900 });
  const troubles: string[] = [];
  const requests: string[] = [];
  followRequests(page);
  page.on('pageerror', (error) => troubles.push(`error: ${String(error)}`));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) troubles.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!request.url().endsWith('/favicon.ico')) requests.push(request.url());
  });
  // Functions that tests give to a page keep their names by a helper of the compiler.
  await page.evaluateOnNewDocument('globalThis.__name = (each) => each;');
  if (otherDayScript) await page.evaluateOnNewDocument(otherDayScript as string);
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return { page, troubles, requests };
}

/** Waits until every kit element of a page shows its data. */
export async function widgetsReady(page: Page, count: number): Promise<void> {
  await page.waitForFunction(
    (expected) => {
      const all = [...document.querySelectorAll('*')].filter(
        ({ localName }) => localName.startsWith('fds-') && localName !== 'fds-strategy',
      );
      const ready = all.filter((each) => each.shadowRoot?.querySelector('[part="body"]'));
      return all.length === expected && ready.length === expected;
    },
    { timeout: 15_000 },
    count,
  );
}

/** The text that an element shows in its shadow root, white space folded. */
export async function widgetText(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, async (element) => {
    // Words that come together with their place are seen a moment later.
    const comes = element.shadowRoot?.getAnimations() ?? [];
    await Promise.allSettled(comes.map(({ finished }) => finished));
    const section = element.shadowRoot?.firstElementChild as HTMLElement | null | undefined;
    return (section?.innerText ?? '').replace(/\s+/g, ' ').trim();
  });
}
