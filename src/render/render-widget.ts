/** One widget of a strategy as HTML text: the piece that a page takes in. */
import { html } from 'lit';
import { loadLanguage } from '../i18n/catalog.js';
import type { StrategyModel } from '../model/model.types.js';
import { narrowModel } from '../selection/narrow-model.js';
import { UsageError, type RenderOptions } from './render-options.js';
import { renderStatic, templateText } from './render-static.js';
import { staticWidgets } from '../static-widgets.generated.js';

/** Style sheets beside which the pieces lie in `dist/static/`. */
export const STATIC_SHEET = 'fds-static.css';

/** Name of the style sheet that a piece needs unless the page names another one. */
export function sheetOf({ mode, name, styles }: RenderOptions): string {
  return styles ?? (mode === 'static' ? STATIC_SHEET : `${name}.hydrate.css`);
}

/** The link to a style sheet. */
export function sheetLink(href: string): Promise<string> {
  return templateText(html`<link rel="stylesheet" href=${href} />`);
}

/** Refuses a Land that the feed does not have: an empty widget would look like an answer. */
function assertLand({ feed }: StrategyModel, land: string | undefined): void {
  if (land === undefined) return;
  const laender = feed.actors.filter(({ kind }) => kind === 'land').map(({ id }) => id);
  if (laender.includes(land)) return;
  throw new UsageError(
    `there is no Land "${land}" in this feed; known are ${laender.sort().join(', ')}`,
  );
}

function renderPlain(model: StrategyModel, options: RenderOptions): Promise<string> {
  const { name, lang, headingLevel, today, land } = options;
  const widget = staticWidgets[name];
  if (!widget) throw new UsageError(`there is no static form of "${name}"`);
  const shown = land === undefined ? model : narrowModel(model, { land, filter: null });
  const own = { lang, headingLevel, today, ...(land === undefined ? {} : { land }) };
  return renderStatic(widget, shown, own);
}

/** The element's code wants a page, so it comes only where it is asked for. */
async function renderElement(json: string, options: RenderOptions): Promise<string> {
  const { renderHydrate } = await import('./render-hydrate.js');
  return renderHydrate(json, options, sheetOf(options));
}

/**
 * The widget alone, without the link to its style sheet in the static mode.
 *
 * @param json the feed from which `model` is made
 * @throws UsageError where the feed does not have the Land
 */
export async function renderWidget(
  model: StrategyModel,
  json: string,
  options: RenderOptions,
): Promise<string> {
  assertLand(model, options.land);
  await loadLanguage(options.lang);
  return options.mode === 'hydrate' ? renderElement(json, options) : renderPlain(model, options);
}
