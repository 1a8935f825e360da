/** Promises about the page round the widgets, and about what a page does to them. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import type { CDPSession, Page } from 'puppeteer-core';
import { widgetsReady, widgetText } from '../support/browser.js';
import { atRest, eventually } from '../support/eventually.js';
import { smallFeed, type JsonObject } from '../support/small-feed.js';
import { fourTags, refreshNow, shippedFeed, WidgetPortal } from '../support/widget-portal.js';

const tags: readonly string[] = fourTags;

/** What the page has noticed of the widgets; filled by `watchPage`. */
interface Noticed {
  readonly changes: string[];
  readonly history: string[];
  readonly focus: string[];
}
type WatchedWindow = typeof globalThis & { noticed: Noticed };

/** Writes down every change outside the widgets from before the first of them is defined. */
function watchPage(page: Page): Promise<unknown> {
  return page.evaluateOnNewDocument(() => {
    const noticed: Noticed = { changes: [], history: [], focus: [] };
    (globalThis as WatchedWindow).noticed = noticed;
    for (const name of ['pushState', 'replaceState', 'go', 'back', 'forward'] as const) {
      Object.defineProperty(history, name, {
        value() {
          noticed.history.push(name);
        },
      });
    }
    document.addEventListener('focusin', ({ target }) => {
      noticed.focus.push((target as Element).localName);
    });
    document.addEventListener('readystatechange', () => {
      if (document.readyState !== 'interactive') return;
      new MutationObserver((records) => {
        for (const { target, type, attributeName } of records) {
          const element = target instanceof Element ? target : target.parentElement;
          if (element?.closest('main > *')) continue;
          noticed.changes.push(
            `${type} ${attributeName ?? ''} of ${element?.localName ?? 'nothing'}`,
          );
        }
      }).observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
    });
  });
}

/** Names of the events that something listens to on window, document and its main elements. */
async function listeners(session: CDPSession): Promise<string[]> {
  const found: string[] = [];
  for (const expression of ['window', 'document', 'document.documentElement', 'document.body']) {
    const { result } = await session.send('Runtime.evaluate', { expression });
    const { objectId = '' } = result;
    const { listeners: all } = await session.send('DOMDebugger.getEventListeners', { objectId });
    found.push(...all.map(({ type }) => `${expression} ${type}`));
  }
  return found.sort();
}

/** The whole of a widget, for `atRest`. */
const drawnBy = (page: Page, tag: string): Promise<string> =>
  page.$eval(tag, ({ shadowRoot }) => shadowRoot?.innerHTML ?? '');

/** Uses each widget as a visitor does: chooses what it lists first, and opens every control. */
async function useWidgets(page: Page): Promise<void> {
  for (const tag of tags) {
    const untouched = await drawnBy(page, tag);
    await page.$eval(tag, ({ shadowRoot }) => {
      shadowRoot?.querySelector<HTMLElement>('[data-ref]')?.click();
    });
    await eventually(page, async () => (await drawnBy(page, tag)) !== untouched);
    await atRest(page, () => drawnBy(page, tag));
    await page.$eval(tag, ({ shadowRoot }) => {
      for (const button of shadowRoot?.querySelectorAll<HTMLElement>('button, summary') ?? []) {
        if (!/drucken|speichern|kopieren/i.test(button.textContent)) button.click();
      }
    });
    await atRest(page, () => drawnBy(page, tag));
  }
}

/** Puts the four widgets into the page, waits for their data, takes them out; `rounds` times. */
function attachAndDetach(page: Page, src: string, rounds: number): Promise<void> {
  return page.evaluate(
    async (address, names, count) => {
      const main = document.querySelector('main');
      for (let round = 0; round < count; round += 1) {
        const strategy = document.createElement('fds-strategy');
        strategy.setAttribute('src', address);
        const widgets = names.map((name) => document.createElement(name));
        strategy.append(...widgets);
        main?.append(strategy);
        while (!widgets.every(({ shadowRoot: root }) => root?.querySelector('[part="footer"]'))) {
          await new Promise((resolve) => setTimeout(resolve));
        }
        strategy.remove();
      }
    },
    src,
    tags,
    rounds,
  );
}

/** How many elements of the kit are in memory after a collection of garbage. */
async function countInMemory(page: Page): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const tag of [...tags, 'fds-strategy']) {
    const prototype = await page.evaluateHandle(
      (name) => customElements.get(name)?.prototype ?? Object.prototype,
      tag,
    );
    const found = await page.queryObjects(prototype);
    counts[tag] = await found.evaluate((all) => all.length);
    await Promise.all([found.dispose(), prototype.dispose()]);
  }
  return counts;
}

