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

/** Of more columns none is wide enough for its words: then all goals share one, below each other. */
const MOST_COLUMNS = 8;

/** Whether the goals share one column. */
export const isShared = ({ columns }: Pick<MatrixLayout, 'columns'>): boolean =>
  columns.length > MOST_COLUMNS;

/** How many columns the table has beside the names of its rows. */
export const columnsOf = (layout: Pick<MatrixLayout, 'columns'>): number =>
  isShared(layout) ? 1 : layout.columns.length || 1;

/** The fields of a row that hold something: a shared column has no place for those that do not. */
export const filledCells = ({ cells }: MatrixRow): readonly MatrixCell[] =>
  cells.filter(({ leitlinien }) => leitlinien.length > 0);

/** Whether a Leitlinie without a full place may belong into a field, by what is known of its place. */
function mayStandIn(leitlinie: Leitlinie, category: Category, goal: Goal): boolean {
  const isOpen = (id: string | undefined, wanted: string): boolean =>
    id === undefined || id === wanted;
  return isOpen(leitlinie.category, category.id) && isOpen(leitlinie.goal, goal.id);
}

/** The rows with the doubts about their empty fields. */
function doubtful(
  model: StrategyModel,
  rows: readonly MatrixRow[],
  unassigned: readonly Leitlinie[],
): readonly MatrixRow[] {
  const isCut = model.isCut('leitlinien');
  if (!isCut && unassigned.length === 0) return rows;
  const isLost = (each: Leitlinie): boolean =>
    model.isLost(each, 'category') || model.isLost(each, 'goal');
  const doubtOf = (category: Category, goal: Goal): MatrixCell['doubt'] => {
    const possible = unassigned.filter((each) => mayStandIn(each, category, goal));
    if (isCut || possible.some(isLost)) return 'unread';
    return possible.length > 0 ? 'unplaced' : undefined;
  };
  return rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => {
      const doubt = cell.leitlinien.length > 0 ? undefined : doubtOf(row.category, cell.goal);
      return doubt ? { ...cell, doubt } : cell;
    }),
  }));
}

/**
 * Lays the Leitlinien of a model out; any number of categories, goals and Leitlinien. Of the whole
 * model: a filter leaves Leitlinien out of the cells, but takes no row or column away.
 */
export function layoutMatrix(model: StrategyModel): MatrixLayout {
  const { feed, leitlinienByCell } = model;
  const { goals, categories, leitlinien } = feed;
  const placed = new Set<Leitlinie>();
  const rows = categories.map((category) => {
    const cells = goals.map((goal) => {
      const id = `${category.id}/${goal.id}`;
      const inCell = leitlinienByCell.get(id) ?? [];
      for (const leitlinie of inCell) placed.add(leitlinie);
      return { id, goal, leitlinien: inCell };
    });
    return { category, cells, count: cells.reduce((sum, cell) => sum + cell.leitlinien.length, 0) };
  });
  const unassigned = leitlinien.filter((each) => !placed.has(each));
  return { columns: goals, rows: doubtful(model, rows, unassigned), unassigned };
}
