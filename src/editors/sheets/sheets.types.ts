/** A workbook that is to be written, whatever the format. */
import type { Column } from '../columns/columns.types.js';
import type { CellValue } from './write-value.js';

/** One column of a sheet that is written. */
export interface TableColumn {
  readonly title: string;
  readonly explanation: string;
  /** Width in characters. */
  readonly width: number;
  /** What a drop-down list offers: values, or the ids of a sheet. */
  readonly offers?:
    | { readonly values: readonly string[] }
    | { readonly sheet: string; readonly column: number }
    | undefined;
  /** Whether other values are allowed as well: lists take several. */
  readonly isOpen?: boolean;
  readonly kind: Column['kind'] | 'json';
}

/** A row of cells; what is not there is empty. */
export type TableRow = readonly (CellValue | undefined)[];

/** One sheet with a head of two rows: titles and explanations. */
export interface Table {
  readonly name: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** How many rows and columns stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Whether the rows are examples, to be shown as such. */
  readonly hasExamples?: boolean;
}
