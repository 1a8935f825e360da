/** Reads of a sheet of the template where its head is, and which of its rows are entries. */
import { lettersOf } from '../cells/letters.js';
import type { Column, SheetPlan } from '../columns/columns.types.js';
import { examples } from '../sheets/examples.js';
import { sheetTitle } from '../sheets/tables.js';
import { words } from '../words.js';
import type { Row, Sheet } from '../workbook/workbook.types.js';
import { NAME_KEYS } from './entry-reader.js';
import type { Findings } from './findings.js';
import { entryRows, findHead, tellNoHead, tellSheet, type Head } from './sheet-table.js';

/** A sheet of which it is known what it is. */
export interface KnownSheet {
  readonly sheet: Sheet;
  readonly plan: SheetPlan;
  readonly columns: ReadonlyMap<number, Column>;
  readonly rows: readonly Row[];
}

const namesOf = (key: string): readonly string[] => {
  const { de, en } = sheetTitle(key);
  return [de, en, key].map(lettersOf);
};

/** Whether a sheet has the title or the key of one of the template. */
export const isCalled = (sheet: Sheet, key: string): boolean =>
  namesOf(key).includes(lettersOf(sheet.name));

/** What a title stands for among columns. */
const knowColumn =
  (columns: readonly Column[]) =>
  (title: string): Column | undefined => {
    const letters = lettersOf(title);
    return (
      columns.find(({ key }) => key === title.trim()) ??
      columns.find((column) =>
        [column.title.de, column.title.en].some((each) => lettersOf(each) === letters),
      )
    );
  };

/** Whether a row explains the columns: the one below the titles that `fds template` writes. */
function explains(row: Row | undefined, columns: ReadonlyMap<number, Column>): boolean {
  if (!row) return false;
  let told = 0;
  row.cells.forEach(({ text }, number) => {
    const { explanation } = columns.get(number) ?? {};
    const letters = lettersOf(text).replace(/^(?:pflicht|required)/, '');
    if (explanation && [explanation.de, explanation.en].some((each) => lettersOf(each) === letters))
      told += 1;
  });
  return told > 0 && told * 2 >= row.cells.size;
}

/** Whether a row is an example of an empty template that nobody has changed. */
function isExample(row: Row, key: string, columns: ReadonlyMap<number, Column>): boolean {
  return (examples[key] ?? []).some((example) => {
    let same = 0;
    columns.forEach((column, number) => {
      const value = example.get(column.key);
      if ((row.cells.get(number)?.text ?? '') === String(value ?? ''))
        same += value === undefined ? 0 : 1;
      else same = Number.NaN;
    });
    return same > 0;
  });
}

const isNumeric = (kind: Column['kind']): boolean => ['number', 'integer', 'amount'].includes(kind);

/** The column without which no row of a sheet can be read, where its head has none. */
function missingColumn(plan: SheetPlan, head: Head<Column> | undefined): Column | undefined {
  const there = new Set([...(head?.columns.values() ?? [])].map(({ key }) => key));
  return plan.columns.find(({ key, kind, needed }) => needed && kind !== 'id' && !there.has(key));
}

/** Finds the head and the entries of a sheet; what is to say is said. */
export function knowSheet(sheet: Sheet, plan: SheetPlan, findings: Findings): KnownSheet {
  const head = findHead(sheet, knowColumn(plan.columns));
  const missing = missingColumn(plan, head);
  if (!head || missing) {
    if (sheet.rows.length > 0) tellNoHead(sheet, missing, head, findings);
    return { sheet, plan, columns: new Map(), rows: [] };
  }
  tellSheet(sheet, head, findings);
  const { columns } = head;
  const title = [...columns].find(([, { key }]) =>
    (NAME_KEYS as readonly string[]).includes(key),
  )?.[0];
  const numbers = [...columns].flatMap(([number, { kind }]) => (isNumeric(kind) ? [number] : []));
  const all = entryRows(sheet, head.row, { title, numbers }, findings);
  const rows = all.filter((row, index) => {
    if (index === 0 && explains(row, columns)) return false;
    if (!isExample(row, plan.key, columns)) return true;
    findings.decide(
      { sheet: sheet.name, cell: `A${row.number}` },
      words('Beispielzeile übergangen', 'example row passed over'),
    );
    return false;
  });
  return { sheet, plan, columns, rows };
}
