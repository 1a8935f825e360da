import type { WidgetView } from '../../parts/view.types.js';
/** The list of hits; nothing where no words are searched. */
export declare function renderHits(view: WidgetView): unknown;
