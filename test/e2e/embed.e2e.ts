/** The form for frames: on a portal of another origin, in a sandbox, over file://, without a script. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { openPage, startBrowser, type PageLog } from '../support/browser.js';
import { eventually, framesGo } from '../support/eventually.js';
import { serveFolder, startOrigin, type Origin } from '../support/origins.js';

const DIST = new URL('../../dist/', import.meta.url);
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** What the kit's host sends with its pages: as `deploy/` does, and without a policy for Trusted Types of ours. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self' http:",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

describe('the form for frames', () => {
  let browser: Browser;
  let kit: Origin;
  let portal: Origin;
  let stranger: Origin;
  /** What the kit's host leaves out, or holds back, for the visit that is under way. */
  let answers: { cors: boolean; missing: RegExp | undefined };
  let html = '';

  before(async () => {
    const serve = serveFolder(DIST.pathname);
    browser = await startBrowser();
    kit = await startOrigin(async (request, response) => {
      if (answers.missing?.test(request.url ?? '')) {
        response.writeHead(404).end();
        return;
      }
      const { setHeader } = response;
      response.setHeader('Content-Security-Policy', POLICY);
      response.setHeader = (name, value) =>
        name === 'Access-Control-Allow-Origin' && !answers.cors
          ? response
          : setHeader.call(response, name, value);
      await serve(request, response);
    });
    stranger = await startOrigin((_request, response) => {
      response.setHeader('Content-Type', 'text/html');
      response.end(
        '<script>setInterval(() => parent.postMessage({type:"fds:height",height:77},"*"), 50)</script>',
      );
    });
    portal = await startOrigin((request, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.setHeader(
        'Content-Security-Policy',
        `default-src 'none'; frame-src ${kit.url} ${stranger.url}; script-src ${kit.url}; style-src 'none'`,
      );
      response.writeHead(request.url === '/favicon.ico' ? 204 : 200).end(html);
    });
  });
  after(async () => {
    await browser.close();
    await Promise.all([kit.close(), portal.close(), stranger.close()]);
  });

  interface Visit {
    readonly width?: number;
    readonly cors?: boolean;
    readonly missing?: RegExp;
    readonly prepare?: (page: Page) => Promise<unknown>;
  }

  async function visit(address: string, options: Visit = {}): Promise<PageLog> {
    const { width = 1280, cors = true, missing, prepare } = options;
    answers = { cors, missing };
    const log = await openPage(browser, width);
    await prepare?.(log.page);
    await log.page.goto(address);
    return log;
  }

  /** Opens a portal page with frames and the helper script. */
  function visitPortal(body: string, options?: Visit): Promise<PageLog> {
    const script = `<script src="${kit.url}/embed-height.js" defer></script>`;
    html = `<!doctype html><html lang="de"><meta charset="utf-8"><title>Portal</title>${script}<h1>Portal</h1>${body}`;
    return visit(`${portal.url}/`, options);
  }

  const frameTag = (path: string, sandbox: string | undefined = SANDBOX): string =>
    `<iframe title="Baustein" width="100%" height="300" src="${kit.url}/${path}"${sandbox ? ` sandbox="${sandbox}"` : ''}></iframe>`;

  const frameOf = async (page: Page): Promise<Frame> => {
    const handle = await page.waitForSelector('iframe');
    const frame = await handle?.contentFrame();
    assert.ok(frame);
    return frame;
  };
  const outer = (page: Page): Promise<number> => page.$eval('iframe', (each) => each.clientHeight);
  const inner = (frame: Frame): Promise<{ content: number; view: number }> =>
    frame.evaluate(() => ({
      content: document.documentElement.scrollHeight,
      view: innerHeight,
    }));

  /** Waits until frame and content are equally high and stay so; gives the height. */
  async function settled(page: Page, frame: Frame, isRight = (_: number): boolean => true) {
    let before = -1;
    return eventually(
      page,
      async () => {
        const height = await outer(page);
        const { content, view } = await inner(frame);
        const isStill = height === before;
        before = height;
        return { height, fits: isStill && content === view && view === height };
      },
      ({ height, fits }) => fits && isRight(height),
    ).then(({ height }) => height);
  }

  /** Presses a button or opens a fold of the matrix; whether there is one with these words. */
  const pressIn = (frame: Frame | Page, words: string): Promise<boolean> =>
    frame.$eval(
      'fds-leitlinien-matrix',
      (element, text) => {
        const all = element.shadowRoot?.querySelectorAll<HTMLElement>('button, summary') ?? [];
        const found = [...all].find(({ innerText }) => innerText.includes(text));
        found?.click();
        return found !== undefined;
      },
      words,
    );

  /** Waits until every widget shows its data; those without a footer too. */
  async function shown(page: Page | Frame, count: number): Promise<void> {
    await page.waitForFunction(
      (expected) => {
        const all = [...document.querySelectorAll('fds-strategy > *')];
        const ready = all.filter(({ shadowRoot }) => {
          return shadowRoot?.firstElementChild && !shadowRoot.querySelector('[aria-busy="true"]');
        });
        return ready.length === expected && all.length === expected;
      },
      { timeout: 10_000 },
      count,
    );
  }

  it('makes a sandboxed frame as high as its content, in both directions (G16)', async () => {
    const { page, troubles } = await visitPortal(
      frameTag('embed.html?widget=strategy-pyramid&id=a'),
    );
    await page.evaluate(() => {
      const scope = globalThis as { messages?: unknown[] };
      const messages: unknown[] = (scope.messages = []);
      addEventListener('message', ({ data, origin }) => messages.push({ ...data, origin }));
    });
    const frame = await frameOf(page);
    await shown(frame, 1);
    const closed = await settled(page, frame, (height) => height > 400);
    const toggle = (): Promise<void> =>
      frame.$eval('fds-strategy-pyramid', (element) => {
        element.shadowRoot?.querySelector<HTMLElement>('button[aria-expanded]')?.click();
      });
    await toggle();
    await settled(page, frame, (height) => height > closed + 20);
    await toggle();
    await settled(page, frame, (height) => height === closed);
    await page.setViewport({ width: 400, height: 900 });
    await settled(page, frame, (height) => height !== closed);
    const messages = await page.evaluate(
      () => (globalThis as { messages?: Record<string, unknown>[] }).messages ?? [],
    );
    assert.ok(messages.length > 3 && messages.length < 40, `${messages.length} messages`);
    for (const { type, id, height, origin } of messages) {
      assert.deepEqual([type, id, origin], ['fds:height', 'a', 'null']);
      assert.ok(Number.isInteger(height));
    }
    assert.deepEqual(troubles, []);
    await page.close();
  });

  it('does so with its own origin, later, twice and in a shadow root', async () => {
    const again = `<script src="${kit.url}/embed-height.js" defer></script>`;
    const { page, troubles } = await visitPortal(`${again}<div id="host"></div>`);
    await page.evaluate((src) => {
      const later = document.createElement('iframe');
      later.title = 'Baustein';
      later.src = src;
      const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
      root?.append(later);
    }, `${kit.url}/embed/details.html`);
    const height = (): Promise<string | undefined> =>
      page.$eval('#host', (host) => host.shadowRoot?.querySelector('iframe')?.style.height);
    await eventually(page, height, (value) => /^\d{3,4}px$/.test(value ?? ''));
    assert.deepEqual(troubles, []);
    await page.close();
  });

  it('believes nobody else, and no height that is none', async () => {
    const { page } = await visitPortal(
      frameTag('embed/details.html', '') +
        `<iframe title="x" src="${stranger.url}/embed.html"></iframe>`,
    );
    const frame = await frameOf(page);
    await shown(frame, 1);
    const right = await settled(page, frame);
    await page.evaluate(() => {
      const scope = globalThis as { heights?: string[][] };
      const heights: string[][] = (scope.heights = [[], []]);
      document.querySelectorAll('iframe').forEach((each, index) => {
        heights[index]?.push(each.style.height);
        new MutationObserver(() => heights[index]?.push(each.style.height)).observe(each, {
          attributeFilter: ['style'],
        });
      });
    });
    /** Heights that the frames have had since then, each once. */
    const heights = (): Promise<string[][]> =>
      page.evaluate(() =>
        ((globalThis as { heights?: string[][] }).heights ?? []).map((all) => [...new Set(all)]),
      );
    // The stranger's frame speaks for itself, and its address would do: its own height it may set.
    await eventually(page, heights, ([, its]) => its?.includes('77px') ?? false);
    const forged = [Number.NaN, Infinity, -1, 1e9, 20_001, '500', null, [500], { valueOf: 500 }];
    for (const [index, height] of forged.entries()) {
      // NaN and Infinity do not get through as arguments.
      const odd = typeof height === 'number' && !Number.isFinite(height) ? index : -1;
      await frame.evaluate(
        (value, which) => {
          const sent = which < 0 ? value : [Number.NaN, Infinity][which];
          parent.postMessage({ type: 'fds:height', id: '', height: sent }, '*');
        },
        odd < 0 ? height : 0,
        odd,
      );
    }
    await frame.evaluate(() => {
      for (const data of [null, 'fds:height', { type: 'fds:size', height: 500 }]) {
        parent.postMessage(data, '*');
      }
    });
    // From the page itself, in the name of nobody.
    await page.evaluate(() => {
      postMessage({ type: 'fds:height', id: '', height: 500 }, '*');
    });
    // The frame of the kit goes to another host, which then speaks in its place.
    const elsewhere = `${stranger.url}/embed.html`;
    // Whom the page has heard speak of 77 px; noted after all others have been told.
    await page.evaluate(() => {
      const heard: unknown[] = [];
      Object.assign(globalThis, { heard });
      addEventListener('message', ({ data, source }) => {
        if (data?.height === 77) heard.push(source);
      });
    });
    // Last a right one, as a mark that all before have been heard: messages of a window keep their order.
    await frame.evaluate((url) => {
      parent.postMessage({ type: 'fds:height', id: '', height: 1234.2 }, '*');
      location.href = url;
    }, elsewhere);
    await eventually(
      page,
      () => page.frames().filter((each) => each.url() === elsewhere).length,
      (count) => count === 2,
    );
    await eventually(page, () =>
      page.$eval('iframe', (first) => {
        const { heard } = globalThis as { heard?: unknown[] };
        return heard?.includes(first.contentWindow);
      }),
    );
    assert.deepEqual((await heights())[0], [`${right}px`, '1235px']);
    await page.close();
  });

  it('does not move with heights that it set itself, at any width', async () => {
    const { page } = await visitPortal(frameTag('embed.html?widget=strategy'));
    const frame = await frameOf(page);
    await shown(frame, 4);
    for (const width of [320, 479, 480, 960, 1290]) {
      await page.setViewport({ width, height: 900 });
      await settled(page, frame);
    }
    await page.evaluate(() => {
      const scope = globalThis as { count?: number };
      scope.count = 0;
      addEventListener('message', () => (scope.count = (scope.count ?? 0) + 1));
    });
    const count = (): Promise<number> =>
      page.evaluate(() => (globalThis as { count?: number }).count ?? 0);
    // What a frame says of a height is heard within few frames, and so would be all that follows.
    await framesGo(frame, 30);
    await framesGo(page, 30);
    const said = await count();
    assert.ok(said <= 2, `${said} messages while nothing happens`);
    await page.setViewport({ width: 700, height: 900 });
    await eventually(page, count, (now) => now > said);
    await page.close();
  });

  for (const [why, options] of [
    ['its host sends no CORS header', { cors: false }],
    ['fds.js is blocked', { missing: /\/fds\.js$/ }],
  ] as const) {
    it(`takes the classic edition where ${why}, with no policy for Trusted Types`, async () => {
      const { page, requests } = await visitPortal(frameTag('embed/timeline.html'), options);
      await shown(await frameOf(page), 1);
      assert.ok(requests.some((url) => url.endsWith('/fds.classic.js')));
      await page.close();
    });
  }

  it('leaves a link where fds.js came, but the file of a widget did not', async () => {
    const { page } = await visit(`${kit.url}/embed.html?widget=details,project-map`, {
      missing: /\/chunks\/project-map-/,
    });
    const link = await page.waitForSelector('fds-project-map:not(:defined) a', { visible: true });
    const href = await link?.evaluate((each) => each.href);
    assert.equal(href, `${kit.url}/static/project-map.de.html`);
    await page.waitForSelector('fds-details:defined');
    await page.close();
  });

  it('prints the page where a sandbox lets it make no document of its own', async () => {
    const { page, troubles } = await visitPortal(frameTag('embed/leitlinien-matrix.html'));
    const frame = await frameOf(page);
    await shown(frame, 1);
    await frame.evaluate(() => {
      const scope = globalThis as { printed?: number };
      globalThis.print = () => (scope.printed = (scope.printed ?? 0) + 1);
    });
    const press = (words: string): Promise<boolean> => pressIn(frame, words);
    await press('drucken');
    await eventually(frame, () => press('Anhang 1 drucken'));
    const printed = await frame.evaluate(() => (globalThis as { printed?: number }).printed);
    assert.equal(printed, 1);
    assert.equal(await frame.$$eval('iframe', (all) => all.length), 0);
    assert.deepEqual(troubles, []);
    await page.close();
  });

  /** Opens a widget's tools, uses one, and gives what is said of it. */
  async function useTool(
    frame: Frame | Page,
    tool: string,
  ): Promise<{ said: string; text: string | undefined }> {
    const result = () =>
      frame.$eval('fds-leitlinien-matrix', ({ shadowRoot }) => ({
        said: shadowRoot?.querySelector('.tool-result')?.textContent?.trim() ?? '',
        text: shadowRoot?.querySelector('textarea')?.value,
      }));
    await shown(frame, 1);
    await pressIn(frame, 'drucken');
    await eventually(frame, () => pressIn(frame, tool));
    return eventually(frame, result, ({ said }) => said !== '');
  }

  const saveTable = (frame: Frame | Page) => useTool(frame, 'Als CSV speichern');

  it('gives the text where a sandbox may not let a file through, and does not say that it was saved', async () => {
    for (const sandbox of ['allow-scripts', SANDBOX]) {
      const { page, troubles } = await visitPortal(
        frameTag('embed/leitlinien-matrix.html', sandbox),
      );
      const frame = await frameOf(page);
      const { said, text = '' } = await saveTable(frame);
      assert.match(said, /lässt das Speichern vielleicht nicht zu.*fds-.*\.csv.*Text/);
      assert.doesNotMatch(said, /wurde erzeugt/);
      assert.match(text, /Nummer;Kennung;.*Souveräne Cloud/s);
      const link = await frame.$eval(
        'fds-leitlinien-matrix',
        ({ shadowRoot }) => shadowRoot?.querySelector<HTMLAnchorElement>('.tool-file a')?.href,
      );
      assert.equal(link, `${kit.url}/embed/leitlinien-matrix.html`);
      // The browser itself says in the console that it has blocked the file.
      assert.deepEqual(
        troubles.filter((each) => !/download/i.test(each)),
        [],
      );
      await page.close();
    }
  });

  it('says that a sandbox may not let it be printed, and leaves no frame behind', async () => {
    const { page } = await visitPortal(
      frameTag('embed/leitlinien-matrix.html', 'allow-scripts allow-same-origin'),
    );
    const frame = await frameOf(page);
    const { said } = await useTool(frame, 'Anhang 1 drucken');
    assert.match(said, /^Falls sich kein Fenster zum Drucken öffnet: Der Rahmen/);
    assert.ok(await pressIn(frame, 'Anhang 1 drucken'));
    const left = await frame.$$eval('iframe', (all) => all.length);
    assert.ok(left <= 1, `${left} frames are left of two attempts`);
    await page.close();
  });

  it('says that a sandbox of its own site does not let it be printed, and does not try', async () => {
    const { page } = await visit(`${kit.url}/static/index.html`, {
      prepare: (each) => each.setBypassCSP(true), // by which this page may have no frames
    });
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.sandbox.add('allow-scripts', 'allow-same-origin');
      frame.src = '/embed.html?widget=leitlinien-matrix';
      document.body.replaceChildren(frame);
    });
    const frame = await frameOf(page);
    const { said } = await useTool(frame, 'Anhang 1 drucken');
    assert.equal(said, 'Der Rahmen, in dem diese Seite steht, lässt das Drucken nicht zu.');
    assert.equal(await frame.$$eval('iframe', (all) => all.length), 0);
    await page.close();
  });

  it('says of a page of its own that the file was made', async () => {
    const { page } = await visit(`${kit.url}/embed/leitlinien-matrix.html`);
    const { said, text } = await saveTable(page);
    assert.match(said, /^Die Datei fds-.*\.csv wurde erzeugt\.$/);
    assert.equal(text, undefined);
    await page.close();
  });

  it('leads to the form without a script where no edition comes', async () => {
    const { page } = await visit(`${kit.url}/embed/timeline.html`, {
      missing: /\/fds\.(classic\.)?js$/,
    });
    await page.waitForSelector('.problems');
    const text = await page.$eval('main', (main) => main.innerText);
    assert.match(text, /konnte nicht geladen werden.*Fassung ohne Skript/s);
    await page.close();
  });

  it('opens as a file, in the classic edition, with the data in the script', async () => {
    const { page, requests } = await visit(
      new URL('embed.html?widget=leitlinien-matrix&land=DE-MV', DIST).href,
    );
    await shown(page, 1);
    assert.ok(requests.some((url) => url.endsWith('/fds.classic.js')));
    assert.ok(!requests.some((url) => url.endsWith('/feed.v1.json')));
    assert.match(await page.title(), /Leitlinien.*Mecklenburg-Vorpommern/);
    await page.close();
  });

  it('leads to the form without a script where scripts are off, or ours is missing (G18)', async () => {
    const linkIn = (page: Page): Promise<string> =>
      page.$$eval('main a', (all) =>
        all
          .filter((each) => each.checkVisibility({ visibilityProperty: true }))
          .map(({ href }) => href)
          .join(),
      );
    const [off, missing] = await Promise.all([
      visit(`${kit.url}/embed/project-map.html`, {
        prepare: (page) => page.setJavaScriptEnabled(false),
      }),
      visit(`${kit.url}/embed/project-map.html`, { missing: /\/embed\.js$/ }),
    ]);
    const wanted = `${kit.url}/static/project-map.de.html`;
    assert.equal(await linkIn(off.page), wanted);
    // Who only waits for the script need not see it: it shows after three seconds.
    assert.equal(await linkIn(missing.page), '');
    await missing.page.evaluate(() => {
      for (const each of document.getAnimations()) each.finish();
    });
    assert.equal(await linkIn(missing.page), wanted);
    assert.match(await readFile(new URL('static/project-map.de.html', DIST), 'utf8'), /<section/);
    await Promise.all([off.page.close(), missing.page.close()]);
  });

  it('names the host of foreign data before it shows them, and its own does not', async () => {
    const feed = await startOrigin(serveFolder(DIST.pathname));
    const host = new URL(feed.url).host;
    const from = (page: Page): Promise<string[]> =>
      page.$$eval('.data-from', (all) => all.map((each) => (each as HTMLElement).innerText));
    const src = encodeURIComponent(`${feed.url}/feed.v1.json`);
    const foreign = await visit(`${kit.url}/embed.html?widget=timeline&src=${src}`);
    assert.deepEqual(await from(foreign.page), [`Daten von: ${host}`]);
    await shown(foreign.page, 1);
    assert.ok(feed.requests.includes('GET /feed.v1.json'));
    const own = await visit(`${kit.url}/embed.html?widget=timeline&src=feed.v1.json`);
    await shown(own.page, 1);
    assert.deepEqual(await from(own.page), []);
    assert.deepEqual([...foreign.troubles, ...own.troubles], []);
    await Promise.all([foreign.page.close(), own.page.close(), feed.close()]);
  });

  it('leaves no cookie and nothing stored, and asks nobody else (G03, G04)', async () => {
    const log = await visit(`${kit.url}/embed/strategy.html?land=DE-SN&theme=dark`);
    const { page, requests, troubles } = log;
    await shown(page, 4);
    const left = await page.evaluate(async () => ({
      cookie: document.cookie,
      stored: localStorage.length + sessionStorage.length,
      bases: (await indexedDB.databases()).length,
      globals: Object.keys(globalThis).filter((name) => /fds|embed/i.test(name)),
      footers: document.querySelectorAll('footer').length,
      theme: getComputedStyle(document.documentElement).colorScheme,
    }));
    const nothing = { cookie: '', stored: 0, bases: 0, globals: [] };
    assert.deepEqual(left, { ...nothing, footers: 0, theme: 'dark' });
    assert.deepEqual(
      requests.filter((url) => !url.startsWith(`${kit.url}/`)),
      [],
    );
    assert.deepEqual(troubles, []);
    await page.close();
  });

  it('is accessible at 320 px, in a frame and as a page, with data and with a mistake', async () => {
    const check = async (page: Page | Frame): Promise<string[]> => {
      await page.evaluate(await readFile(axe, 'utf8'));
      return page.evaluate(async () => {
        const { axe: runner } = globalThis as unknown as {
          axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        const { violations } = await runner.run();
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
    };
    const width = (page: Page | Frame): Promise<number> =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    for (const path of [
      'embed/timeline.html',
      'embed.html?widget=filter,details&lang=en&theme=dark',
      'embed.html?widget=timeline&land=DE-XX&view=none',
    ]) {
      const { page } = await visit(`${kit.url}/${path}`, { width: 320 });
      const count = await page.$$eval('fds-strategy > *', (all) => all.length);
      await shown(page, count);
      assert.deepEqual(await check(page), [], path);
      assert.equal(await width(page), 0, path);
      await page.close();
    }
    const { page } = await visitPortal(frameTag('embed/project-map.html?theme=light'), {
      width: 320,
    });
    const frame = await frameOf(page);
    await shown(frame, 1);
    assert.deepEqual(await check(frame), []);
    assert.equal(await width(frame), 0);
    const links = await frame.$$eval('footer a', (all) =>
      all.map(({ href, target, rel, textContent }) => ({ href, target, rel, textContent })),
    );
    assert.deepEqual(links, [
      {
        href: frame.url(),
        target: '_blank',
        rel: 'noopener',
        textContent: 'In neuem Fenster öffnen',
      },
    ]);
    await page.close();
  });
});
