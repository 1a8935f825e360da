/** In which order a page asks for things: nothing of its first picture is found out late. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { usualChoice } from '../../assistant/snippets/choice-address.js';
import { embedSnippet } from '../../assistant/snippets/embed-snippet.js';
import type { EmbedChoice, KitFacts } from '../../assistant/snippets/embed.types.js';
import { widgetNames } from '../../src/catalogue.js';
import { PIECE_OF } from '../../src/feed/pieces.js';
import { openPage, startBrowser, type PageLog } from '../support/browser.js';
import { eventually } from '../support/eventually.js';
import { serveFolder, startOrigin, type Origin } from '../support/origins.js';

const DIST = new URL('../../dist/', import.meta.url);
/** Two files of data where it was one: what four widgets show first is a fifth of all. */
const PIECES = ['snapshot-course', 'snapshot-places'];
const WIDGETS = ['strategy-pyramid', 'leitlinien-matrix', 'project-map', 'timeline'];

/** How many files a widget with a feed of its own asks for: core, feed and its reader, itself; and others. */
const WAVES: Readonly<Record<string, number>> = {
  'project-map': 5,
  'project-list': 6,
  cascade: 6,
  about: 6,
  details: 6,
  filter: 6,
};

const four = (attributes: string): string =>
  `<fds-strategy ${attributes}>${WIDGETS.map((name) => `<fds-${name}></fds-${name}>`).join('')}</fds-strategy>`;

