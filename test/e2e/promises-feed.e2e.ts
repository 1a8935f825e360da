/** Promises about feeds that are broken, old, newer than the kit, or read in an odd page. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { formatDay } from '../../src/i18n/format-day.js';
import { widgetsReady, widgetText } from '../support/browser.js';
import { atRest, eventuallyEqual } from '../support/eventually.js';
import { smallFeed, type JsonObject } from '../support/small-feed.js';
import { fourTags, refreshNow, shippedFeed, WidgetPortal } from '../support/widget-portal.js';

/** What the strategy has told the page since the last change of its feed. */
interface Told {
  counts: Record<string, number>;
  problems: { path: string; message: string }[];
  codes: string[];
}
type ListeningWindow = typeof globalThis & { told: Told };

/** Writes down what the kit tells the page. */
function listen(page: Page): Promise<unknown> {
  return page.evaluateOnNewDocument(() => {
    const told: Told = { counts: {}, problems: [], codes: [] };
    (globalThis as ListeningWindow).told = told;
    document.addEventListener('fds-load', ({ detail }) => (told.counts = { ...detail.counts }));
    document.addEventListener('fds-error', ({ detail }) => {
      told.codes.push(detail.code);
      told.problems.push(...detail.problems);
    });
  });
}

/** What the strategy has told since it was last asked to forget it. */
const toldBy = (page: Page): Promise<Told> =>
  page.evaluate(() => (globalThis as ListeningWindow).told);

/** Has the strategy of the page show another feed; what it told of it. */
async function show(page: Page, src: string): Promise<Told> {
  await page.evaluate((address) => {
    Object.assign((globalThis as ListeningWindow).told, { counts: {}, problems: [], codes: [] });
    document.querySelector('fds-strategy')?.setAttribute('src', address);
  }, src);
  await page.waitForFunction(
    () => Object.keys((globalThis as ListeningWindow).told.counts).length > 0,
  );
  await widgetsReady(page, 4);
  return toldBy(page);
}

/** The numbers of records that the widgets name in their own words. */
async function figures(page: Page): Promise<Record<string, number>> {
  const [pyramid = '', matrix = '', map = '', timeline = ''] = await texts(page);
  const number = (text: string, pattern: RegExp): number => Number(pattern.exec(text)?.[1] ?? 0);
  return {
    goals: number(pyramid, /(\d+) Ziele?\b/),
    leitlinien: number(matrix, /: (\d+) Leitlinien/),
    projects: number(map, /von (\d+) Vorhaben/),
    events: number(timeline, /(\d+) Ereignisse von/),
  };
}

/** What the four widgets show, in order; but for today, which is another day after a late refresh. */
const texts = async (page: Page): Promise<string[]> => {
  const all = await Promise.all(fourTags.map((tag) => widgetText(page, tag)));
  return all.map((text) => text.replace(/Heute, \d+\. \S+ \d{4}/, 'Heute'));
};

/** What each widget says to the ear. */
async function heard(page: Page): Promise<string[][]> {
  return page.evaluate((names) => {
    const live = '[role="status"], [role="alert"], [aria-live]';
    return names.map((name) => {
      const regions = document.querySelector(name)?.shadowRoot?.querySelectorAll(live) ?? [];
      return [...regions].flatMap((region) => {
        const text = region.textContent.replace(/\s+/g, ' ').trim();
        const isPolite =
          region.getAttribute('role') !== 'alert' &&
          region.getAttribute('aria-live') !== 'assertive';
        return text ? [isPolite ? text : `loud: ${text}`] : [];
      });
    });
  }, fourTags);
}

/** What axe finds in the widgets. */
async function axeFindings(page: Page): Promise<string[]> {
  // Behind the moment for which a state hides itself, so that it does not flash by.
  await page.evaluate(async (names) => {
    const moving = names.flatMap(
      (name) => document.querySelector(name)?.shadowRoot?.getAnimations() ?? [],
    );
    await Promise.allSettled(moving.map(({ finished }) => finished));
  }, fourTags);
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: runner } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await runner.run('main');
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  });
}

