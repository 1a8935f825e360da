/** The marks of a layer: one for each record, in rows that fit into its band of the pyramid. Pure. */
import type { Ref, StrategyModel } from '../../model/model.types.js';
import type { LayerContents } from './strategy-pyramid.contents.js';

/** One mark; without `ref` a record that is known to exist and not published, or several at once. */
export interface Mark {
  readonly ref?: Ref;
  readonly isUnknown?: boolean;
}

/** The marks of one layer. */
export interface LayerMarks {
  /** From the top of the band, where it is narrow, to its base. */
  readonly rows: readonly (readonly Mark[])[];
  /** How many records one mark stands for. */
  readonly unit: number;
}

/** What stands together in rows of its own. */
type Group = readonly Mark[];

/** No row of a band has more marks than this, so that marks can still be told apart. */
export const MOST_IN_ROW = 15;
/** No band has more rows. */
export const MOST_ROWS = 4;

const markOf = (type: Ref['type'], { id }: { readonly id: string }): Mark => ({
  ref: { type, id },
});

/** The Leitlinien of each category, and those of none, the fewest first. */
function leitlinienGroups({ leitlinien }: LayerContents): readonly Group[] {
  const byCategory = new Map<string | undefined, Mark[]>();
  for (const each of leitlinien) {
    const group = byCategory.get(each.category);
    if (group) group.push(markOf('leitlinie', each));
    else byCategory.set(each.category, [markOf('leitlinie', each)]);
  }
  return [...byCategory.values()].sort((a, b) => a.length - b.length);
}

/** What the strategy decided, known or not; all entries where the feed does not say what is its own. */
function projectGroup({ own, others, counts }: LayerContents): Group {
  const known = (counts.scoped ? own : others).flatMap(({ projects }) => projects);
  const marks = known.map((each) => markOf('project', each));
  const unknown = Math.max((counts.total ?? 0) - counts.own, 0);
  return counts.scoped ? [...marks, ...new Array<Mark>(unknown).fill({ isUnknown: true })] : marks;
}

function groupsOf(contents: LayerContents): readonly Group[] {
  const { kind, topics } = contents;
  if (kind === 'umbrella') return leitlinienGroups(contents);
  if (kind === 'topics') return [topics.map((each) => markOf('topic', each))];
  return kind === 'projects' ? [projectGroup(contents)] : [];
}

/** A group in rows of nearly one length, the shorter ones first. */
function rowsOf(group: Group): readonly Group[] {
  const count = Math.ceil(group.length / MOST_IN_ROW);
  const startOf = (row: number): number => Math.floor((row * group.length) / count);
  return new Array(count).fill(0).map((_, row) => group.slice(startOf(row), startOf(row + 1)));
}

const allRows = (groups: readonly Group[]): readonly Group[] => groups.flatMap(rowsOf);

/** Groups in which each mark stands for several records; those of which nothing is known stay so. */
function gathered(groups: readonly Group[], unit: number): readonly Group[] {
  const known = groups.flat().filter(({ isUnknown }) => !isUnknown).length;
  const unknown = groups.flat().length - known;
  const marks = (count: number, mark: Mark): Mark[] =>
    new Array<Mark>(Math.ceil(count / unit)).fill(mark);
  return [[...marks(known, {}), ...marks(unknown, { isUnknown: true })]];
}

/** A round number of records for one mark: 2, 5, 10, 20, 50 … */
function unitFor(count: number): number {
  const least = count / (MOST_IN_ROW * MOST_ROWS - 1);
  const power = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 5, 10].map((step) => step * power).find((unit) => unit >= least) ?? least;
}

/** The marks of a layer. */
export function layoutMarks(contents: LayerContents): LayerMarks {
  const groups = groupsOf(contents);
  const rows = allRows(groups);
  if (rows.length <= MOST_ROWS) return { rows, unit: 1 };
  // Rows of small groups may be many while the records are few: then they share rows.
  const shared = rowsOf(groups.flat());
  if (shared.length <= MOST_ROWS) return { rows: shared, unit: 1 };
  const unit = unitFor(groups.flat().length);
  return { rows: allRows(gathered(groups, unit)), unit };
}

/** The name that a mark shows when somebody points at it. */
export function recordOf(model: StrategyModel, { ref }: Mark): object | undefined {
  return ref && ref.type !== 'cell' ? model.find(ref.type, ref.id) : undefined;
}
