/** The grid of Anhang 1: categories as rows, goals as columns, Leitlinien in the cells. Pure. */
import type { Category, Goal, Leitlinie } from '../../feed/feed.types.js';
import type { StrategyModel } from '../../model/model.types.js';

/** One field of the grid. */
export interface MatrixCell {
  /** `category/goal`. */
  readonly id: string;
  readonly goal: Goal;
  /** In the order of the feed; empty where the annex leaves the field empty. */
  readonly leitlinien: readonly Leitlinie[];
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

/**
 * Lays the Leitlinien of a model out; any number of categories, goals and Leitlinien. Of the whole
 * model: a filter leaves Leitlinien out of the cells, but takes no row or column away.
 */
export function layoutMatrix({ feed, leitlinienByCell }: StrategyModel): MatrixLayout {
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
  return { columns: goals, rows, unassigned: leitlinien.filter((each) => !placed.has(each)) };
}
