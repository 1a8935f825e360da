/** What a live widget prints is a static form; what it knows of the page goes into it. */
import type { WidgetView } from '../parts/view.types.js';
import type { StaticOptions } from './static.types.js';
/**
 * The options for a static form of what a widget shows now, as the main thing of its document.
 *
 * A Land is named only where nothing else narrows: the sentence about it counts all that it has.
 */
export declare function paperOptions({ lang, today, land, filter, noHits }: WidgetView): StaticOptions;
