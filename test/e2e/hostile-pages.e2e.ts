/** Pages that change what the language or the browser brings, and pages on which the kit cannot run. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openPage, widgetsReady, widgetText, type PageLog } from '../support/browser.js';
import { atRest, eventually, eventuallyEqual } from '../support/eventually.js';
import {
  extrasOnEveryObject,
  feedWordsOnEveryObject,
  likeMooTools,
  likeOldPrototypeJs,
  likePrototypeJs,
} from '../support/old-libraries.js';
import { startOrigin, type Origin } from '../support/origins.js';
import { shippedFeed, WidgetPortal } from '../support/widget-portal.js';

const names = [
  'strategy-pyramid',
  'leitlinien-matrix',
  'project-map',
  'timeline',
  'project-list',
  'cascade',
  'quorum',
  'about',
  'filter',
  'details',
];
const tags = names.map((name) => `fds-${name}`);
const texts = (page: Page): Promise<string[]> =>
  Promise.all(tags.map((tag) => widgetText(page, tag)));

/** Waits for the data; a filter has no footer. */
const haveData = (page: Page): Promise<boolean> =>
  eventually(page, () =>
    page.evaluate(() => {
      const all = [...document.querySelectorAll('main fds-strategy > *')];
      return all.length > 0 && all.every((each) => each.shadowRoot?.querySelector('[part="body"]'));
    }),
  );

describe('pages with old libraries', () => {
  let host: WidgetPortal;
  let main: string;
  let expected: string[];

  const visit = (change?: () => void): Promise<PageLog> =>
    host.visit({
      main,
      ready: 0,
      prepare: (page) => (change ? page.evaluateOnNewDocument(change) : Promise.resolve()),
    });

  before(async () => {
    host = await WidgetPortal.start();
    const address = host.publish(await shippedFeed());
    main = `<fds-strategy src="${address}">${tags.map((tag) => `<${tag}></${tag}>`).join('')}</fds-strategy>`;
    const { page } = await visit();
    await haveData(page);
    expected = await atRest(page, () => texts(page));
    await page.close();
  });
  after(() => host.close());

  const changes = {
    likePrototypeJs,
    likeOldPrototypeJs,
    likeMooTools,
    extrasOnEveryObject,
    feedWordsOnEveryObject,
  };
  for (const [name, change] of Object.entries(changes)) {
    it(`show the same texts and figures, and throw nothing: ${name} (G05, G09)`, async () => {
      const { page, troubles } = await visit(change);
      await haveData(page);
      await eventuallyEqual(page, () => texts(page), expected);
      await page.evaluate(() => {
        const root = document.querySelector('fds-leitlinien-matrix')?.shadowRoot;
        root?.querySelector<HTMLElement>('[data-ref^="leitlinie:"]')?.click();
      });
      await eventually(page, () =>
        page.evaluate(
          () =>
            document.querySelector('fds-strategy')?.selection?.type === 'leitlinie' &&
            !!document
              .querySelector('fds-details')
              ?.shadowRoot?.querySelector('[part~="details"], [part="chosen"]'),
        ),
      );
      assert.deepEqual(troubles, []);
      await page.close();
    });
  }
});

/** The kit that says nothing until then never will; in ms. */
const PATIENCE = 20_000;

/** A way to make a browser one in which the kit cannot run. */
interface Lack {
  readonly name: string;
  readonly change: () => void;
}
const lacks: readonly Lack[] = [
  {
    name: 'no custom elements',
    change: () => {
      Object.defineProperty(globalThis, 'customElements', { value: undefined });
    },
  },
  {
    name: 'no shadow roots',
    change: () => {
      Reflect.deleteProperty(Element.prototype, 'attachShadow');
    },
  },
  {
    name: 'no style sheets from scripts',
    change: () => {
      Reflect.deleteProperty(CSSStyleSheet.prototype, 'replaceSync');
    },
  },
  {
    name: 'no light-dark()',
    change: () => {
      const own = CSS.supports;
      CSS.supports = (...args: string[]) =>
        !args.join().includes('light-dark') && (Reflect.apply(own, CSS, args) as boolean);
    },
  },
  {
    name: 'no URL.canParse',
    change: () => {
      Reflect.deleteProperty(URL, 'canParse');
    },
  },
  {
    name: 'no Object.hasOwn',
    change: () => {
      Reflect.deleteProperty(Object, 'hasOwn');
    },
  },
  {
    name: 'no MutationObserver',
    change: () => {
      Object.defineProperty(globalThis, 'MutationObserver', { value: undefined });
    },
  },
  {
    name: 'an innerHTML that lets no comment through',
    change: () => {
      const own = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML');
      Object.defineProperty(Element.prototype, 'innerHTML', {
        ...own,
        set(this: Element, markup: string) {
          own?.set?.call(this, markup.replace(/<!--[^]*?-->|<\?[^>]*>/g, ''));
        },
      });
    },
  },
];

