import type { Project } from '../../feed/feed.types.js';
import type { Tool } from '../../parts/tools.types.js';
import type { WidgetView } from '../../parts/view.types.js';
/**
 * The tools for what the list shows now.
 *
 * @param found all that is picked, sorted: not only the page
 */
export declare function toolsFor(view: WidgetView, found: readonly Project[]): readonly Tool[];
