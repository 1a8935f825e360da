import type { Tool } from '../../parts/tools.types.js';
import type { WidgetView } from '../../parts/view.types.js';
/** The tools for what the pyramid shows now. */
export declare function toolsOf(view: WidgetView): readonly Tool[];
