/** Widgets without a script, and with a script that comes later. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { openPage, startBrowser, type PageLog } from '../support/browser.js';
import { atRest, eventually } from '../support/eventually.js';
import { Portal, serveFolder, startOrigin, type Origin } from '../support/origins.js';

const DIST = new URL('../../dist/', import.meta.url);
const NAMES = ['strategy-pyramid', 'leitlinien-matrix', 'project-map', 'timeline', 'project-list'];
const program = fileURLToPath(new URL('cli/fds.js', DIST));
const runFile = promisify(execFile);

const piece = (file: string): Promise<string> => readFile(new URL(`static/${file}`, DIST), 'utf8');

/** Watches for whatever moves in a page, from its first moment on. */
async function watchShifts(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const scope = globalThis as { shifts?: number[] };
    const shifts: number[] = (scope.shifts = []);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        shifts.push((entry as PerformanceEntry & { value: number }).value);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

const shiftsOf = (page: Page): Promise<number[]> =>
  page.evaluate(() => (globalThis as { shifts?: number[] }).shifts ?? []);

/** Holds an answer back until a test lets it go. */
class Hold {
  released = Promise.resolve();
  release: () => void = () => undefined;

  hold(): void {
    this.released = new Promise((resolve) => (this.release = resolve));
  }
}

interface VisitOptions {
  readonly width?: number;
  readonly scripts?: boolean;
  readonly waitUntil?: 'load' | 'domcontentloaded';
}

describe('rendered without a browser', () => {
  let browser: Browser;
  let kit: Origin;
  let portal: Origin;
  let pages: Portal;
  let folder: string;
  const slow = new Hold();

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fds-render-'));
    browser = await startBrowser();
    const serve = serveFolder(DIST.pathname);
    kit = await startOrigin(async (request, response) => {
      if (request.url?.startsWith('/late/')) {
        await slow.released;
        request.url = request.url.slice('/late'.length);
      }
      await serve(request, response);
    });
    pages = new Portal(
      () => kit.url,
      () => kit.url,
    );
    portal = await startOrigin(pages.answer);
  });
  after(async () => {
    await browser.close();
    await Promise.all([kit.close(), portal.close(), rm(folder, { recursive: true })]);
  });

  async function visit(
    body: string,
    { width = 1280, scripts = true, waitUntil = 'load' }: VisitOptions = {},
  ): Promise<PageLog> {
    const page = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Portal</title></head><body>${body}</body></html>`;
    pages.pages.set('/seite', page);
    const log = await openPage(browser, width);
    await log.page.setJavaScriptEnabled(scripts);
    await watchShifts(log.page);
    await log.page.goto(`${portal.url}/seite`, { waitUntil });
    return log;
  }

  /** The pieces as an editor pastes them, with the addresses of the kit's host. */
  const hosted = (html: string): string =>
    html.replaceAll(/href="([\w.-]+\.css)"/g, `href="${kit.url}/static/$1"`);

  it('shows all 22 Leitlinien with scripts off, styled, under a strict policy (G18)', async () => {
    for (const width of [320, 1280]) {
      const html = hosted(await piece('leitlinien-matrix.de.html'));
      const { page, troubles } = await visit(html, { width, scripts: false });
      const shown = await page.$$eval('[id^="fds-leitlinie-"]', (all) =>
        all.filter((each) => (each as HTMLElement).offsetHeight > 0).map(({ id }) => id),
      );
      assert.equal(shown.length, 22);
      const { wide, rule } = await page.evaluate(() => ({
        wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        rule: getComputedStyle(document.querySelector('.fds-static') ?? document.body)
          .borderTopWidth,
      }));
      assert.equal(wide, 0, `no scrolling sideways at ${width} px`);
      assert.equal(rule, '2px', 'the style sheet is there');
      assert.deepEqual(troubles, []);
      await page.close();
    }
  });

  for (const [edition, tag] of [
    ['fds.js', () => `<script type="module" src="${kit.url}/fds.js" crossorigin></script>`],
    ['fds.classic.js', () => `<script defer src="${kit.url}/fds.classic.js"></script>`],
  ] as const) {
    it(`is taken over by ${edition} without a jump, a message or a second copy`, async () => {
      const pieces = await Promise.all(NAMES.map((name) => piece(`${name}.hydrate.de.html`)));
      const log = await visit(`${tag()}${hosted(pieces.join('\n'))}<p>Ende</p>`);
      const { page } = log;
      await page.waitForFunction(
        (names) =>
          names.every(
            (name) => !document.querySelector(`fds-${name}`)?.shadowRoot?.querySelector('link'),
          ),
        { timeout: 20_000 },
        NAMES,
      );
      const frames = await page.evaluate(
        (names) =>
          names.map(
            (name) =>
              document.querySelector(`fds-${name}`)?.shadowRoot?.querySelectorAll('.frame').length,
          ),
        NAMES,
      );
      assert.deepEqual(
        frames,
        NAMES.map(() => 1),
      );
      assert.deepEqual(await shiftsOf(page), []);
      await page.$eval('fds-leitlinien-matrix', ({ shadowRoot }) => {
        shadowRoot?.querySelector<HTMLElement>('[data-ref="leitlinie:F8"]')?.click();
      });
      const chosen = (): Promise<number> =>
        page.$eval(
          'fds-leitlinien-matrix',
          ({ shadowRoot }) =>
            shadowRoot?.querySelectorAll('[data-ref="leitlinie:F8"][data-state="selected"]')
              .length ?? 0,
        );
      await eventually(page, chosen);
      assert.equal(await atRest(page, chosen), 1);
      assert.deepEqual(log.troubles, []);
      await page.close();
    });
  }

  it('shows newer data in place of what the page brought along, once', async () => {
    const html = hosted(await piece('leitlinien-matrix.hydrate.de.html'));
    const old = html.replaceAll('Souveräne Cloud', 'Alter Name');
    assert.notEqual(old, html);
    const tag = `<script type="module" src="${kit.url}/fds.js" crossorigin></script>`;
    const { page, troubles } = await visit(tag + old);
    await page.waitForFunction(
      () => !document.querySelector('fds-leitlinien-matrix')?.shadowRoot?.querySelector('link'),
      { timeout: 20_000 },
    );
    const text = await page.$eval(
      'fds-leitlinien-matrix',
      (element) => element.shadowRoot?.textContent ?? '',
    );
    assert.ok(!text.includes('Alter Name'));
    assert.equal(text.split('Souveräne Cloud').length - 1, 1);
    assert.deepEqual(troubles, []);
    await page.close();
  });

  it('keeps the focus on its entry while it is taken over, also when the data have changed', async () => {
    const html = hosted(await piece('leitlinien-matrix.hydrate.de.html'));
    // The script comes after the visitor, as on a slow line.
    const tag = `<script type="module" async src="${kit.url}/late/fds.js" crossorigin></script>`;
    slow.hold();
    const { page } = await visit(tag + html, { waitUntil: 'domcontentloaded' });
    await page.$eval('fds-leitlinien-matrix', (element) => {
      // An entry that newer data no longer have: places alone would lead to another one.
      const gone = document.createElement('button');
      gone.textContent = 'Fällt weg';
      element.shadowRoot?.querySelector('table')?.before(gone);
      element.shadowRoot?.querySelector<HTMLElement>('[data-ref="leitlinie:U2"]')?.focus();
    });
    slow.release();
    await page.waitForFunction(
      () => !document.querySelector('fds-leitlinien-matrix')?.shadowRoot?.querySelector('link'),
      { timeout: 20_000 },
    );
    const focused = await page.$eval('fds-leitlinien-matrix', (element) =>
      element.shadowRoot?.activeElement?.getAttribute('data-ref'),
    );
    assert.equal(focused, 'leitlinie:U2');
    await page.close();
  });

  it('is written by the program alone, without node_modules, in a folder of its own', async () => {
    const feed = JSON.parse(await readFile(new URL('feed.v1.json', DIST), 'utf8')) as {
      leitlinien: { id: string; title: string }[];
    };
    await writeFile(
      join(folder, 'feed.json'),
      JSON.stringify({
        ...feed,
        leitlinien: feed.leitlinien.slice(0, 3),
        projects: [],
        events: [],
      }),
    );
    const args = [program, 'render', 'leitlinien-matrix', '--feed', 'feed.json'];
    const { stdout, stderr } = await runFile(process.execPath, args, { cwd: folder });
    assert.equal(stderr, '');
    assert.equal(stdout.match(/id="fds-leitlinie-/g)?.length, 3);
  });
});
