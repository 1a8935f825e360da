/** The kit on a portal's page: other origin, strict policy, script tag and tags, nothing else. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import {
  openPage,
  startBrowser,
  widgetsReady,
  widgetText,
  type PageLog,
} from '../support/browser.js';
import { FeedHost, Portal, serveFolder, startOrigin, type Origin } from '../support/origins.js';
import { snapshotFeed } from '../support/snapshot.js';

/** What the timeline says of the shipped data. */
const EVENTS = new RegExp(`${snapshotFeed().events.length} Ereignisse`);

const DIST = new URL('../../dist/', import.meta.url);
const TAGS = ['strategy-pyramid', 'leitlinien-matrix', 'project-map', 'timeline'];
const four = TAGS.map((name) => `<fds-${name}></fds-${name}>`).join('\n');

interface LooseProject {
  id: string;
  title: string;
  status?: string;
  lead?: string[];
}
interface LooseFeed {
  version: number;
  projects: LooseProject[];
  [key: string]: unknown;
}

describe('on a portal of another origin, under a strict policy', () => {
  const feedHost = new FeedHost();
  /** A feed address of its own for each test: a browser keeps what it may keep for five minutes. */
  let run = 0;
  let browser: Browser;
  let kit: Origin;
  let feed: Origin;
  let portal: Origin;
  let pages: Portal;
  let snapshot: LooseFeed;

  before(async () => {
    snapshot = JSON.parse(await readFile(new URL('feed.v1.json', DIST), 'utf8')) as LooseFeed;
    browser = await startBrowser();
    kit = await startOrigin(serveFolder(DIST.pathname));
    feed = await startOrigin(feedHost.answer);
    pages = new Portal(
      () => kit.url,
      () => feed.url,
    );
    portal = await startOrigin(pages.answer);
  });
  after(async () => {
    await browser.close();
    await Promise.all([kit.close(), feed.close(), portal.close()]);
  });

  beforeEach(() => {
    run += 1;
  });

  const moduleTag = (): string =>
    `<script type="module" src="${kit.url}/fds.js" crossorigin="anonymous"></script>`;
  const classicTag = (): string => `<script src="${kit.url}/fds.classic.js"></script>`;
  const feedPath = (): string => `${feed.url}/${run}.json`;
  const strategy = (content = four, more = ''): string =>
    `<fds-strategy src="${feedPath()}" ${more}>${content}</fds-strategy>`;

  async function visit(head: string, body: string, width = 1280): Promise<PageLog> {
    feedHost.status = 200;
    feedHost.type = 'application/json; charset=utf-8';
    return visitWith(head, body, width);
  }

  async function visitWith(head: string, body: string, width = 1280): Promise<PageLog> {
    const html = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Portal</title>${head}</head><body>${body}</body></html>`;
    pages.pages.set('/seite', html);
    const log = await openPage(browser, width);
    await log.page.goto(`${portal.url}/seite`);
    return log;
  }

  function assertOwnRequestsOnly({ requests }: PageLog): void {
    const foreign = requests.filter(
      (url) => ![kit.url, feed.url, portal.url].some((origin) => url.startsWith(`${origin}/`)),
    );
    assert.deepEqual(foreign, [], 'requests to hosts that nobody configured');
  }

  for (const [edition, tag] of [
    ['fds.js', moduleTag],
    ['fds.classic.js', classicTag],
  ] as const) {
    it(`shows all data of the feed in four widgets with ${edition} (G03, G05, G11, G16)`, async () => {
      feedHost.publish(snapshot);
      feed.requests.length = 0;
      const log = await visit(tag(), strategy());
      await widgetsReady(log.page, 4);
      const text = await Promise.all(TAGS.map((name) => widgetText(log.page, `fds-${name}`)));
      assert.match(text[0] ?? '', /Dachstrategie.*Schwerpunktthemen.*Umsetzungsvorhaben/);
      assert.match(text[1] ?? '', /22 Leitlinien/);
      assert.match(text[2] ?? '', /Hamburg|HH/);
      assert.match(text[3] ?? '', EVENTS);
      assert.equal(feed.requests.filter((line) => line.startsWith('GET')).length, 1);
      assert.deepEqual(log.troubles, []);
      assertOwnRequestsOnly(log);
      await log.page.close();
    });
  }

  it('shows the shipped data in one bare matrix without any feed', async () => {
    feed.requests.length = 0;
    const log = await visit(moduleTag(), '<fds-leitlinien-matrix></fds-leitlinien-matrix>');
    await widgetsReady(log.page, 1);
    assert.match(await widgetText(log.page, 'fds-leitlinien-matrix'), /22 Leitlinien/);
    assert.deepEqual(feed.requests, []);
    assert.ok(!log.requests.some((url) => url.includes('project-map')), 'code of other widgets');
    assert.deepEqual(log.troubles, []);
    await log.page.close();
  });

  it('does not load the snapshot where a feed answers', async () => {
    feedHost.publish(snapshot);
    const log = await visit(moduleTag(), strategy());
    await widgetsReady(log.page, 4);
    assert.ok(!log.requests.some((url) => /snapshot/.test(url)));
    await log.page.close();
  });

  it('upgrades twins which a CMS has let through, in both editions', async () => {
    feedHost.publish(snapshot);
    const twins = `<div data-fds="strategy" data-fds-src="${feedPath()}">
      <div data-fds="leitlinien-matrix" data-fds-heading-level="3"><a href="https://example.org">Leitlinien</a></div></div>`;
    for (const tag of [moduleTag(), classicTag()]) {
      const log = await visit(tag, twins);
      await widgetsReady(log.page, 1);
      const level = await log.page.$eval(
        'fds-leitlinien-matrix',
        (element) => element.shadowRoot?.querySelector('h3')?.textContent,
      );
      assert.equal(level, 'Leitlinien nach Zielen und Handlungsebenen');
      assert.deepEqual(log.troubles, []);
      await log.page.close();
    }
  });

  it('works in any order: script last, script twice, both editions, tags later (G15, G17)', async () => {
    feedHost.publish(snapshot);
    for (const [head, foot] of [
      ['', moduleTag()],
      ['', classicTag()],
      [moduleTag(), moduleTag()],
      [classicTag(), moduleTag()],
      [moduleTag(), classicTag()],
    ] as const) {
      const log = await visit(head, strategy() + foot);
      await widgetsReady(log.page, 4);
      await log.page.evaluate(() => {
        const later = document.createElement('fds-leitlinien-matrix');
        document.querySelector('fds-strategy')?.append(later);
      });
      await widgetsReady(log.page, 5);
      assert.deepEqual(log.troubles, []);
      await log.page.close();
    }
  });

  it('links the widgets: a choice in the matrix shows in all others', async () => {
    feedHost.publish(snapshot);
    const log = await visit(moduleTag(), strategy());
    await widgetsReady(log.page, 4);
    await log.page.evaluate(() => {
      const matrix = document.querySelector('fds-leitlinien-matrix');
      matrix?.shadowRoot?.querySelector<HTMLElement>('[data-ref="leitlinie:G2"]')?.click();
    });
    for (const name of TAGS) {
      await log.page.waitForFunction(
        (tag) =>
          document
            .querySelector(tag)
            ?.shadowRoot?.querySelector('[part="chosen"]')
            ?.textContent?.includes('EfA-Ansatz'),
        { timeout: 5000 },
        `fds-${name}`,
      );
    }
    assert.deepEqual(log.troubles, []);
    await log.page.close();
  });

  it('shows a changed status within the refresh interval and keeps focus and choice', async () => {
    const changed = structuredClone(snapshot);
    const project = changed.projects.find(
      ({ status, lead }) => status === 'running' && lead?.includes('DE-HH'),
    );
    assert.ok(project);
    feedHost.publish(snapshot);
    const log = await visit(moduleTag(), strategy(four, 'refresh="1"'));
    const { page } = log;
    await widgetsReady(page, 4);
    await page.evaluate((id) => {
      const owner = document.querySelector('fds-strategy') as HTMLElement & { selection: unknown };
      owner.selection = { type: 'project', id };
      const matrix = document.querySelector('fds-leitlinien-matrix');
      matrix?.shadowRoot?.querySelector<HTMLElement>('[data-ref="leitlinie:F2"]')?.focus();
    }, project.id);
    await page.waitForFunction(
      () => document.querySelector('fds-project-map')?.shadowRoot?.querySelector('[part="facts"]'),
      { timeout: 5000 },
    );
    assert.match(await widgetText(page, 'fds-project-map'), /läuft/);
    project.status = 'done';
    feedHost.publish(changed);
    // Below 30 seconds counts as 30.
    await page.waitForFunction(
      () =>
        document
          .querySelector('fds-project-map')
          ?.shadowRoot?.querySelector('[part="facts"]')
          ?.textContent?.includes('abgeschlossen'),
      { timeout: 40_000, polling: 500 },
    );
    const after = await page.evaluate(() => {
      const owner = document.querySelector('fds-strategy') as HTMLElement & { selection: unknown };
      const matrix = document.querySelector('fds-leitlinien-matrix');
      const focused = matrix?.shadowRoot?.activeElement as HTMLElement | null | undefined;
      return { selection: owner.selection, focused: focused?.dataset['ref'] };
    });
    assert.deepEqual(after, {
      selection: { type: 'project', id: project.id },
      focused: 'leitlinie:F2',
    });
    assert.deepEqual(log.troubles, []);
    await page.close();
  });

  const notice = 'Die aktuellen Daten sind gerade nicht erreichbar';
  const faults: readonly (readonly [string, string, () => void])[] = [
    ['is not there', 'http', () => (feedHost.status = 404)],
    ['is an HTML page', 'json', () => feedHost.publish('<!doctype html><p>Wartung')],
    ['is no object', 'format', () => feedHost.publish('[1]')],
    ['has version 2', 'version', () => feedHost.publish({ ...snapshot, version: 2 })],
  ];
  for (const [what, code, arrange] of faults) {
    it(`shows the shipped data and says so when the feed ${what} (G05, G06)`, async () => {
      feedHost.status = 200;
      arrange();
      const log = await visitWith(
        moduleTag(),
        strategy('<fds-leitlinien-matrix></fds-leitlinien-matrix>'),
      );
      await widgetsReady(log.page, 1);
      const text = await widgetText(log.page, 'fds-leitlinien-matrix');
      assert.ok(text.includes(notice), text.slice(0, 300));
      assert.match(text, /22 Leitlinien/);
      const errors = log.troubles.filter((line) => !/status of 404/.test(line));
      assert.deepEqual(errors, [], `code ${code}`);
      await log.page.close();
      feedHost.status = 200;
    });
  }

  it('does not run what a feed smuggles in, and links only http and https (G01, G02)', async () => {
    const canary = structuredClone(snapshot);
    const first = canary.projects[0];
    assert.ok(first);
    first.title = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';
    Object.assign(first, { url: 'java\tscript:window.hacked=1', lead: ['DE-HH'] });
    feedHost.publish(canary);
    const log = await visit(moduleTag(), strategy());
    await widgetsReady(log.page, 4);
    await log.page.evaluate((id) => {
      const owner = document.querySelector('fds-strategy') as HTMLElement & { selection: unknown };
      owner.selection = { type: 'project', id };
    }, first.id);
    await log.page.waitForFunction(
      () => document.querySelector('fds-project-map')?.shadowRoot?.querySelector('[part="facts"]'),
      { timeout: 5000 },
    );
    assert.ok((await widgetText(log.page, 'fds-project-map')).includes('<img src=x onerror='));
    const found = await log.page.evaluate(() => {
      const roots = [...document.querySelectorAll('*')].flatMap(
        ({ shadowRoot }) => shadowRoot ?? [],
      );
      const links = roots.flatMap((root) => [...root.querySelectorAll('a')]);
      return {
        hacked: 'hacked' in window,
        schemes: [...new Set(links.map(({ protocol }) => protocol))].sort(),
        unsafe: links.filter(({ rel }) => !rel.includes('noopener')).length,
        images: roots.flatMap((root) => [...root.querySelectorAll('img, script, iframe')]).length,
      };
    });
    assert.equal(found.hacked, false);
    assert.ok(found.schemes.every((scheme) => scheme === 'http:' || scheme === 'https:'));
    assert.equal(found.unsafe, 0);
    assert.equal(found.images, 0);
    assert.deepEqual(log.troubles, []);
    await log.page.close();
  });

  it('leaves the page round it alone: no global name but the listed ones, no storage (G04, G13)', async () => {
    feedHost.publish(snapshot);
    const log = await visit(moduleTag(), strategy());
    await widgetsReady(log.page, 4);
    const left = await log.page.evaluate(() => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const clean = new Set(Object.getOwnPropertyNames(frame.contentWindow ?? {}));
      frame.remove();
      return {
        names: Object.getOwnPropertyNames(window)
          .filter((name) => !clean.has(name))
          .sort(),
        styles: document.styleSheets.length + document.adoptedStyleSheets.length,
        storage: localStorage.length + sessionStorage.length,
        cookie: document.cookie,
      };
    });
    const listed = [
      'litElementVersions',
      'litHtmlVersions',
      'litPropertyMetadata',
      'reactiveElementVersions',
    ];
    assert.deepEqual(
      left.names.filter((name) => !listed.includes(name) && !/^\d+$|puppeteer|^__aria/.test(name)),
      [],
    );
    assert.deepEqual([left.styles, left.storage, left.cookie], [0, 0, '']);
    await log.page.close();
  });

  it('does not overflow a page of 320 px (G19)', async () => {
    feedHost.publish(snapshot);
    const log = await visit(moduleTag(), strategy(), 320);
    await widgetsReady(log.page, 4);
    const width = await log.page.evaluate(() => document.documentElement.scrollWidth);
    assert.equal(width, 320);
    await log.page.close();
  });
});