describe('what is promised of feeds', () => {
  let host: WidgetPortal;
  let shipped: JsonObject;

  before(async () => {
    shipped = await shippedFeed();
    host = await WidgetPortal.start();
  });
  after(() => host.close());

  const refreshing = (): string =>
    host.four.replace('<fds-strategy', '<fds-strategy refresh="3600"');
  const lengthOf = (list: string): number => (shipped[list] as unknown[]).length;

  it('one broken record of any list is left out alone, and counted (G08, G09)', async () => {
    host.publish(shipped);
    const { page, troubles } = await host.visit({ prepare: listen });
    const { counts: whole } = await toldBy(page);
    const lists = Object.keys(whole).filter((list) => (whole[list] ?? 0) > 0);
    assert.ok(lists.length > 10, lists.join());
    for (const list of lists) {
      const broken = structuredClone(shipped);
      const records = broken[list] as JsonObject[];
      const place = Math.floor(records.length / 2);
      records[place] = { ...records[place], id: 5 };
      const { counts, problems } = await show(page, host.publish(broken));
      const reported = problems.filter(({ message }) =>
        /; (Eintrag weggelassen|record left out)$/.test(message),
      );
      assert.deepEqual(
        reported.map(({ path }) => path),
        [`/${list}/${place}/id`],
      );
      for (const each of lists) {
        const missing = each === list ? reported.length : 0;
        assert.equal((counts[each] ?? 0) + missing, lengthOf(each), `${each} without one ${list}`);
      }
      const { goals = 0, leitlinien = 0, projects = 0, events = 0 } = counts;
      await eventuallyEqual(page, () => figures(page), { goals, leitlinien, projects, events });
    }
    assert.deepEqual(troubles, []);
    await page.close();
  });

  it('a broken list leaves the others as they are (G08)', async () => {
    host.publish({ ...shipped, leitlinien: { no: 'list' } });
    const { page, troubles } = await host.visit({ prepare: listen });
    await eventuallyEqual(page, () => figures(page), {
      goals: lengthOf('goals'),
      leitlinien: 0,
      projects: lengthOf('projects'),
      events: lengthOf('events'),
    });
    const { problems } = await toldBy(page);
    assert.ok(problems.some(({ path }) => path === '/leitlinien'));
    assert.deepEqual(troubles, []);
    await page.close();
  });

  it('a widget whose own code fails says so, and its neighbours live on (G05, G08, G21)', async () => {
    host.publish(shipped);
    const { page, troubles } = await host.visit({ prepare: listen });
    await page.$eval('fds-timeline', (element) => {
      Object.assign(element, {
        renderContent() {
          throw new Error('broken on purpose');
        },
      });
      element.setAttribute('heading-level', '3');
    });
    const broken =
      'Diese Ansicht kann gerade nicht gezeigt werden. Oft hilft es, die Seite neu zu laden.';
    await eventuallyEqual(page, () => heard(page), [[], [], [], [broken]]);
    assert.deepEqual((await toldBy(page)).codes, ['render']);
    assert.deepEqual(await axeFindings(page), []);
    await page.evaluate(() => {
      const matrix = document.querySelector('fds-leitlinien-matrix')?.shadowRoot;
      matrix?.querySelector<HTMLElement>('[data-ref="leitlinie:G2"]')?.click();
    });
    await page.waitForFunction(() =>
      document
        .querySelector('fds-project-map')
        ?.shadowRoot?.querySelector('[part="chosen"]')
        ?.textContent.includes('EfA-Ansatz'),
    );
    assert.deepEqual(troubles, []);
    await page.close();
  });

  it('old scripts that replace what the language brings change no figure (G09)', async () => {
    host.publish(shipped);
    const clean = await host.visit();
    const expected = await atRest(clean.page, () => texts(clean.page));
    await clean.page.close();
    const { page, troubles } = await host.visit({
      prepare: (tab) =>
        tab.evaluateOnNewDocument(() => {
          // As Prototype.js and MooTools did: lists by length only, and names on every object's list.
          Object.assign(Array, {
            from(source: ArrayLike<unknown>) {
              return [].slice.call(source);
            },
          });
          Object.assign(Array.prototype, {
            each: null,
            compact: null,
            toJSON() {
              return 'list';
            },
          });
          Object.assign(String.prototype, { strip: null, toJSON: null });
          Object.assign(Function.prototype, { curry: null });
        }),
    });
    assert.deepEqual(await page.evaluate(() => Array.from(new Set([1, 2]))), []);
    await eventuallyEqual(page, () => texts(page), expected);
    assert.deepEqual(troubles, []);
    await page.close();
  });

  it('version 2 is refused whole, the last good data stay, additions are ignored (G07, G20)', async () => {
    host.publish(smallFeed());
    const { page } = await host.visit({ main: refreshing(), prepare: listen });
    const before = await atRest(page, () => texts(page));
    const stale =
      'Neuere Daten sind gerade nicht erreichbar. Sie sehen den Stand vom 20. November 2026.';
    const withNotice = async (): Promise<string[]> =>
      (await texts(page)).map((text) => text.replace(/ Neuere Daten .* Erneut versuchen/, ''));
    // All that could be read is there, and even newer: nothing of it may be shown.
    host.feedHost.publish({ ...shipped, version: 2 });
    await refreshNow(page);
    await page.waitForFunction(() => (globalThis as ListeningWindow).told.codes.length > 0);
    for (const tag of fourTags) {
      await page.waitForFunction(
        (name) => document.querySelector(name)?.shadowRoot?.querySelector('[part="retry"]'),
        {},
        tag,
      );
    }
    assert.deepEqual((await toldBy(page)).codes, ['version']);
    // The first one speaks for all.
    assert.deepEqual(
      (await heard(page)).map((said) => said.map((text) => text.includes(stale))),
      fourTags.map((_, index) => (index === 0 ? [true] : [])),
    );
    assert.deepEqual(await withNotice(), before);
    const more = smallFeed({ minor: 1, pillars: [{ id: 'x' }], meta: { lists: [[]] } });
    for (const value of Object.values(more)) {
      if (!Array.isArray(value)) continue;
      for (const record of value as JsonObject[]) Object.assign(record, { x_new: { deep: [1] } });
    }
    host.feedHost.publish(more);
    await refreshNow(page);
    await eventuallyEqual(page, () => texts(page), before);
    const { problems } = await toldBy(page);
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['/version'],
    );
    await page.close();
  });

  it('each state of trouble passes axe and is said once, by the first widget for all (G06, G21)', async () => {
    const src = host.publish(smallFeed());
    /** What happens to requests of a kind; the others go through. */
    const net: { feed: 'waits' | 'goes'; snapshot: 'fails' | 'goes' } = {
      feed: 'waits',
      snapshot: 'fails',
    };
    const waiting: (() => void)[] = [];
    const { page } = await host.visit({
      main: refreshing(),
      ready: 0,
      prepare: async (tab) => {
        await listen(tab);
        await tab.setRequestInterception(true);
        tab.on('request', (request) => {
          const go = (): void => void request.continue();
          if (request.url() === src && net.feed === 'waits') waiting.push(go);
          else if (request.url().includes('snapshot') && net.snapshot === 'fails') {
            void request.abort();
          } else go();
        });
      },
    });
    /** The first widget speaks for all; the one in which somebody has tried again answers. */
    const expectState = async (what: string, words: string, answer = ''): Promise<void> => {
      const expected = fourTags.map((tag, index) => {
        if (tag === 'fds-timeline') return answer ? [answer] : [];
        return words && index === 0 ? [words] : [];
      });
      await eventuallyEqual(page, () => heard(page), expected);
      assert.deepEqual(await axeFindings(page), [], what);
    };
    // Not before it takes a while: most visitors never hear of it.
    await expectState('loading', '');
    await expectState('slow', 'Das Laden dauert länger als üblich.');
    host.feedHost.status = 404;
    net.feed = 'goes';
    for (const go of waiting) go();
    await expectState('failed', 'Die Daten konnten nicht geladen werden.');
    host.feedHost.status = 200;
    host.feedHost.publish(smallFeed({ topics: [5, { id: 'data', title: 'Daten' }] }));
    await page.$eval('fds-timeline', ({ shadowRoot }) => {
      shadowRoot?.querySelector<HTMLElement>('[part="retry"]')?.click();
    });
    await widgetsReady(page, 4);
    const answer = 'Die aktuellen Daten sind geladen.';
    await expectState('partly', '', answer);
    assert.ok((await toldBy(page)).codes.includes('records'));
    host.feedHost.status = 404;
    await refreshNow(page);
    await expectState(
      'old',
      'Neuere Daten sind gerade nicht erreichbar. Sie sehen den Stand vom 20. November 2026.',
      answer,
    );
    net.snapshot = 'goes';
    const shippedDay = formatDay(Date.parse(String((await shippedFeed())['updated'])), 'de');
    await page.evaluate((elsewhere) => {
      const strategy = document.querySelector('fds-strategy');
      const anew = strategy?.cloneNode(true) as HTMLElement;
      anew.setAttribute('src', elsewhere);
      strategy?.replaceWith(anew);
    }, `${host.feed.url}/nothing.json`);
    await expectState(
      'snapshot',
      `Die aktuellen Daten sind gerade nicht erreichbar. Sie sehen den Datenstand aus dem Programmpaket vom ${shippedDay}.`,
    );
    await page.close();
  });
});
