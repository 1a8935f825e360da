/** Every widget of the kit, live and as plain HTML, with the shipped data. */

import { render } from 'lit';
import '../../src/define.js';
import { widgets } from '../../src/autoload/widgets.generated.js';
import type { StrategyModel } from '../../src/model/model.types.js';
import { staticWidgets } from '../../src/static-widgets.generated.js';
import { staticStyles } from '../../src/static/static.styles.js';
import { snapshotModel } from '../../stories/fixtures/models.js';
import { rootOf } from './strategy-page.js';
import { waitUntil } from './wait-until.js';

/** All elements of the kit, by their tags. */
export const elementTags = Object.keys(widgets).map((name) => `fds-${name}`);

/** Those that show something. */
export const widgetTags = elementTags.filter((tag) => tag !== 'fds-strategy');

/** A widget to be put into any box. */
export interface DrawnWidget {
  /** Its tag, or `static` and its name. */
  readonly name: string;
  /** Puts it into `box`, complete. */
  readonly drawIn: (box: HTMLElement) => Promise<HTMLElement>;
}

async function drawLive(tag: string, box: HTMLElement, model: StrategyModel): Promise<HTMLElement> {
  const widget = Object.assign(document.createElement(tag), { strategy: model });
  box.replaceChildren(widget);
  await waitUntil(() => rootOf(widget).querySelector('[part="body"]'), tag);
  // The outlines of the Länder come later than the rest.
  await waitUntil(() => !rootOf(widget).querySelector('.waiting'), tag);
  return widget;
}

const today = Date.UTC(2026, 10, 22);

function drawStatic(name: string, box: HTMLElement, model: StrategyModel): HTMLElement {
  const widget = staticWidgets[name];
  if (!widget) throw new Error(`no static ${name}`);
  document.adoptedStyleSheets = [staticStyles, ...widget.sheets].flatMap(
    ({ styleSheet }) => styleSheet ?? [],
  );
  render(widget.render(model, { lang: 'de', headingLevel: 2, today }), box);
  return box.querySelector<HTMLElement>('.fds-static')!;
}

/** All widgets, live and static. */
export function drawnWidgets(model = snapshotModel()): readonly DrawnWidget[] {
  const live = widgetTags.map((tag) => ({
    name: tag,
    drawIn: (box: HTMLElement) => drawLive(tag, box, model),
  }));
  const plain = Object.keys(staticWidgets).map((name) => ({
    name: `static ${name}`,
    drawIn: (box: HTMLElement) => Promise.resolve(drawStatic(name, box, model)),
  }));
  return [...live, ...plain];
}
