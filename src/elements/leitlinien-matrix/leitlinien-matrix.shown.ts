/** Which Leitlinien a rendering shows, for the tools, which take along what is shown. */
import type { WidgetView } from '../../parts/view.types.js';
import type { MatrixBase } from './leitlinien-matrix.scene.js';

type IsShown = MatrixBase['isShown'];

/** Narrowed by the widget's own search; a view lives as long as one rendering. */
const searched = new WeakMap<WidgetView, IsShown>();

/** Remembers what a rendering shows. */
export function noteShown(view: WidgetView, isShown: IsShown): void {
  searched.set(view, isShown);
}

/** Whether a rendering shows a Leitlinie: it is left by the page's filter and by the widget's search. */
export function shownIn(view: WidgetView): IsShown {
  return searched.get(view) ?? (({ id }) => !!view.model.find('leitlinie', id));
}