describe('what is promised of the page round the widgets', () => {
  let host: WidgetPortal;
  let shipped: JsonObject;

  before(async () => {
    shipped = await shippedFeed();
    host = await WidgetPortal.start();
  });
  after(() => host.close());

  it('nothing outside the widgets is changed, before or after they are used (G12)', async () => {
    host.publish(shipped);
    const { page, troubles } = await host.visit({ prepare: watchPage });
    const outside = (): Promise<unknown> =>
      page.evaluate(() => {
        const root = document.documentElement.cloneNode(true) as Element;
        root.querySelector('main')?.replaceChildren();
        return {
          html: root.outerHTML,
          title: document.title,
          address: location.pathname + location.search + location.hash,
          history: history.length,
          sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
          noticed: (globalThis as WatchedWindow).noticed,
        };
      });
    const noticed: Noticed = { changes: [], history: [], focus: [] };
    const untouched = {
      html: host.html(''),
      title: 'Portal',
      address: '/seite',
      history: 2,
      sheets: 0,
      noticed,
    };
    assert.deepEqual(await outside(), untouched);
    await page.evaluate(() => {
      (globalThis as WatchedWindow).noticed.focus.length = 0;
    });
    await useWidgets(page);
    const used = (await outside()) as typeof untouched;
    // Whoever uses a widget may get the focus moved, but inside the widgets only.
    assert.ok(used.noticed.focus.every((name) => tags.includes(name)));
    assert.deepEqual({ ...used, noticed: { ...used.noticed, focus: [] } }, untouched);
    assert.deepEqual(troubles, []);
    await page.close();
  });

  it('100 times in and out leave no listener and no element, and ask once (G10, G12)', async () => {
    const src = host.publish(smallFeed());
    const { page, troubles } = await host.visit({ main: '', ready: 0 });
    const session = await page.createCDPSession();
    const heap = async (): Promise<number> => {
      await session.send('HeapProfiler.collectGarbage');
      return (await session.send('Runtime.getHeapUsage')).usedSize;
    };
    const before = await listeners(session);
    await attachAndDetach(page, src, 20);
    const atFirst = await heap();
    await attachAndDetach(page, src, 100);
    const growth = (await heap()) - atFirst;
    const counts = await countInMemory(page);
    // The last ones may be held by the browser itself, for example by what is still to be painted.
    assert.ok(Math.max(...Object.values(counts)) <= 2, JSON.stringify(counts));
    assert.ok(growth < 1_000_000, `${growth} bytes more`);
    assert.deepEqual(await listeners(session), before);
    await page.evaluate((main) => {
      document.querySelector('main')?.append(document.createElement(main));
    }, 'fds-timeline');
    await widgetsReady(page, 1);
    assert.notDeepEqual(await listeners(session), before, 'a widget in the page listens');
    await page.$eval('fds-timeline', (element) => {
      element.remove();
    });
    assert.deepEqual(await listeners(session), before);
    const asked = host.feed.requests.filter((line) => src.endsWith(line.replace('GET ', '')));
    assert.equal(asked.length, 1);
    assert.deepEqual(troubles, []);
    await page.close();
  });

  it('widgets may be moved, cloned, printed, and shown late (G19)', async () => {
    const src = host.publish(shipped);
    const { page, troubles } = await host.visit({
      main: `<div>${host.four}</div><div hidden>${host.four}</div>`,
      ready: 8,
    });
    const sizes = (): Promise<number[][]> =>
      page.$$eval('main > div', (boxes) =>
        boxes.map((box) =>
          [...(box.firstElementChild?.children ?? [])].flatMap(({ shadowRoot }) =>
            [...(shadowRoot?.querySelectorAll('[part], svg') ?? [])].map((each) =>
              Math.round(each.getBoundingClientRect().height),
            ),
          ),
        ),
      );
    await page.$eval('[hidden]', (box) => {
      box.removeAttribute('hidden');
    });
    const [visible = []] = await eventually(
      page,
      sizes,
      ([first = [], late]) => first.length > 40 && isDeepStrictEqual(first, late),
    );
    assert.ok(Math.max(...visible) > 100);
    const text = await widgetText(page, 'fds-timeline');
    await page.evaluate(() => {
      const [first, second] = document.querySelectorAll('main > div');
      const strategy = first?.firstElementChild;
      if (!first || !second || !strategy) throw new Error('no widgets');
      for (let move = 0; move < 3; move += 1) {
        second.append(strategy);
        first.append(strategy);
        strategy.append(...[...strategy.children].reverse());
      }
      second.replaceChildren(strategy.cloneNode(true), strategy.cloneNode(true));
    });
    await widgetsReady(page, 12);
    assert.ok((await page.pdf()).length > 10_000);
    for (const nth of [0, 1]) {
      const copy = `main > div:last-child > :nth-child(${nth + 1}) > fds-timeline`;
      assert.equal(await widgetText(page, copy), text);
    }
    assert.equal(await widgetText(page, 'fds-timeline'), text);
    await page.evaluate(() => {
      const matrix = document.querySelector('div:last-child > :last-child > fds-leitlinien-matrix');
      matrix?.shadowRoot?.querySelector<HTMLElement>('[data-ref="leitlinie:G2"]')?.click();
    });
    await page.waitForFunction(() =>
      document
        .querySelector('fds-project-map')
        ?.shadowRoot?.querySelector('[part="chosen"]')
        ?.textContent.includes('EfA-Ansatz'),
    );
    const asked = host.feed.requests.filter((line) => src.endsWith(line.replace('GET ', '')));
    assert.equal(asked.length, 1);
    assert.deepEqual(troubles, []);
    await page.close();
  });

  for (const way of ['in place', 'with elements of its own'] as const) {
    it(`what a page translator has rewritten ${way} shows no old figure after a refresh (G19)`, async () => {
      host.publish(smallFeed());
      const { page, troubles } = await host.visit({
        main: host.four.replace('<fds-strategy', '<fds-strategy refresh="30"'),
      });
      const translated = await page.evaluate(
        (names, isWrapped) => {
          for (const name of names) {
            const root = document.querySelector(name)?.shadowRoot;
            if (!root) throw new Error('no widget');
            const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
            const all: Text[] = [];
            while (texts.nextNode()) all.push(texts.currentNode as Text);
            for (const node of all) {
              const words = node.data.replace('Leitlinien', 'Guidelines');
              if (!isWrapped || words === node.data) {
                node.data = words;
                continue;
              }
              // As the translation of Chromium does it.
              const font = document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
              font.append(words);
              node.replaceWith(font);
            }
          }
          // Read at once: each drawing puts back what the translator then translates anew.
          const matrix = document.querySelector('fds-leitlinien-matrix')?.shadowRoot;
          return (matrix?.textContent ?? '').replace(/\s+/g, ' ');
        },
        tags,
        way !== 'in place',
      );
      assert.match(translated, /4 Guidelines/);
      const { leitlinien, ...rest } = smallFeed();
      host.feedHost.publish({ ...rest, leitlinien: (leitlinien as unknown[]).slice(1) });
      await refreshNow(page);
      await page.waitForFunction(
        () =>
          !document
            .querySelector('fds-leitlinien-matrix')
            ?.shadowRoot?.querySelector('[data-ref="leitlinie:L1"]'),
      );
      const text = await widgetText(page, 'fds-leitlinien-matrix');
      assert.match(text, /3 (?:Leitlinien|Guidelines)/);
      assert.doesNotMatch(text, /4 (?:Leitlinien|Guidelines)/);
      assert.deepEqual(troubles, []);
      await page.close();
    });
  }

  it('a page with widgets is restored from the back/forward cache, alive (G12, G19)', async () => {
    host.publish(smallFeed());
    const { page, troubles } = await host.visit();
    const session = await page.createCDPSession();
    await session.send('Page.enable');
    const reasons: string[] = [];
    session.on('Page.backForwardCacheNotUsed', ({ notRestoredExplanations }) => {
      reasons.push(...notRestoredExplanations.map(({ reason }) => reason));
    });
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => {
        document.documentElement.dataset['persisted'] = String(persisted);
      });
    });
    host.pages.pages.set('/andere', '<!doctype html><title>Andere</title>');
    await page.goto(`${host.portal.url}/andere`);
    await page.goBack();
    assert.deepEqual(reasons, []);
    await page.waitForFunction(() => document.documentElement.dataset['persisted'] ?? '');
    assert.equal(await page.$eval('html', ({ dataset }) => dataset['persisted']), 'true');
    await widgetsReady(page, 4);
    assert.deepEqual(troubles, []);
    await page.close();
  });
});
