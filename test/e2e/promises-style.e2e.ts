/** The promise that style sheets of a page do not get into the widgets. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { atRest } from '../support/eventually.js';
import { smallFeed } from '../support/small-feed.js';
import { fourTags, WidgetPortal } from '../support/widget-portal.js';

const tags: readonly string[] = fourTags;

/**
 * How some of the elements inside each widget look: every computed property and the size. Places are
 * left out: an element may lie further down because the page's own text round the widget has grown.
 */
function looks(page: Page): Promise<string[]> {
  return page.evaluate((names) => {
    const isPlace = /^(?:top|bottom|left|right|inset-.*)$/;
    return names.flatMap((name) => {
      const all = document.querySelector(name)?.shadowRoot?.querySelectorAll('*') ?? [];
      const parts = new Set<string>();
      const some = [...all].filter(({ part }, index) => {
        const isNew = part.length > 0 && !parts.has(part.value);
        parts.add(part.value);
        return isNew || index % 20 === 0;
      });
      const host = document.querySelector(name)?.getBoundingClientRect();
      const whole = `${name} ${Math.round(host?.width ?? 0)} × ${Math.round(host?.height ?? 0)}`;
      const inside = some.map((element) => {
        const style = getComputedStyle(element);
        const { width, height } = element.getBoundingClientRect();
        const values = [...style].filter((key) => !isPlace.test(key));
        const size = `${Math.round(width)} × ${Math.round(height)}`;
        return [name, element.localName, size]
          .concat(values.map((key) => `${key}: ${style.getPropertyValue(key)}`))
          .join('\n');
      });
      return [whole, ...inside];
    });
  }, tags);
}

/** What is in one look and not in the other, shortly. */
function differences(actual: readonly string[], expected: readonly string[]): string[] {
  return expected.flatMap((look, index) => {
    const lines = new Set(look.split('\n'));
    const other = (actual[index] ?? 'gone').split('\n').filter((line) => !lines.has(line));
    return other.length > 0 ? [`${look.split('\n', 2).join(' ')}: ${other.join('; ')}`] : [];
  });
}

/** Gives the page a style sheet; one that a policy against inline styles does not stop. */
function setHostStyle(page: Page, css: string): Promise<void> {
  return page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`html, body { margin: 0; padding: 0 } ${text}`);
    document.adoptedStyleSheets = [sheet];
  }, css);
}

/** Style sheets of hosts; the second one does, where it is needed, what a page is promised to do. */
const hostStyles: readonly (readonly [name: string, hostile: string, promised?: string])[] = [
  ['a reset of everything', '* { all: unset !important }'],
  [
    'text for everything',
    '* { font: 40px cursive !important; letter-spacing: 1em !important }',
    'main { font: 40px cursive }',
  ],
  [
    'Bootstrap 3',
    `html { font-size: 10px } *, :before, :after { box-sizing: border-box }
     body { font: 14px/1.42857143 Helvetica, Arial, sans-serif; color: #333 }
     table { border-collapse: collapse; background: #eee } th { text-align: left }
     h2 { font-size: 30px; margin: 20px } ul { margin-bottom: 10px } svg { overflow: hidden }`,
    'main { font: 14px Helvetica, Arial, sans-serif }',
  ],
  ['the direction of writing', 'html { direction: rtl }'],
  ['generated content', '*::before, *::after { content: "x"; display: block; height: 100px }'],
  ['links', 'a { color: red !important; display: block !important; font-size: 50px !important }'],
  [
    'plain elements',
    `section, header, footer { display: none !important } button { all: unset !important }
     table, td, li, svg, path { border: 9px solid !important; fill: red !important }`,
  ],
  [
    'names of the kit’s own parts and classes',
    '[part], .frame, .lead, .body, .entry, #heading { border: 9px solid red !important; display: none !important }',
  ],
  [
    'inherited text',
    `main { letter-spacing: 1em; text-transform: uppercase; line-height: 3; white-space: nowrap;
     text-indent: 5em; word-spacing: 1em; text-align: right; font-style: italic; font-weight: 900;
     color: red; cursor: wait; list-style: square; hyphens: auto }`,
  ],
  [
    'the widgets themselves',
    // What is not the page's to set; width, margin, place, visibility and opacity are.
    `main * { transform: rotate(9deg) !important; padding: 50px !important; border: 9px solid !important;
     height: 90px !important; columns: 3 !important; float: left !important; filter: blur(3px) !important;
     overflow: hidden !important; clip-path: inset(9px) !important; writing-mode: vertical-rl !important;
     container-type: size !important; contain: strict !important; background: red !important }`,
  ],
  ['names that look like the kit’s own', ':root { --ink: red; --radius: 40px; --paper: black }'],
];

describe('what is promised of the looks of the widgets', () => {
  let host: WidgetPortal;

  before(async () => {
    host = await WidgetPortal.start();
  });
  after(() => host.close());

  it('no style sheet of the page gets in, but for family and size of the text (G14)', async () => {
    host.publish(smallFeed());
    const { page } = await host.visit();
    await setHostStyle(page, '');
    const plain = await atRest(page, () => looks(page));
    for (const [name, hostile, promised] of hostStyles) {
      if (promised) await setHostStyle(page, promised);
      const expected = promised ? await looks(page) : plain;
      await setHostStyle(page, hostile);
      assert.ok(expected.length > 40, `${expected.length} elements`);
      assert.deepEqual(differences(await looks(page), expected), [], name);
    }
    await setHostStyle(page, 'fds-timeline::part(lead) { border: 1px solid }');
    assert.notDeepEqual(await looks(page), plain, 'a documented part can be given a look');
    await page.close();
  });
});
