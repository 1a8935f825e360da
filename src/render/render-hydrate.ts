/** Widgets with their content in a declarative shadow root, which the script takes over. */
import { html, type ReactiveController } from 'lit';
import { widgets } from '../autoload/widgets.generated.js';
import { pageEnvironment } from '../context/page-environment.js';
import { resolveFeedUrl, storesOfPage } from '../context/page-stores.js';
import { languages } from '../texts/languages.js';
import { drawNoting } from '../loading/awaited.js';
import { nextTask } from '../loading/next-task.js';
import { narrowingReady } from '../parts/narrowing.js';
import { StrategyStore } from '../store/strategy-store.js';
import { htmlText } from './html-text.js';
import type { RenderOptions } from './render-options.js';
import { escapeText } from './render-page.js';
import { templateText } from './render-static.js';
import { standInForPage } from './server-page.js';

standInForPage();

/** What is used of an element that is never in a page. */
interface Loose {
  render(): unknown;
  willUpdate(changed: Map<string, unknown>): void;
  connectedCallback(): void;
  addController(controller: ReactiveController): void;
}

/** An element, and what acts in it before each rendering. */
interface Served {
  readonly element: Loose;
  readonly controllers: readonly ReactiveController[];
}

/**
 * A store as the page will have it: of the feed that the page names or of the shipped snapshot, so
 * that the footer says the same. What it would fetch is the given document.
 */
async function readStore(json: string, src: string | undefined): Promise<void> {
  const url = resolveFeedUrl(src);
  const store = new StrategyStore(url, {
    ...pageEnvironment,
    fetch: () => Promise.resolve(new Response(json)),
    loadSnapshot: () => Promise.resolve(json),
  });
  const stores = storesOfPage();
  stores.clear();
  stores.set(url ?? '', store);
  const stop = store.subscribe(() => undefined);
  while (store.feed.status === 'loading') await nextTask();
  stop();
}

/** The class of an element, registered by its own module. */
function classOf(name: string): unknown {
  // eslint-disable-next-line no-restricted-globals -- reads what the element's module has registered
  return customElements.get(`fds-${name}`);
}

async function createElement({
  name,
  lang,
  land,
  since,
  src,
  headingLevel,
}: RenderOptions): Promise<Served> {
  await widgets[name]?.();
  const Element = classOf(name) as (new () => Loose) | undefined;
  if (!Element) throw new Error(`there is no element fds-${name}`);
  const controllers: ReactiveController[] = [];
  // A class of this rendering alone, since elements come into being with their controllers.
  class ServedElement extends Element {
    override addController(controller: ReactiveController): void {
      controllers.push(controller);
      super.addController(controller);
    }
  }
  const element = new ServedElement();
  Object.defineProperty(element, 'isConnected', { value: true });
  Object.assign(element, {
    closest: () => ({ getAttribute: () => lang }),
    getRootNode: () => document,
    enableUpdating: () => undefined,
    createRenderRoot: () => ({}),
    headingLevel,
    land: land ?? null,
    since: since ?? null,
    src: src ?? null,
  });
  return { element, controllers };
}

/** One rendering, on the day that counts as today. */
function renderOnce({ element, controllers }: Served, today: number): string {
  const { now } = Date;
  Date.now = () => today;
  try {
    element.willUpdate(new Map());
    for (const controller of controllers) controller.hostUpdate?.();
    return htmlText(templateText(element.render()));
  } finally {
    Date.now = now;
  }
}

/** The content of the shadow root, complete with what is fetched on need. */
async function renderWhole(served: Served, today: number): Promise<string> {
  const { drawn, missing } = drawNoting(() => renderOnce(served, today));
  if (missing.length === 0) return drawn;
  await Promise.all(missing);
  return renderWhole(served, today);
}

/** A piece of a page: the element, its shadow root, and the link to the style sheet within. */
export async function renderHydrate(
  json: string,
  options: RenderOptions,
  href: string,
): Promise<string> {
  const { name, lang, land, src, today } = options;
  await Promise.all([
    readStore(json, src),
    languages.load(lang),
    narrowingReady(land ? { land, filter: null } : undefined),
  ]);
  const served = await createElement(options);
  served.element.connectedCallback();
  // Again, as the element's own code may have brought texts along.
  await languages.load(lang);
  const content = await renderWhole(served, today);
  const link = templateText(html`<link rel="stylesheet" href=${href} />`);
  return `<fds-${name}${attributesOf(options)}><template shadowrootmode="open">${link}${content}</template></fds-${name}>`;
}

function attributesOf({ lang, land, since, src, headingLevel }: RenderOptions): string {
  const attributes: readonly (readonly [string, string | undefined])[] = [
    ['lang', lang],
    ['src', src],
    ['land', land],
    ['since', since],
    ['heading-level', headingLevel === 2 ? undefined : String(headingLevel)],
  ];
  return attributes
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeText(value)}"`))
    .join('');
}

/** The sheet of a hydrated widget; positions that a script would set are rules here. */
export function hydrateSheet(name: string, content: string): string {
  const { elementStyles } = classOf(name) as {
    elementStyles: readonly { cssText: string }[];
  };
  const places = content.matchAll(/data-place="([^"]+)"[^>]*?data-x="([^"]+)"\s+data-y="([^"]+)"/g);
  const rules = [...places].map(
    ([, id, x, y]) => `[data-place='${id}'][data-x]{--x:${x}%;--y:${y}%}`,
  );
  return [...elementStyles.map(({ cssText }) => cssText), ...rules].join('\n');
}
