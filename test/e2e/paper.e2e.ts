/** What a browser prints: real pages of a PDF, in a wide and in a usual font, from light and dark pages. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { luminanceOf } from '../../src/context/page-ground.js';
import { openPage, startBrowser, widgetsReady } from '../support/browser.js';
import { eventually } from '../support/eventually.js';
import { serveFolder, startOrigin, type Origin } from '../support/origins.js';
import { FONT_WIDTHS } from '../support/test-fonts.js';

const DIST = new URL('../../dist/', import.meta.url);

/** Number of pages of a PDF as Chromium writes it. */
const pagesOf = (pdf: Uint8Array): number =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type\s*\/Page\b/g)?.length ?? 0;

function around(margin: string): {
  readonly margin: Record<'top' | 'bottom' | 'left' | 'right', string>;
} {
  return { margin: { top: margin, bottom: margin, left: margin, right: margin } };
}

/** What a tool of a widget prints: the document that it makes for the printer, as one page's source. */
async function madeByTool(page: Page, tag: string, label: string): Promise<string> {
  await page.evaluate(() => {
    const scope = globalThis as { printed?: string };
    const observer = new MutationObserver(() => undefined);
    observer.observe(document.body, { childList: true });
    const { append } = Element.prototype;
    Element.prototype.append = function (this: Element, ...nodes: (Node | string)[]) {
      append.apply(this, nodes);
      const [frame] = nodes;
      if (!(frame instanceof HTMLIFrameElement) || !frame.contentWindow) return;
      const view = frame.contentWindow;
      view.print = () => {
        const { documentElement, body, adoptedStyleSheets } = view.document;
        const rules = adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
        const css = rules.map(({ cssText }) => cssText).join('\n');
        scope.printed = `<!doctype html><html lang="${documentElement.lang}"><meta charset="utf-8"><style>${css}</style><body>${body.innerHTML}`;
      };
    };
  });
  await eventually(page, () => page.$(`${tag} >>> .tools summary`));
  await page.click(`${tag} >>> .tools summary`);
  await page.waitForFunction(
    (name, words) => {
      const root = document.querySelector(name)?.shadowRoot;
      const tools = [...(root?.querySelectorAll<HTMLElement>('[part="tool"]') ?? [])];
      tools.find(({ textContent }) => textContent.includes(words))?.click();
      return (globalThis as { printed?: string }).printed;
    },
    {},
    tag,
    label,
  );
  return page.evaluate(() => (globalThis as { printed?: string }).printed ?? '');
}

const PRINTS = [
  ['fds-strategy-pyramid', { de: 'A4', en: 'A4' }, 'the poster on A4'],
  ['fds-strategy-pyramid', { de: 'A3', en: 'A3' }, 'the poster on A3'],
  ['fds-leitlinien-matrix', { de: 'Anhang 1 drucken', en: 'Print' }, 'Anhang 1'],
] as const;

