/** Widgets as plain HTML, made in the browser: the same templates as `fds render` in Node. */
import { render, type CSSResult, type TemplateResult } from 'lit';
import { storeOfSource } from '../src/context/page-stores.js';
import { berlinDay } from '../src/i18n/berlin-day.js';
import { languages } from '../src/texts/languages.js';
import type { StrategyModel } from '../src/model/model.types.js';
import { narrowModel } from '../src/selection/narrow-model.js';
import { staticStyles } from '../src/static/static.styles.js';
import { staticWidgets } from '../src/static-widgets.generated.js';
import { modelOf } from '../src/store/feed-state.js';
import { serialise } from './serialise.js';
import type { EmbedChoice, EmbedWidget, KitFacts } from './snippets/embed.types.js';

/** The rules of `static/fds-static.css`. */
const staticSheets: readonly CSSResult[] = [
  staticStyles,
  ...Object.values(staticWidgets).flatMap(({ sheets }) => sheets),
];

/** The model of a feed, as soon as there is one; `undefined` where there is none to be had. */
export function modelFrom(src: string): Promise<StrategyModel | undefined> {
  const store = storeOfSource(src);
  return new Promise((resolve) => {
    const stops: (() => void)[] = [];
    const check = (): void => {
      const { feed } = store;
      if (feed.status === 'loading') return;
      for (const stop of stops) stop();
      resolve(modelOf(feed));
    };
    stops.push(store.subscribe(check));
    check();
  });
}

/** The widgets of a choice that have a static form, each with its template. */
function templates(
  model: StrategyModel,
  { widgets, land, lang, headingLevel = 2 }: EmbedChoice,
  now: number,
): readonly (readonly [EmbedWidget, TemplateResult])[] {
  const shown = land === undefined ? model : narrowModel(model, { land, filter: null });
  const today = berlinDay(now);
  const options = { lang, headingLevel, today, ...(land === undefined ? {} : { land }) };
  return widgets.flatMap((widget) => {
    const form = staticWidgets[widget];
    return form ? [[widget, form.render(shown, options)] as const] : [];
  });
}

/** A template as HTML text. */
function textOf(template: TemplateResult): string {
  const container = document.createElement('div');
  render(template, container);
  // Names of places in a shadow tree, which HTML does not allow in the page's own (render-static.ts).
  for (const named of container.querySelectorAll('[part]')) named.removeAttribute('part');
  return serialise(container);
}

/**
 * The widgets of a choice as HTML.
 *
 * @param now milliseconds since the epoch; the day counts
 * @returns by widget; what has no static form is left out
 */
export async function staticPieces(
  model: StrategyModel,
  choice: EmbedChoice,
  now: number,
): Promise<NonNullable<KitFacts['pieces']>> {
  await languages.load(choice.lang);
  const pieces = templates(model, choice, now).map(([widget, form]) => [widget, textOf(form)]);
  return Object.fromEntries(pieces) as NonNullable<KitFacts['pieces']>;
}

/** Draws the widgets of a choice into a shadow root, with the rules of `static/fds-static.css`. */
export async function drawStatic(
  root: ShadowRoot,
  model: StrategyModel,
  choice: EmbedChoice,
  now: number,
): Promise<void> {
  await languages.load(choice.lang);
  root.adoptedStyleSheets = staticSheets.flatMap(({ styleSheet }) => styleSheet ?? []);
  render(
    templates(model, choice, now).map(([, form]) => form),
    root,
  );
}
