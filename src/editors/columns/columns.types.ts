/** What a workbook for editors is made of. */
import type { ListName } from '../../feed/feed.types.js';
import type { Words } from '../words.js';

/** How a cell is read and written. */
export type ColumnKind =
  | 'id'
  | 'text'
  /** Several texts, one a line. */
  | 'texts'
  /** Several short texts, by lines or semicolons. */
  | 'terms'
  | 'date'
  | 'moment'
  | 'flag'
  | 'number'
  | 'integer'
  | 'amount'
  /** Several numbers. */
  | 'numbers'
  | 'choice'
  | 'ref'
  | 'refs'
  /** Citations, one a line. */
  | 'cites'
  /** Numbers by id, one a line. */
  | 'shares';

/** One column of a sheet, for one key of a record. */
export interface Column {
  /** The keys that lead to the value, joined by dots: `decision.number`. */
  readonly key: string;
  readonly title: Words;
  readonly explanation: Words;
  readonly kind: ColumnKind;
  /** Whether a row is of no use without it. */
  readonly needed: boolean;
  /** The list to which a reference leads. */
  readonly to?: ListName | undefined;
  /** The values of a picklist, and the way to its words. */
  readonly values?: readonly string[] | undefined;
  readonly way: string;
  /** The smallest number allowed. */
  readonly min?: number | undefined;
  /** How many entries there must be. */
  readonly length?: number | undefined;
}

/** What the rows of a sheet are. */
export type SheetRole =
  /** Records of a list. */
  | 'list'
  /** Entries of a list inside a record of a list; the column `of` says which. */
  | 'inner'
  /** Entries of a list inside a part of the document. */
  | 'part';

/** A sheet with a row for each entry. */
export interface SheetPlan {
  /** The way to the list: `projects`, `projects.milestones`, `vision.challenges`. */
  readonly key: string;
  readonly title: Words;
  readonly role: SheetRole;
  /** The list of the feed, for lists and what is inside their records. */
  readonly list?: ListName | undefined;
  readonly columns: readonly Column[];
}
