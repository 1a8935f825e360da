/**
 * What assistive technology gets of each widget and view, and of a choice: written down in `trees/`, so that no
 * change of it goes unseen. `npm run trees` writes down what is there now.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { CDPSession, Page } from 'puppeteer-core';
import { atRest } from '../support/eventually.js';
import { smallFeed } from '../support/small-feed.js';
import { WidgetPortal } from '../support/widget-portal.js';
import { widgetNames } from '../../src/catalogue.js';

/** A page of `npm run speech`: what is read aloud there is written down as a tree here. */
interface Scene {
  readonly name: string;
  readonly tags: string;
  readonly lang: string;
}
const { treeOf } = (await import(
  new URL('../../scripts/accessibility-tree.mjs', import.meta.url).href
)) as { readonly treeOf: (session: CDPSession) => Promise<string> };
const { scenes } = (await import(
  new URL('../../scripts/speech/scenes.mjs', import.meta.url).href
)) as { readonly scenes: readonly Scene[] };

const isUpdate = process.env['FDS_TREES'] === 'update';

/** The same day in each run: the timeline shows it. */
const stopClock = (page: Page): Promise<unknown> =>
  page.evaluateOnNewDocument(
    (noon) => {
      const Real = Date;
      globalThis.Date = new Proxy(Real, {
        construct: (target, args) =>
          Reflect.construct(target, args.length > 0 ? args : [noon]) as object,
        get: (target, key): unknown => (key === 'now' ? () => noon : Reflect.get(target, key)),
      });
    },
    Date.UTC(2026, 10, 30, 12),
  );

const choose = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const strategy = document.querySelector('fds-strategy');
    if (strategy) strategy.selection = { type: 'leitlinie', id: 'L1' };
  });

/** What the portal itself adds is left out: it says nothing of the kit. */
const ofWidgets = (tree: string): string => {
  const lines = tree.split('\n');
  const main = lines.findIndex((line) => line.trim().startsWith('main'));
  const depth = (line = ''): number => line.length - line.trimStart().length;
  const end = lines.findIndex((line, at) => at > main && depth(line) <= depth(lines[main]));
  return lines
    .slice(main + 1, end === -1 ? undefined : end)
    .map((line) => line.slice(depth(lines[main]) + 2))
    .join('\n');
};

describe('the accessibility tree', () => {
  let portal: WidgetPortal;
  before(async () => {
    portal = await WidgetPortal.start();
  });
  after(() => portal.close());

  it('is written down for every widget', () => {
    const all = scenes.map(({ tags }) => tags).join();
    const missing = widgetNames.filter((name) => !all.includes(`<fds-${name}`));
    assert.deepEqual(missing, []);
  });

  for (const { name, tags, lang } of scenes) {
    it(`of "${name}" is the one that is written down`, async () => {
      const main = `<fds-strategy src="${portal.publish(smallFeed())}" lang="${lang}">${tags}</fds-strategy>`;
      const ready = tags.match(/<fds-/g)?.length ?? 0;
      const { page } = await portal.visit({ main, ready, prepare: stopClock });
      const session = await page.createCDPSession();
      const read = async (): Promise<string> => ofWidgets(await treeOf(session));
      const opened = await atRest(page, read);
      await choose(page);
      const chosen = await atRest(page, read);
      await page.close();
      const text = `${opened}\n\n# A Leitlinie is chosen\n\n${chosen}\n`;
      const file = new URL(`trees/${name}.txt`, import.meta.url);
      if (isUpdate) writeFileSync(file, text);
      assert.equal(text, existsSync(file) ? readFileSync(file, 'utf8') : '');
    });
  }
});
