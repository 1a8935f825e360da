/** The snippet that stands on the page of an element. */
import { EMBED_WIDGETS, type EmbedWidget } from '../../assistant/snippets/embed.types.js';
import { exampleOf } from '../docs/embed-blocks.js';
import type { Locale } from '../docs/settings.js';

/** The four that show the whole strategy. */
const MAIN: readonly EmbedWidget[] = [
  'strategy-pyramid',
  'leitlinien-matrix',
  'project-map',
  'timeline',
];

const isWidget = (name: string): name is EmbedWidget =>
  (EMBED_WIDGETS as readonly string[]).includes(name);

/** What is embedded for a tag; filter and details need another widget, on which they act. */
function widgetsOf(tagName: string): readonly EmbedWidget[] {
  const name = tagName.replace(/^fds-/, '');
  if (name === 'filter') return [name, 'project-map'];
  if (name === 'details') return ['project-map', name];
  return isWidget(name) ? [name] : MAIN;
}

/** The code for a page that takes the kit from `https://HOST/fds/`. */
export const snippetOf = (tagName: string, locale: Locale): string =>
  exampleOf({ widgets: widgetsOf(tagName) }, locale).code;
