/** A portal whose pages are made by the recipes: a strict policy that also allows the kit's frames. */
import assert from 'node:assert/strict';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { openPage, startBrowser, widgetsReady, type PageLog } from './browser.js';
import { Portal, serveFolder, startOrigin, type Origin } from './origins.js';

const DIST = new URL('../../dist/', import.meta.url);

class RecipePortal extends Portal {
  override policy(): string {
    return `${super.policy()}; frame-src ${this.kitUrl()}`;
  }
}

/** Kit and portal on two origins, and a browser. */
export class RecipeStage {
  private constructor(
    readonly browser: Browser,
    readonly kit: Origin,
    readonly portal: Origin,
    readonly pages: Portal,
  ) {}

  /** Starts all three. */
  static async start(): Promise<RecipeStage> {
    const kit = await startOrigin(serveFolder(DIST.pathname));
    const url = (): string => kit.url;
    const pages = new RecipePortal(url, url);
    const portal = await startOrigin(pages.answer);
    return new RecipeStage(await startBrowser(), kit, portal, pages);
  }

  /** Address of the kit, with a slash at the end. */
  get base(): string {
    return `${this.kit.url}/`;
  }

  /** Opens a document of the portal. */
  async open(html: string): Promise<PageLog> {
    this.pages.pages.set('/seite', html);
    const log = await openPage(this.browser);
    await log.page.goto(`${this.portal.url}/seite`);
    return log;
  }

  /** Ends all three. */
  async end(): Promise<void> {
    await this.browser.close();
    await Promise.all([this.kit.close(), this.portal.close()]);
  }
}

/** A bare document of what a CMS gives. */
export const bareDocument = (head: string, body: string): string =>
  `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Portal</title>${head}</head><body>${body}</body></html>`;

/** Waits until the widgets live, with nothing gone wrong. */
export async function assertAlive({ page, troubles }: PageLog, count: number): Promise<void> {
  await widgetsReady(page, count);
  assert.deepEqual(troubles, []);
}

const embedded = (page: Page): Frame | undefined =>
  page.frames().find((frame) => frame.url().includes('/embed'));

/** Waits until the widget in the page's frame lives and has told its height. */
export async function assertFrameAlive({ page, troubles }: PageLog): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('iframe')?.style.height.endsWith('px') === true,
    { timeout: 15_000 },
  );
  const frame = embedded(page);
  assert.ok(frame, 'no frame');
  await frame.waitForFunction(
    () =>
      [...document.querySelectorAll('*')].some(({ shadowRoot }) =>
        Boolean(shadowRoot?.querySelector('[part="footer"]')),
      ),
    { timeout: 15_000 },
  );
  assert.deepEqual(troubles, []);
}