describe('pages on which the kit cannot run', () => {
  let host: WidgetPortal;
  let pages: Origin;
  const served = new Map<string, { type: string; policy?: string; text: string }>();

  before(async () => {
    host = await WidgetPortal.start();
    pages = await startOrigin((request, response) => {
      const page = served.get(request.url ?? '');
      if (!page) {
        response.writeHead(204).end();
        return;
      }
      response.setHeader('Content-Type', page.type);
      if (page.policy) response.setHeader('Content-Security-Policy', page.policy);
      response.end(page.text);
    });
  });
  after(async () => {
    await pages.close();
    await host.close();
  });

  const scripts = {
    'fds.js': () => `<script type="module" src="${host.kit.url}/fds.js"></script>`,
    'fds.classic.js': () => `<script src="${host.kit.url}/fds.classic.js" defer="defer"></script>`,
  };
  const body = '<fds-timeline><a href="#zeitplan">Zeitplan</a></fds-timeline>';

  /** Opens a page, and waits for the word of the kit that it does not start. */
  async function visit(path: string, change?: () => void): Promise<PageLog> {
    const log = await openPage(host.browser);
    if (change) await log.page.evaluateOnNewDocument(change);
    const said = new Promise<void>((resolve, reject) => {
      const limit = setTimeout(() => {
        reject(new Error(`the kit says nothing; ${log.troubles.join()}`));
      }, PATIENCE);
      log.page.on('console', (message) => {
        if (!message.text().includes('fds-widgets: not started')) return;
        clearTimeout(limit);
        resolve();
      });
    });
    await log.page.goto(`${pages.url}${path}`);
    await said;
    return log;
  }

  /** The fallback is on the page as its author wrote it, and nothing but our own word was heard. */
  async function assertFallback({ page, troubles }: PageLog): Promise<void> {
    const shown = await page.$eval('fds-timeline', (element) => ({
      text: element.textContent,
      isBare: !element.shadowRoot,
      height: element.querySelector('a')?.getClientRects().length,
    }));
    assert.deepEqual(shown, { text: 'Zeitplan', isBare: true, height: 1 });
    assert.equal(troubles.length, 1, troubles.join('\n'));
    assert.match(troubles[0] ?? '', /^console: fds-widgets: not started/);
  }

  for (const [file, script] of Object.entries(scripts)) {
    for (const { name, change } of lacks) {
      it(`keep the content between the tags: ${name}, ${file} (G05, G18)`, async () => {
        const text = `<!doctype html><html lang="de"><title>Portal</title>${script()}<body>${body}`;
        served.set('/seite', { type: 'text/html', text });
        const log = await visit('/seite', change);
        await assertFallback(log);
        await log.page.close();
      });
    }
  }

  // Chromium runs no modules there: the classic script alone can be heard.
  it('keep it in XHTML too (G05, G18)', async () => {
    const head = `<head><title>Portal</title>${scripts['fds.classic.js']()}</head>`;
    const text = `<html xmlns="http://www.w3.org/1999/xhtml" lang="de">${head}<body>${body}</body></html>`;
    served.set('/seite', { type: 'application/xhtml+xml', text });
    const log = await visit('/seite');
    await assertFallback(log);
    await log.page.close();
  });

  /** A policy that lets a second copy of Lit's policy through, or not, beside one that is there. */
  const trusted = (directives: string): string =>
    `script-src ${host.kit.url} 'nonce-first'; ${directives}`;
  const first = `<script nonce="first">trustedTypes.createPolicy('lit-html', {})</script>`;

  it('keep it where another Lit holds the only policy that Trusted Types allow (G05, G16)', async () => {
    const text = `<!doctype html><html lang="de"><title>Portal</title>${first}${scripts['fds.js']()}<body>${body}`;
    const policy = trusted("trusted-types lit-html; require-trusted-types-for 'script'");
    served.set('/seite', { type: 'text/html', policy, text });
    const log = await visit('/seite');
    const own = log.troubles.filter((line) => !/policy|TrustedHTML|Trusted Type/i.test(line));
    await assertFallback({ ...log, troubles: own });
    assert.deepEqual(
      log.troubles.filter((line) => line.startsWith('error')),
      [],
    );
    await log.page.close();
  });

  for (const directives of [
    'trusted-types lit-html',
    "trusted-types lit-html 'allow-duplicates'; require-trusted-types-for 'script'",
  ]) {
    it(`but show the widget beside another Lit under: ${directives} (G15, G16)`, async () => {
      const text = `<!doctype html><html lang="de"><title>Portal</title>${first}${scripts['fds.js']()}<body>${body}`;
      served.set('/seite', { type: 'text/html', policy: trusted(directives), text });
      const { page, troubles } = await openPage(host.browser);
      await page.goto(`${pages.url}/seite`);
      await widgetsReady(page, 1);
      assert.deepEqual(
        troubles.filter((line) => line.startsWith('error')),
        [],
      );
      await page.close();
    });
  }
});
