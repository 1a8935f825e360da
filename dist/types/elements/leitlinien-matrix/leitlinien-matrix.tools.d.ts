import type { Leitlinie } from '../../feed/feed.types.js';
import type { Tool } from '../../parts/tools.types.js';
import type { WidgetView } from '../../parts/view.types.js';
/**
 * The tools for what the widget shows now.
 *
 * @param isShown whether a Leitlinie is left by the page's filter and the widget's own search
 */
export declare function toolsFor(view: WidgetView, isShown: (leitlinie: Leitlinie) => boolean): readonly Tool[];
/** The tools for what the widget shows now. */
export declare function toolsOf(view: WidgetView): readonly Tool[];
