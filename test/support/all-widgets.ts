/** All widgets of the kit, each alone on a page with the small strategy. */
import { widgetNames, type WidgetName } from '../../src/catalogue.js';
import '../../src/define.js';
import type { FdsWidget } from '../../src/fds-widget.js';
import type { StrategyModel } from '../../src/model/model.types.js';
import { modelFrom } from '../../stories/fixtures/models.js';
import { smallFeed, type JsonObject } from './small-feed.js';
import { rootOf } from './strategy-page.js';

export type WidgetTag = `fds-${WidgetName}`;

/** The tags that show something. */
export const widgetTags: readonly WidgetTag[] = widgetNames.map((name): WidgetTag => `fds-${name}`);

/** The small strategy, new each time, so that no two tests share a choice. */
export const smallModel = (changes: JsonObject = {}): StrategyModel =>
  modelFrom(smallFeed(changes));

/** A widget, not yet in the page. */
export function makeWidget(
  tag: WidgetTag,
  attributes: Readonly<Record<string, string>> = {},
  model = smallModel(),
): FdsWidget {
  const element = document.createElement(tag) as FdsWidget;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.strategy = model;
  return element;
}

/** Whether a widget shows its data; the details panel has a body from the start. */
export const isReady = (element: Element): boolean =>
  !!element.shadowRoot?.querySelector('[part="body"]');

/** Chooses on behalf of the page. */
export function chooseIn(element: Element, detail: { type: string; id: string } | null): void {
  const options = { detail, bubbles: true, composed: true, cancelable: true };
  element.dispatchEvent(new CustomEvent('fds-select', options));
}

/** What holds the focus, in whatever shadow root. */
export function deepFocus(): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

/** The visible words of a widget. */
export const wordsOf = (element: Element): string =>
  ([...rootOf(element).children].map(({ textContent }) => textContent).join(' ') ?? '')
    .replace(/\s+/g, ' ')
    .trim();