/** Name of a file without folder and version. */
const nameOf = (address: string): string =>
  new URL(address).pathname.replace(/^.*\//, '').replace(/-\d+\.\d+\.\d+\.js$/, '');

/** Choices whose lines ask for all modules early. */
const SNIPPETS: readonly Partial<EmbedChoice>[] = [
  { widgets: ['strategy-pyramid', 'leitlinien-matrix', 'project-map', 'timeline'] },
  { widgets: ['timeline'], lang: 'en', land: 'DE-MV' },
  { widgets: ['project-list', 'about'] },
  { widgets: ['cascade'], lang: 'en' },
];

const isOther = (name: string): boolean => name !== 'fds.js';

describe('the requests of a page', () => {
  let browser: Browser;
  let kit: Origin;
  let portal: Origin;
  let body = '';
  /** Lines before the script tag; with any of them even `fds.js` is held back. */
  let head = '';
  /** Answers that are held back until the whole first wave has been asked for. */
  let held: (() => void)[] = [];
  let isHolding = true;

  before(async () => {
    browser = await startBrowser();
    const serve = serveFolder(DIST.pathname);
    const feed = await readFile(new URL('feed.v1.json', DIST), 'utf8');
    kit = await startOrigin(async (request, response) => {
      if (isHolding && (head || request.url !== '/fds.js')) {
        await new Promise<void>((resolve) => held.push(resolve));
      }
      if (request.url !== '/feed.json') return serve(request, response);
      response.setHeader('Content-Type', 'application/json');
      response.setHeader('Access-Control-Allow-Origin', '*');
      response.end(feed);
    });
    portal = await startOrigin((_request, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(
        `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Portal</title>` +
          `<link rel="icon" href="data:,">${head}<script type="module" src="${kit.url}/fds.js"></script>` +
          `</head><body>${body}</body></html>`,
      );
    });
  });
  after(async () => {
    await browser.close();
    await Promise.all([kit.close(), portal.close()]);
  });

  /**
   * Opens a page and lets nothing come but `fds.js`, and with lines before it not even that; returns
   * what the page asks for before and after, beside `fds.js`.
   */
  async function wavesOf(
    markup: string,
    size: number,
    lines = '',
  ): Promise<readonly [readonly string[], readonly string[]]> {
    body = markup;
    head = lines;
    held = [];
    isHolding = true;
    const log: PageLog = await openPage(browser);
    const { page, requests, troubles } = log;
    const asked = (): string[] => requests.filter((each) => each.startsWith(kit.url)).map(nameOf);
    // Asked for, and not yet answered: browsers let only a few through at a time.
    const isWhole = (): boolean => asked().length > size;
    const whole = new Promise<void>((resolve) => {
      page.on('request', () => {
        if (isWhole()) resolve();
      });
    });
    const ready = page.goto(portal.url, { waitUntil: 'domcontentloaded' });
    // A page is ready only when its script is there, which may be held back as well.
    await Promise.race([whole, ready.then(() => eventually(page, isWhole))]);
    const first = asked().filter(isOther).sort();
    isHolding = false;
    for (const answer of held) answer();
    await ready;
    await page.waitForFunction(
      (tags) =>
        [...document.querySelectorAll(tags)].every(({ shadowRoot }) =>
          shadowRoot?.querySelector('[part="body"]:not([aria-busy="true"])'),
        ),
      { timeout: 20_000 },
      widgetNames.map((name) => `fds-${name}`).join(),
    );
    await page.waitForNetworkIdle();
    const later = asked()
      .slice(1 + first.length)
      .filter(isOther);
    assert.deepEqual(troubles, []);
    await page.close();
    return [first, later];
  }

  it('are all made when fds.js is there: feed, code to the last import, outlines', async () => {
    const wanted = ['core', 'feed', 'feed.json', 'laender', ...WIDGETS].sort();
    const [first, later] = await wavesOf(four(`src="${kit.url}/feed.json"`), wanted.length);
    assert.deepEqual(first, wanted);
    assert.deepEqual(later, []);
  });

  it('bring pieces of the shipped data where the page names no feed, and English where it is English', async () => {
    const wanted = ['core', 'english', 'laender', ...PIECES, ...WIDGETS].sort();
    const [first, later] = await wavesOf(`<div lang="en">${four('')}</div>`, wanted.length);
    assert.deepEqual(first, wanted);
    assert.deepEqual(later, []);
  });

  for (const [name, piece] of Object.entries(PIECE_OF)) {
    it(`of a bare <fds-${name}> are its own, the core and one piece of the shipped data`, async () => {
      const others = { 'project-map': ['laender'], about: ['later', 'narrowing'] }[name] ?? [];
      const wanted = ['core', name, `snapshot-${piece}`, ...others].sort();
      const [first, later] = await wavesOf(`<fds-${name}></fds-${name}>`, wanted.length);
      assert.deepEqual(first, wanted);
      assert.deepEqual(later, []);
    });
  }

  it('bring all shipped data at once, and no piece, where a widget needs them', async () => {
    const names = ['leitlinien-matrix', 'details'];
    const wanted = ['core', 'later', 'narrowing', 'snapshot', ...names].sort();
    const tags = names.map((name) => `<fds-${name}></fds-${name}>`).join('');
    const [first, later] = await wavesOf(`<fds-strategy>${tags}</fds-strategy>`, wanted.length);
    assert.deepEqual(first, wanted);
    assert.deepEqual(later, []);
  });

  it('of a single widget with a Land are its own, the core, names and data', async () => {
    const wanted = ['core', 'narrowing', 'snapshot', 'timeline'];
    const [first, later] = await wavesOf('<fds-timeline land="DE-MV"></fds-timeline>', 4);
    assert.deepEqual(first, wanted);
    assert.deepEqual(later, []);
  });

  for (const name of widgetNames) {
    it(`of <fds-${name}> alone bring all code to its last import at once`, async () => {
      const markup = `<fds-${name} src="${kit.url}/feed.json"></fds-${name}>`;
      const [first, later] = await wavesOf(markup, WAVES[name] ?? 4);
      assert.equal(first.includes(name), true);
      assert.deepEqual(later, []);
    });
  }

  for (const change of SNIPPETS) {
    it(`with the snippet's lines are all made by the page itself: ${change.widgets?.join()}`, async () => {
      const facts = JSON.parse(await readFile(new URL('integrity.json', DIST), 'utf8')) as KitFacts;
      const feed = `${kit.url}/feed.json`;
      const choice = { ...usualChoice(`${kit.url}/`), ...change, feed };
      const snippet = embedSnippet(choice, facts);
      const lines = snippet.preload.split('\n').length;
      const [first, later] = await wavesOf(snippet.body, lines, snippet.preload);
      // Each file once, and the feed alone once the script is there that fetches it without cookies.
      assert.equal(first.length, lines);
      assert.deepEqual(later, ['feed.json']);
    });
  }

  it('fetch one feed once, though it is asked for before its reader is there', async () => {
    await wavesOf(four(`src="${kit.url}/feed.json"`), 8);
    const feeds = kit.requests.filter((request) => request.endsWith('/feed.json'));
    // The first test's, one of each widget, those with lines, and this one's.
    assert.equal(feeds.length, 2 + widgetNames.length + SNIPPETS.length);
  });

  it('of a reload are the feed and the code that tells its news, at once', async () => {
    body = four(`src="${kit.url}/feed.json"`);
    head = '';
    isHolding = false;
    const { page, requests }: PageLog = await openPage(browser);
    await page.goto(portal.url);
    await page.waitForNetworkIdle();
    held = [];
    isHolding = true;
    const before = requests.length;
    await page.evaluate(() => {
      void document
        .querySelector<HTMLElement & { reload(): Promise<void> }>('fds-strategy')
        ?.reload();
    });
    // Neither has been answered.
    await eventually(page, () => held.length === 2);
    assert.deepEqual(requests.slice(before).map(nameOf).sort(), ['feed.json', 'news']);
    for (const answer of held) answer();
    await page.close();
  });
});
