import type { WidgetView } from '../../parts/view.types.js';
import type { TimelineGroup } from './timeline.layout.js';
/** In words how many entries of the year are linked, and that it holds what is chosen. */
export declare function relationWords(view: WidgetView, { items }: TimelineGroup): string;
