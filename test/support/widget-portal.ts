/** A portal's page with the four main widgets: three origins, a strict policy, a feed of one's own. */
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'puppeteer-core';
import { openPage, startBrowser, widgetsReady, type PageLog } from './browser.js';
import { FeedHost, Portal, serveFolder, startOrigin, type Origin } from './origins.js';
import type { JsonObject } from './small-feed.js';

const DIST = new URL('../../dist/', import.meta.url);

/** The widgets of the page, in order. */
export const fourTags = [
  'fds-strategy-pyramid',
  'fds-leitlinien-matrix',
  'fds-project-map',
  'fds-timeline',
] as const;

/** The feed that ships with the kit, new each time. */
export async function shippedFeed(): Promise<JsonObject> {
  return JSON.parse(await readFile(new URL('feed.v1.json', DIST), 'utf8')) as JsonObject;
}

/** How a page is visited. */
export interface Visit {
  /** Markup in `<main>`; the four widgets with their feed where it is left out. */
  readonly main?: string;
  readonly width?: number;
  /** Prepares the tab before anything of the page is there. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** Number of widgets to wait for; 0 for none. */
  readonly ready?: number;
}

/** Kit, feed and portal, and a browser to visit them. */
export class WidgetPortal {
  readonly feedHost = new FeedHost();
  #run = 0;

  private constructor(
    readonly browser: Browser,
    readonly kit: Origin,
    readonly feed: Origin,
    readonly portal: Origin,
    readonly pages: Portal,
  ) {}

  static async start(): Promise<WidgetPortal> {
    const browser = await startBrowser();
    const kit = await startOrigin(serveFolder(DIST.pathname));
    // The host is made with the class and asked through it, so that tests may change what it serves.
    const answer: { host?: FeedHost } = {};
    const feed = await startOrigin((request, response) => answer.host?.answer(request, response));
    const pages = new Portal(
      () => kit.url,
      () => feed.url,
    );
    const portal = await startOrigin(pages.answer);
    const made = new WidgetPortal(browser, kit, feed, portal, pages);
    answer.host = made.feedHost;
    return made;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await Promise.all([this.kit.close(), this.feed.close(), this.portal.close()]);
  }

  /** Publishes a feed at an address that no browser has kept yet; the address. */
  publish(feed: unknown): string {
    this.feedHost.status = 200;
    this.feedHost.publish(feed);
    this.#run += 1;
    return this.feedAddress;
  }

  /** Where the feed was published last. */
  get feedAddress(): string {
    return `${this.feed.url}/${this.#run}.json`;
  }

  /** The four widgets with the feed that was published last. */
  get four(): string {
    const widgets = fourTags.map((tag) => `<${tag}></${tag}>`).join('');
    return `<fds-strategy src="${this.feedAddress}">${widgets}</fds-strategy>`;
  }

  /** The portal's page, written as a browser writes it, so that both can be compared. */
  html(main: string): string {
    return (
      '<html lang="de"><head><meta charset="utf-8"><title>Portal</title>' +
      `<script type="module" src="${this.kit.url}/fds.js" crossorigin="anonymous"></script></head>` +
      `<body><h1>Portal</h1><p><a href="#unten">Nach unten</a></p><main>${main}</main><p id="unten">Ende</p></body></html>`
    );
  }

  /** Opens the portal's page and waits for its widgets. */
  async visit({ main = this.four, width, prepare, ready = 4 }: Visit = {}): Promise<PageLog> {
    this.pages.pages.set('/seite', `<!doctype html>${this.html(main)}`);
    const log = await openPage(this.browser, width);
    await prepare?.(log.page);
    await log.page.goto(`${this.portal.url}/seite`);
    if (ready > 0) await widgetsReady(log.page, ready);
    return log;
  }
}

/**
 * Makes the refresh due at once, as after a long sleep of the computer: the clock goes on by an hour,
 * and the page is told that it is visible. Needs a strategy with `refresh`.
 */
export async function refreshNow(page: Page): Promise<void> {
  await page.evaluate(() => {
    const now = Date.now();
    Date.now = () => now + 3_600_000;
    document.dispatchEvent(new Event('visibilitychange'));
  });
}
