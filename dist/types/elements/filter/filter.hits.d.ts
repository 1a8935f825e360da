import type { WidgetView } from '../../parts/view.types.js';
/** Prepares the search; see there. */
export declare function prepareFor({ whole }: WidgetView): Promise<void>;
/** The list of hits; nothing where no words are searched. */
export declare function renderHits(view: WidgetView): unknown;
