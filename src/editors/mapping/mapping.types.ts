/**
 * A mapping file says how a workbook that is not our template becomes a feed: which sheet is which list,
 * and which column which key. It is JSON; `portfolio.mapping.json` is one to begin with.
 */
import type { ListName } from '../../feed/field.js';

/** How several cells, or one with more in it, become a value. */
export type Manner =
  /** The first of the columns that is filled. */
  | 'first'
  /** The names in all of the columns. */
  | 'all'
  /** Two columns: from, to. */
  | 'period'
  /** A date before which something is due: "bis" says nothing more. */
  | 'deadline'
  /** The first address in the cell. */
  | 'link'
  /** A decision's number, without the word before it. */
  | 'decision'
  /** A line each: date and title. */
  | 'milestones';

/** One column, or several for one value. */
export interface MappedColumn {
  /** Titles as the workbook has them; blanks, hyphens and case do not count. */
  readonly column: string | readonly string[];
  /** The key in the feed, joined by dots: `decision.number`. */
  readonly to?: string;
  readonly as?: Manner;
  /** The workbook's own words for values of a picklist. */
  readonly values?: Readonly<Record<string, string>>;
  /** Why the column has no place in the feed; then it has no `to`. */
  readonly noPlace?: string;
}

/** A sheet whose rows are records. */
export interface MappedSheet {
  readonly sheet: string;
  readonly list: ListName;
  /** Values that all of its records have. */
  readonly set?: Readonly<Record<string, unknown>>;
  /** Whether the status follows from the date: past is done, to come is planned. */
  readonly statusByDate?: boolean;
  /** Columns from which an id is made where the sheet has none; the first filled one counts. */
  readonly idFrom?: readonly string[];
  readonly columns: readonly MappedColumn[];
}

/** A sheet whose columns are lists of names. */
export interface MappedNames {
  readonly sheet: string;
  readonly names: readonly {
    readonly column: string;
    readonly list?: ListName;
    readonly noPlace?: string;
  }[];
}

/** A whole mapping. */
export interface Mapping {
  readonly name: string;
  /** Records that the workbook takes for granted. */
  readonly records?: Readonly<
    Partial<Record<ListName, readonly Readonly<Record<string, unknown>>[]>>
  >;
  /** Lists in which a name that no sheet has becomes a record. */
  readonly create?: readonly ListName[];
  readonly sheets: readonly (MappedSheet | MappedNames)[];
}
