/**
 * The one list of the kit's elements. Everything else that has to know them derives from it, or is
 * generated from it by `npm run generate`: registration, the autoloader, the pages for frames, the
 * snippet builder, the doctor, `fds render`, Storybook, the recipes for content management systems,
 * README. Plain data, so that scripts can read it, too.
 *
 * What is known of each stands in its own folder (`elements/<name>/<name>.entry.ts`): its words, and of
 * its attributes the names and the values that can be listed. What an attribute means and of which type
 * it is stands with the element's class (its comment goes into `custom-elements.json`); a test holds the
 * two together.
 */

import { commonAttributes } from './catalogue.common.js';
import type {
  AttributeList,
  AttributeValues,
  Bilingual,
  CatalogueEntry,
  WidgetEntry,
} from './catalogue.types.js';
import { aboutEntry } from './elements/about/about.entry.js';
import { cascadeEntry } from './elements/cascade/cascade.entry.js';
import { detailsEntry } from './elements/details/details.entry.js';
import { filterEntry } from './elements/filter/filter.entry.js';
import { leitlinienMatrixEntry } from './elements/leitlinien-matrix/leitlinien-matrix.entry.js';
import { projectListEntry } from './elements/project-list/project-list.entry.js';
import { projectMapEntry } from './elements/project-map/project-map.entry.js';
import { quorumEntry } from './elements/quorum/quorum.entry.js';
import { strategyEntry } from './elements/strategy/strategy.entry.js';
import { strategyPyramidEntry } from './elements/strategy-pyramid/strategy-pyramid.entry.js';
import { timelineEntry } from './elements/timeline/timeline.entry.js';

export type { AttributeList, AttributeValues, Bilingual, CatalogueEntry, WidgetEntry };
export { commonAttributes };

/** The element that owns feed and selection for those inside it, and has none of their attributes. */
export const provider: CatalogueEntry = strategyEntry;

/** Every widget by its name without prefix; the main ones first, in the order of a page. */
export const widgets = {
  'strategy-pyramid': strategyPyramidEntry,
  'leitlinien-matrix': leitlinienMatrixEntry,
  'project-map': projectMapEntry,
  timeline: timelineEntry,
  'project-list': projectListEntry,
  cascade: cascadeEntry,
  quorum: quorumEntry,
  about: aboutEntry,
  filter: filterEntry,
  details: detailsEntry,
} as const satisfies Readonly<Record<string, WidgetEntry>>;

/** Name of a widget without prefix. */
export type WidgetName = keyof typeof widgets;

/** Names of all widgets, without prefix. */
export const widgetNames = Object.keys(widgets) as readonly WidgetName[];

/** What is known of a widget. */
export const widgetEntry = (name: WidgetName): WidgetEntry => widgets[name];

/** What `strategy` stands for. */
export const mainWidgets: readonly WidgetName[] = widgetNames.filter(
  (name) => widgetEntry(name).isMain,
);

/** Those that can be plain HTML. */
export const staticNames: readonly WidgetName[] = widgetNames.filter(
  (name) => widgetEntry(name).staticForm !== undefined,
);

/** Every element by its name without prefix, the provider first. */
export const elements: Readonly<Record<string, CatalogueEntry>> = {
  strategy: provider,
  ...widgets,
};

/** Attributes of an element with their values, those that all widgets have included. */
export const attributesOf = (name: string): AttributeList =>
  name === 'strategy'
    ? provider.attributes
    : { ...commonAttributes, ...elements[name]?.attributes };
