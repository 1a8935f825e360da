/** The grid of Anhang 1: categories as rows, goals as columns, Leitlinien in the cells. Pure. */
import type { Category, Goal, Leitlinie } from '../../feed/feed.types.js';
import type { StrategyModel } from '../../model/model.types.js';
/** One field of the grid. */
export interface MatrixCell {
    /** `category/goal`. */
    readonly id: string;
    readonly goal: Goal;
    /** In the order of the feed. */
    readonly leitlinien: readonly Leitlinie[];
    /**
     * Why the field may be empty here and not in the annex: a Leitlinie, or the place of one, could not be
     * read, or one has no place. Absent where the annex leaves it empty.
     */
    readonly doubt?: 'unread' | 'unplaced';
}
/** One row of the grid. */
export interface MatrixRow {
    readonly category: Category;
    readonly count: number;
    readonly cells: readonly MatrixCell[];
}
/** The whole grid. */
export interface MatrixLayout {
    readonly columns: readonly Goal[];
    readonly rows: readonly MatrixRow[];
    /** Leitlinien whose category or goal is missing or unknown: they fit no field, but must be seen. */
    readonly unassigned: readonly Leitlinie[];
}
/** Whether the goals share one column. */
export declare const isShared: ({ columns }: Pick<MatrixLayout, "columns">) => boolean;
/** How many columns the table has beside the names of its rows. */
export declare const columnsOf: (layout: Pick<MatrixLayout, "columns">) => number;
/** The fields of a row that hold something: a shared column has no place for those that do not. */
export declare const filledCells: ({ cells }: MatrixRow) => readonly MatrixCell[];
/**
 * Lays the Leitlinien of a model out; any number of categories, goals and Leitlinien. Of the whole
 * model: a filter leaves Leitlinien out of the cells, but takes no row or column away.
 */
export declare function layoutMatrix(model: StrategyModel): MatrixLayout;
