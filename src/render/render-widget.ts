/** One widget of a strategy as HTML text: the piece that a page takes in. */
import { html } from 'lit';
import { CallError } from '../editors/cli/command.types.js';
import { words } from '../editors/words.js';
import { dayIn } from '../feed/day-in.js';
import { languages } from '../texts/languages.js';
import { isLandActor } from '../model/land-actor.js';
import type { StrategyModel } from '../model/model.types.js';
import { findLand } from '../selection/find-named.js';
import { narrowModel } from '../selection/narrow-model.js';
import type { RenderOptions } from './render-options.js';
import { renderStatic, templateText } from './render-static.js';
import { staticWidgets } from '../static-widgets.generated.js';

/** Style sheets beside which the pieces lie in `dist/static/`. */
export const STATIC_SHEET = 'fds-static.css';

/** Name of the style sheet that a piece needs unless the page names another one. */
export function sheetOf({ mode, name, styles }: RenderOptions): string {
  return styles ?? (mode === 'static' ? STATIC_SHEET : `${name}.hydrate.css`);
}

/** The link to a style sheet. */
export function sheetLink(href: string): string {
  return templateText(html`<link rel="stylesheet" href=${href} />`);
}

/**
 * The code of the Land that a call names as the attribute `land` may. One that the feed does not have
 * is refused: an empty widget would look like an answer.
 */
function landOf(model: StrategyModel, land: string): string {
  const actor = findLand(model, land);
  if (actor && isLandActor(actor)) return actor.id;
  const laender = model.feed.actors.filter(isLandActor).map(({ id }) => id);
  const all = laender.sort().join(', ');
  throw new CallError(
    words(
      `Das Land „${land}“ steht nicht in diesem Feed; es gibt: ${all}`,
      `There is no Land “${land}” in this feed; there are: ${all}`,
    ),
  );
}

function renderPlain(model: StrategyModel, options: RenderOptions): string {
  const { name, lang, headingLevel, today, land, since } = options;
  const widget = staticWidgets[name];
  if (!widget) throw new Error(`there is no static form of ${name}`);
  const shown = land === undefined ? model : narrowModel(model, { land, filter: null });
  const day = since === undefined ? undefined : dayIn(since);
  const own = {
    lang,
    headingLevel,
    today,
    ...(land !== undefined && { land }),
    ...(day !== undefined && { since: day }),
  };
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
 * @throws CallError where the feed does not have the Land
 */
export async function renderWidget(
  model: StrategyModel,
  json: string,
  options: RenderOptions,
): Promise<string> {
  const { land } = options;
  const call = land === undefined ? options : { ...options, land: landOf(model, land) };
  await languages.load(options.lang);
  return call.mode === 'hydrate' ? renderElement(json, call) : renderPlain(model, call);
}
