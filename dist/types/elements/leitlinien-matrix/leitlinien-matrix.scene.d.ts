/** What the templates of the matrix are given: plain values, no element. */
import type { Leitlinie } from '../../feed/feed.types.js';
import type { WidgetView } from '../../parts/view.types.js';
import type { MatrixLayout, MatrixRow } from './leitlinien-matrix.layout.js';
/** The two views of the same data: Anhang 1, and the groups as in Abbildung 5 of the strategy. */
export type MatrixViewName = 'matrix' | 'structure';
/** What a visitor searches in this widget alone; what is absent or empty does not narrow. */
export interface MatrixSearch {
    readonly text?: string;
    /** Id of a category. */
    readonly category?: string;
    /** Id of a goal. */
    readonly goal?: string;
    /** As it stands in the feed, in German. */
    readonly keyword?: string;
    /** Id of a topic. */
    readonly topic?: string;
}
/** What a visitor has asked the widget for. */
export interface MatrixWishes {
    /** Absent while the search is closed. */
    readonly search: MatrixSearch | undefined;
    /** Whether the entries that serve each Leitlinie are counted. */
    readonly isCounting: boolean;
}
/** One rendering of the widget: what is always there. */
export interface MatrixBase {
    readonly view: WidgetView;
    readonly layout: MatrixLayout;
    /** Whether a Leitlinie is left by the page's filter, and by the widget's own search. */
    readonly isShown: (leitlinie: Leitlinie) => boolean;
}
/** What code that is fetched on need adds to a rendering. */
export interface MatrixExtras extends Pick<MatrixBase, 'isShown'> {
    /** Fields of the search, legend of the counts. */
    readonly panel: unknown;
    /** The name of a Leitlinie where it is not shown as it is: with what was found, marked. */
    readonly named?: ((leitlinie: Leitlinie) => unknown) | undefined;
    /** What stands behind the name of a Leitlinie. */
    readonly behind?: ((leitlinie: Leitlinie) => unknown) | undefined;
    /** The details of what is chosen, if it stands in this row; without a row: if it stands in none. */
    readonly below: (row?: MatrixRow) => unknown;
    /** The details of a Leitlinie right below it, for narrow tables. */
    readonly near: (leitlinie: Leitlinie) => unknown;
    /** The row of those that fit no field. */
    readonly rest: unknown;
}
/** One rendering of the widget. */
export type MatrixScene = MatrixBase & Partial<MatrixExtras>;
