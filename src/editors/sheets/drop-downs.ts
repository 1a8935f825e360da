/**
 * The drop-down lists of a workbook. Their values stand on a sheet of their own: written into the rule
 * itself, Excel would take a comma in a value for the end of it and no more than 255 signs in all.
 */
import type { MainLanguage } from '../../i18n/language.js';
import type { Table, TableColumn } from './sheets.types.js';

export const listsTitle: Readonly<Record<MainLanguage, string>> = {
  de: 'Auswahllisten',
  en: 'Picklists',
};

/** Last row to which the lists reach: more than an editor will fill in by hand. */
export const LAST_ROW = 5000;
/** First row below the head. */
export const FIRST_ROW = 3;

/** Cells of one column that a drop-down list offers; rows from 1, columns from 0. */
export interface OfferedRange {
  readonly sheet: string;
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

/** A column of a sheet with the list that it offers. */
export interface DropDown {
  readonly column: number;
  readonly range: OfferedRange;
  readonly isOpen: boolean;
}

/** The sheet with the values, and the drop-down lists of each table. */
export interface DropDowns {
  readonly lists: { readonly name: string; readonly columns: readonly (readonly string[])[] };
  readonly of: (table: Table) => readonly DropDown[];
}

/** Collects the picklists of all tables, each once. */
export function dropDowns(tables: readonly Table[], lang: MainLanguage): DropDowns {
  const known = new Map<string, number>();
  const columns: (readonly string[])[] = [];
  const name = listsTitle[lang];
  const placeOf = (values: readonly string[]): number => {
    const key = values.join('\n');
    const found = known.get(key) ?? columns.push(values) - 1;
    known.set(key, found);
    return found;
  };
  const rangeOf = ({ offers }: TableColumn): OfferedRange | undefined => {
    if (!offers) return undefined;
    if ('sheet' in offers) return { ...offers, from: FIRST_ROW, to: LAST_ROW };
    return { sheet: name, column: placeOf(offers.values), from: 1, to: offers.values.length };
  };
  const all = new Map(
    tables.map((table) => [
      table,
      table.columns.flatMap((column, index): DropDown[] => {
        const range = rangeOf(column);
        return range ? [{ column: index, range, isOpen: column.isOpen ?? false }] : [];
      }),
    ]),
  );
  return { lists: { name, columns }, of: (table) => all.get(table) ?? [] };
}
