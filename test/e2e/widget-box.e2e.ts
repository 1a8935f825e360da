/** The box of a widget on a page: in full screen, and while it loads. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { paintFirst, shiftOf, watchShift } from '../support/layout-shift.js';
import { smallFeed } from '../support/small-feed.js';
import { widgetNames } from '../../src/catalogue.js';
import { fourTags, WidgetPortal } from '../support/widget-portal.js';

/** Enough entries that no screen holds a widget. */
const longFeed = smallFeed({
  leitlinien: Array.from({ length: 120 }, (_, index) => ({
    id: `L${index}`,
    title: `Leitlinie ${index}`,
    category: 'rules',
    goal: 'speed',
  })),
});

interface FullScreen {
  readonly isFull: boolean;
  /** In red, green and blue of sRGB, 0 to 255. */
  readonly ground: readonly number[];
  /** Contrast of the widget's text to the ground it is given. */
  readonly contrast: number;
  readonly tall: boolean;
  /** How far below the screen the end of the widget is, when all is scrolled. */
  readonly below: number;
}

/** Holds requests back until those widgets wait for what is to come, and have been painted so. */
async function holdBack(page: Page, until: readonly (readonly [RegExp, string])[]): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const [, tags] = until.find(([address]) => address.test(request.url())) ?? [];
    if (!tags) return void request.continue();
    void page
      .waitForFunction(
        (waiting) =>
          [...document.querySelectorAll(waiting)].every(({ shadowRoot }) =>
            shadowRoot?.querySelector('[part="loading"]'),
          ),
        {},
        tags,
      )
      .then(() => shiftOf(page))
      .then(() => request.continue());
  });
}

