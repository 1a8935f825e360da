import type { WidgetView } from '../../parts/view.types.js';
import { type LayerContents } from './strategy-pyramid.contents.js';
/** What of a layer is chosen or linked: one thing by its name, several by their number. */
export declare function linkedWords(view: WidgetView, contents: LayerContents): string;
