/** Widgets as plain HTML text, made in Node. */
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { StrategyModel } from '../model/model.types.js';
import { htmlText } from './html-text.js';
import type { StaticOptions, StaticWidget } from '../static/static.types.js';

/**
 * The comments by which Lit finds its way in the browser. A feed cannot bring one: its `<` is
 * escaped before it gets here, also within attributes.
 */
const MARKERS = /<!--\/?lit-(?:part|node)[^>]*-->|<\?>/g;

/**
 * The name of a place in a shadow tree. In the page's own tree there is nothing that it could serve,
 * and HTML does not allow it. It is found within tags alone: a feed's `<`, `>` and `"` are escaped.
 */
const PART = /(<[a-z][^<>]*?)\s+part="[^"]*"/g;

/** A template as text, without anything that only a script would need. */
export function templateText(template: unknown): string {
  return collectResultSync(render(template))
    .replace(MARKERS, '')
    .replace(/[ \t]*\n\s*/g, '\n')
    .trim();
}

/** A whole widget as plain HTML; `model` is already narrowed to the Land, if there is one. */
export function renderStatic(
  widget: StaticWidget,
  model: StrategyModel,
  options: StaticOptions,
): string {
  return htmlText(templateText(widget.render(model, options))).replace(PART, '$1');
}