/** A widget as it is seen in full screen, after a press on a button of the page. */
async function openFullScreen(page: Page, selector: string): Promise<FullScreen> {
  await page.evaluate((wanted) => {
    const button = document.createElement('button');
    button.id = 'full';
    button.textContent = 'Vollbild';
    button.addEventListener('click', () => {
      void document.querySelector(wanted)?.requestFullscreen();
    });
    document.body.prepend(button);
    scrollTo(0, 0);
  }, selector);
  await page.click('#full');
  await page.waitForFunction(() => document.fullscreenElement !== null);
  return page.evaluate((wanted) => {
    const channels = (colour: string): number[] => {
      const context = new OffscreenCanvas(1, 1).getContext('2d')!;
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
      return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
    };
    const luminance = (colour: string): number => {
      const [red = 0, green = 0, blue = 0] = channels(colour)
        .map((value) => value / 255)
        .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const host = document.querySelector(wanted)!;
    // In a strategy stands the widget; alone it is the element itself.
    const widget = host.localName === 'fds-strategy' ? host.firstElementChild! : host;
    const frame = widget.shadowRoot!.querySelector('.frame')!;
    const ground = getComputedStyle(host).backgroundColor;
    const [low = 0, high = 0] = [ground, getComputedStyle(frame).color]
      .map(luminance)
      .sort((one, other) => one - other);
    const tall = host.scrollHeight > innerHeight;
    host.scrollTop = host.scrollHeight;
    return {
      isFull: document.fullscreenElement === host,
      ground: channels(ground),
      contrast: (high + 0.05) / (low + 0.05),
      tall,
      below: frame.getBoundingClientRect().bottom - innerHeight,
    };
  }, selector);
}

describe('a widget in full screen', () => {
  let portal: WidgetPortal;

  before(async () => {
    portal = await WidgetPortal.start();
  });
  after(() => portal.close());

  for (const [name, attributes, ground] of [
    ['light', '', [255, 255, 255]],
    ['dark', ' data-theme="dark"', [20, 23, 31]],
  ] as const) {
    for (const element of ['fds-leitlinien-matrix', 'fds-strategy']) {
      it(`is readable and scrolls to its end (${name}, ${element})`, async () => {
        const src = portal.publish(longFeed);
        const main = `<fds-strategy src="${src}"${attributes}><fds-leitlinien-matrix></fds-leitlinien-matrix></fds-strategy>`;
        const { page, troubles } = await portal.visit({ main, ready: 1 });
        const seen = await openFullScreen(page, element);
        assert.ok(seen.isFull, 'is in full screen');
        assert.deepEqual(seen.ground, ground);
        assert.ok(seen.contrast >= 7, `contrast ${seen.contrast}`);
        assert.ok(seen.tall, 'is higher than the screen');
        assert.ok(seen.below <= 0, `${seen.below} px are never seen`);
        assert.deepEqual(troubles, []);
        await page.close();
      });
    }
  }
});

describe('fds.css', () => {
  let portal: WidgetPortal;

  before(async () => {
    portal = await WidgetPortal.start();
  });
  after(() => portal.close());

  /**
   * How much of the page jumped until its widget was there, with text of the page below it, and how much
   * higher the widget is than it has to be, in px.
   */
  async function visit(
    tag: string,
    width: number,
    link: string,
    attributes = '',
  ): Promise<Readonly<Record<'shifted' | 'spare', number>>> {
    const main = `${link}<${tag}${attributes}></${tag}><p>${'Text der Seite. '.repeat(200)}</p>`;
    const { page } = await portal.visit({
      main,
      width,
      ready: 1,
      prepare: async (each) => {
        await watchShift(each);
        // Slow enough that the page is painted before the kit is there.
        await paintFirst(each, (url) => url.endsWith('/fds.js'));
      },
    });
    const shifted = await shiftOf(page);
    const spare = await page.$eval(tag, (widget) => {
      const before = widget.clientHeight;
      (widget as HTMLElement).style.setProperty('--fds-min-height', '0');
      return before - widget.clientHeight;
    });
    await page.close();
    return { shifted, spare };
  }

  /** In px: a place that is kept free and not needed is seen as a gap. */
  const LARGEST_GAP = 100;

  for (const tag of widgetNames.map((name) => `fds-${name}`)) {
    it(`keeps the place of <${tag}>, so that nothing jumps`, async () => {
      const sheet = `<link rel="stylesheet" href="${portal.kit.url}/fds.css">`;
      for (const width of [360, 1280]) {
        assert.ok((await visit(tag, width, '')).shifted > 0, 'without it the page jumps');
        const { shifted, spare } = await visit(tag, width, sheet);
        assert.equal(shifted, 0, `${width} px`);
        assert.ok(spare <= LARGEST_GAP, `${width} px: ${spare} px more than are needed`);
      }
    });
  }

  /** What is kept free before a widget is there, and what it needs, in px, on a page of that width. */
  async function placeAt(
    page: Page,
    tag: string,
    width: number,
  ): Promise<Readonly<Record<'kept' | 'needed', number>>> {
    // Higher than any place, so that no screen cuts one off.
    await page.setViewport({ width, height: 2000 });
    return page.$eval(tag, (widget) => {
      const { style } = widget as HTMLElement;
      const probe = document.createElement('div');
      probe.style.blockSize = getComputedStyle(widget).getPropertyValue('--fds-min-height');
      document.body.append(probe);
      const kept = probe.clientHeight;
      probe.remove();
      style.setProperty('--fds-min-height', '0');
      const needed = widget.clientHeight;
      style.removeProperty('--fds-min-height');
      return { kept, needed };
    });
  }

  /** In px, that may lack in other fonts than most pages have: a place for the widest would be a gap in all others. */
  const LACK = process.env['FONTCONFIG_FILE'] ? LARGEST_GAP : 0;
  /** In px: nobody sees move what is further down. */
  const SCREEN = 896;
  const WIDTHS = Array.from({ length: 34 }, (_, index) => 280 + index * 40);

  for (const tag of widgetNames.map((name) => `fds-${name}`)) {
    it(`keeps what <${tag}> needs and no more, on pages of every width`, async () => {
      const sheet = `<link rel="stylesheet" href="${portal.kit.url}/fds.css">`;
      const wrong: string[] = [];
      for (const lang of ['de', 'en']) {
        const { page } = await portal.visit({
          main: `${sheet}<${tag} lang="${lang}"></${tag}>`,
          ready: 1,
        });
        for (const width of WIDTHS) {
          const { kept, needed } = await placeAt(page, tag, width);
          if (kept < Math.min(needed, SCREEN) - LACK || kept > needed + LARGEST_GAP) {
            wrong.push(`${lang} ${width} px: ${kept} px kept, ${needed} px needed`);
          }
        }
        await page.close();
      }
      assert.deepEqual(wrong, []);
    });
  }

  it('keeps nothing free for a part of the data, once that is there', async () => {
    const sheet = `<link rel="stylesheet" href="${portal.kit.url}/fds.css">`;
    for (const width of [360, 1280]) {
      const { spare } = await visit('fds-project-list', width, sheet, ' land="DE-SL"');
      assert.equal(spare, 0, `${width} px`);
    }
  });

  it('is not needed where only the places of widgets move, in which nothing is seen', async () => {
    portal.publish(smallFeed());
    const { page } = await portal.visit({
      main: portal.four,
      ready: fourTags.length,
      prepare: async (each) => {
        await watchShift(each);
        // The text below the widgets is seen, and does move.
        await each.evaluateOnNewDocument(() => {
          new MutationObserver(() => document.querySelector('#unten')?.remove()).observe(document, {
            childList: true,
            subtree: true,
          });
        });
        // However slow the machine: nothing that is shown after a while is shown.
        const session = await each.createCDPSession();
        await session.send('Animation.enable');
        await session.send('Animation.setPlaybackRate', { playbackRate: 0 });
        await holdBack(each, [
          [/chunks.strategy-pyramid/, 'fds-timeline'],
          [/\.json$/, fourTags.join()],
        ]);
      },
    });
    assert.equal(await shiftOf(page), 0);
    await page.close();
  });
});