for (const font of FONT_WIDTHS) {
  describe(`on paper, in a ${font} font`, () => {
    let browser: Browser;
    let kit: Origin;
    before(async () => {
      browser = await startBrowser({ font });
      kit = await startOrigin(serveFolder(DIST.pathname));
    });
    after(async () => {
      await browser.close();
      await kit.close();
    });

    async function open(lang: string, body: string): Promise<Page> {
      const { page } = await openPage(browser);
      await page.setContent(
        `<!doctype html><html lang="${lang}"><body style="margin:8px;font-family:sans-serif;color-scheme:dark;background:#14171f"><script type="module" src="${kit.url}/fds.js" crossorigin></script>${body}</body></html>`,
      );
      await widgetsReady(page, 1);
      return page;
    }

    for (const lang of ['de', 'en'] as const) {
      it(`the matrix is one A4 page in landscape, with the official titles (${lang})`, async () => {
        const page = await open(lang, '<fds-leitlinien-matrix></fds-leitlinien-matrix>');
        await page.emulateMediaType('print');
        const text = await page.$eval(
          'fds-leitlinien-matrix',
          ({ shadowRoot }) => (shadowRoot?.firstElementChild as HTMLElement | null)?.innerText,
        );
        const title = { de: /Wir beschreiten konsequent den Weg in/, en: /We consistently follow/ };
        assert.match(text ?? '', title[lang]);
        for (const margin of ['0mm', '10mm']) {
          const options = { format: 'A4', landscape: true, ...around(margin) } as const;
          assert.equal(pagesOf(await page.pdf(options)), 1, `with a margin of ${margin}`);
        }
        await page.close();
      });

      it(`the timeline is at most three sheets, with the page and by itself (${lang})`, async () => {
        const page = await open(lang, '<fds-timeline></fds-timeline>');
        const options = { format: 'A4', ...around('10mm') } as const;
        const pages = pagesOf(await page.pdf(options));
        assert.ok(pages <= 3, `${pages} sheets`);
        const labels = { de: 'Drucken', en: 'Print' };
        await page.setContent(await madeByTool(page, 'fds-timeline', labels[lang]));
        const printed = pagesOf(await page.pdf({ ...options, preferCSSPageSize: true }));
        assert.ok(printed <= 3, `${printed} sheets`);
        await page.close();
      });

      for (const [tag, most] of [
        ['fds-project-list', 12],
        ['fds-about', 7],
      ] as const) {
        it(`${tag} is at most ${most} sheets, upright (${lang})`, async () => {
          const page = await open(lang, `<${tag}></${tag}>`);
          const pages = pagesOf(await page.pdf({ format: 'A4', ...around('10mm') }));
          assert.ok(pages <= most, `${pages} sheets`);
          await page.close();
        });
      }

      it(`the whole cascade is ten sheets and no book (${lang})`, async () => {
        const page = await open(lang, '<fds-cascade></fds-cascade>');
        const pages = pagesOf(await page.pdf({ format: 'A4', ...around('12mm') }));
        assert.ok(pages <= 10, `${pages} sheets`);
        await page.close();
      });

      for (const [tag, labels, what] of PRINTS) {
        it(`${what} is one page (${lang})`, async () => {
          const page = await open(lang, `<${tag}></${tag}>`);
          const source = await madeByTool(page, tag, labels[lang]);
          await page.setContent(source);
          assert.equal(pagesOf(await page.pdf({ preferCSSPageSize: true })), 1);
          await page.close();
        });
      }

      it(`the table of the static form is one page (${lang})`, async () => {
        const file = (name: string): Promise<string> =>
          readFile(new URL(`static/${name}`, DIST), 'utf8');
        const { page } = await openPage(browser);
        await page.setContent(
          `<!doctype html><html lang="${lang}"><meta charset="utf-8"><style>${await file('fds-static.css')} .wording { display: none }</style><body style="margin:8px;font-family:sans-serif">${await file(`leitlinien-matrix.${lang}.html`)}`,
        );
        const options = { format: 'A4', landscape: true, ...around('10mm') } as const;
        assert.equal(pagesOf(await page.pdf(options)), 1);
        await page.close();
      });
    }
  });
}

describe('pages of the kit on paper', () => {
  let browser: Browser;
  let kit: Origin;
  before(async () => {
    browser = await startBrowser();
    kit = await startOrigin(serveFolder(DIST.pathname));
  });
  after(async () => {
    await browser.close();
    await kit.close();
  });

  for (const [path, element] of [
    ['embed.html?widget=project-map&theme=dark', 'fds-project-map'],
    ['assistant.html', 'fds-assistant'],
  ] as const) {
    it(`${path} is light`, async () => {
      const { page } = await openPage(browser);
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      await page.goto(`${kit.url}/${path}`);
      await eventually(page, () => page.$(`${element} >>> h2`));
      const look = (): Promise<readonly string[]> =>
        page.evaluate((tag) => {
          const inner = document.querySelector(tag)?.shadowRoot?.querySelector('h2');
          const root = getComputedStyle(document.documentElement);
          return [
            root.colorScheme,
            root.backgroundColor,
            inner ? getComputedStyle(inner).color : '',
          ];
        }, element);
      const [, , onScreen = ''] = await look();
      assert.ok((luminanceOf(onScreen) ?? 0) > 0.7, `${onScreen} is no light ink`);
      await page.emulateMediaType('print');
      assert.deepEqual(await look(), ['light', 'rgb(255, 255, 255)', 'rgb(26, 29, 38)']);
      await page.close();
    });
  }
});
