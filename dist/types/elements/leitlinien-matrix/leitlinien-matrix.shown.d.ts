/** Which Leitlinien a rendering shows, for the tools, which take along what is shown. */
import type { WidgetView } from '../../parts/view.types.js';
import type { MatrixBase } from './leitlinien-matrix.scene.js';
type IsShown = MatrixBase['isShown'];
/** Remembers what a rendering shows. */
export declare function noteShown(view: WidgetView, isShown: IsShown): void;
/** Whether a rendering shows a Leitlinie: it is left by the page's filter and by the widget's search. */
export declare function shownIn(view: WidgetView): IsShown;
export {};
