/** The snippet that stands on the page of an element. */
import { mainWidgets, widgetNames, type WidgetName } from '../../src/catalogue.js';
import { exampleOf } from '../docs/embed-blocks.js';
import type { Locale } from '../docs/settings.js';

const isWidget = (name: string): name is WidgetName =>
  (widgetNames as readonly string[]).includes(name);

/** What is embedded for a tag; filter and details need another widget, on which they act. */
function widgetsOf(tagName: string): readonly WidgetName[] {
  const name = tagName.replace(/^fds-/, '');
  if (name === 'filter') return [name, 'project-map'];
  if (name === 'details') return ['project-map', name];
  return isWidget(name) ? [name] : mainWidgets;
}

/** The code for a page that takes the kit from `https://HOST/fds/`. */
export const snippetOf = (tagName: string, locale: Locale): string =>
  exampleOf({ widgets: widgetsOf(tagName) }, locale).code;
