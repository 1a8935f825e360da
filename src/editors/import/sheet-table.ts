/** A sheet as a table: where its head is, and which of its rows are entries. */
import { lettersOf, plainLine } from '../cells/letters.js';
import { words, type Words } from '../words.js';
import {
  cellAddress,
  type Cell,
  type Merge,
  type Row,
  type Sheet,
} from '../workbook/workbook.types.js';
import type { Findings } from './findings.js';

/** The head is looked for in so many rows. */
const HEAD_WITHIN = 15;

/** Columns by what they are, and those of which nobody knows what they are. */
export interface Head<C> {
  readonly row: number;
  readonly columns: ReadonlyMap<number, C>;
  readonly unknown: ReadonlyMap<number, string>;
  /** Those of the unknown ones whose title another column before them has. */
  readonly repeated: ReadonlySet<number>;
}

/**
 * Finds the row with the titles of the columns: the one of the first rows that knows most of them.
 *
 * @param know what a title stands for
 */
export function findHead<C>(
  sheet: Sheet,
  know: (title: string) => C | undefined,
): Head<C> | undefined {
  let best: Head<C> | undefined;
  for (const { number, cells } of sheet.rows.slice(0, HEAD_WITHIN)) {
    const columns = new Map<number, C>();
    const unknown = new Map<number, string>();
    const repeated = new Set<number>();
    const seen = new Set<C>();
    cells.forEach(({ text }, column) => {
      const known = know(text);
      if (known !== undefined && seen.has(known)) repeated.add(column);
      if (known === undefined || seen.has(known)) unknown.set(column, plainLine(text));
      else columns.set(column, known);
      if (known !== undefined) seen.add(known);
    });
    if (columns.size > (best?.columns.size ?? 0)) {
      best = { row: number, columns, unknown, repeated };
    }
  }
  return best;
}

/** Whether nothing can be seen in a cell. */
const isBlank = ({ text, formula }: Cell): boolean =>
  formula === undefined && lettersOf(text) === '' && plainLine(text) === '';

/** Cells by the numbers of their row and column. */
type Cells = ReadonlyMap<number, Map<number, Cell>>;

/**
 * Takes out what stands in cells that a joined cell covers: nobody sees it in the table. What is another
 * value than the one that is seen is told.
 */
function dropCovered(sheet: Sheet, merge: Merge, cells: Cells, findings: Findings): void {
  const { top, left, bottom, right } = merge;
  const seen = plainLine(cells.get(top + 1)?.get(left)?.text ?? '');
  for (const [row, ofRow] of cells) {
    if (row <= top || row > bottom + 1) continue;
    for (const [column, cell] of [...ofRow]) {
      const isCovered = column >= left && column <= right && !(row === top + 1 && column === left);
      if (!isCovered) continue;
      ofRow.delete(column);
      const hidden = plainLine(cell.text);
      if (isBlank(cell) || hidden === seen) continue;
      findings.leave({
        sheet: sheet.name,
        cell: cellAddress(column, row),
        column: hidden,
        count: 1,
        why: words('von verbundenen Zellen verdeckt', 'covered by joined cells'),
      });
    }
  }
}

/** Cells that a joined cell covers in its column have its value; that is said once for each. */
function spreadMerges(sheet: Sheet, head: number, findings: Findings): readonly Row[] {
  const rows = new Map(sheet.rows.map((row) => [row.number, new Map(row.cells)]));
  for (const merge of sheet.merges) {
    const { top, left, bottom, right } = merge;
    const source = rows.get(top + 1)?.get(left);
    if (top + 1 <= head || !source) continue;
    dropCovered(sheet, merge, rows, findings);
    const place = { sheet: sheet.name, cell: cellAddress(left, top + 1) };
    if (left !== right) {
      findings.decide(
        place,
        words(
          'verbundene Zellen: nur die erste Spalte gilt',
          'joined cells: only the first column counts',
        ),
      );
    }
    if (top === bottom) continue;
    for (const [row, cells] of rows) {
      if (row > top + 1 && row <= bottom + 1) cells.set(left, source);
    }
    const range = `${cellAddress(left, top + 1)}:${cellAddress(left, bottom + 1)}`;
    findings.decide(
      place,
      words(
        `verbundene Zellen ${range}: „${plainLine(source.text)}“ gilt für alle Zeilen`,
        `joined cells ${range}: “${plainLine(source.text)}” holds for all rows`,
      ),
    );
  }
  return sheet.rows.map((row) => ({ ...row, cells: rows.get(row.number) ?? row.cells }));
}

const TOTAL =
  /^(?:zwischen|gesamt)?summe\b.*$|^gesamt(?:betrag|zahl)?\s*:?$|^total\s*:?$|^anzahl\s*:?\s*\d*$|^Σ/i;

/** The columns by which a row is judged. */
export interface EntryColumns {
  /** The one by which an entry is known. */
  readonly title: number | undefined;
  /** Those that hold numbers, which may be added up. */
  readonly numbers: readonly number[];
}

/** Whether a row adds the others up: its first cell says so, it has a number and no title of its own. */
function isTotal(
  cells: ReadonlyMap<number, Cell>,
  { title: titleColumn, numbers }: EntryColumns,
): boolean {
  const filled = [...cells].filter(([, cell]) => !isBlank(cell)).sort(([a], [b]) => a - b);
  const [first] = filled;
  if (!first || !TOTAL.test(plainLine(first[1].text))) return false;
  if (!numbers.some((column) => cells.has(column))) return false;
  const title = titleColumn === undefined ? undefined : cells.get(titleColumn);
  return title === undefined || isBlank(title) || first[0] === titleColumn;
}

/**
 * The rows below the head that are entries. Empty rows are passed over; rows that add up are as well,
 * which is said, and so is that hidden rows are read.
 *
 */
export function entryRows(
  sheet: Sheet,
  head: number,
  columns: EntryColumns,
  findings: Findings,
): readonly Row[] {
  const below = spreadMerges(sheet, head, findings).filter(({ number }) => number > head);
  return below.flatMap((row): Row[] => {
    const cells = new Map([...row.cells].filter(([, cell]) => !isBlank(cell)));
    if (cells.size === 0) return [];
    const [column = 0] = [...cells.keys()].sort((a, b) => a - b);
    const place = { sheet: sheet.name, cell: cellAddress(column, row.number) };
    if (isTotal(cells, columns)) {
      findings.decide(place, words('Summenzeile übergangen', 'row of totals passed over'));
      return [];
    }
    if (row.hidden) {
      findings.decide(place, words('ausgeblendete Zeile gelesen', 'hidden row read'));
    }
    return [{ ...row, cells }];
  });
}

/**
 * Says that the titles of the columns are not where they are looked for: once, and not for every row.
 *
 * @param missing the column without which no row can be read
 */
export function tellNoHead(
  sheet: Sheet,
  missing: { readonly title: Words } | undefined,
  head: Head<unknown> | undefined,
  findings: Findings,
): void {
  const others = [...(head?.unknown.values() ?? [])].filter((title) => title !== '').slice(0, 5);
  const { de, en } = missing?.title ?? words('Titel', 'Title');
  findings.problem({
    sheet: sheet.name,
    cell: cellAddress(0, head?.row ?? sheet.rows[0]?.number ?? 1),
    column: de,
    value: '',
    expected: words(
      `die Zeile mit den Titeln der Spalten, darin „${de}“; ohne sie wird das Blatt nicht gelesen`,
      `the row with the titles of the columns, among them “${en}”; without it the sheet is not read`,
    ),
    ...(others.length > 0 && {
      suggestion: words(
        `eine dieser Spalten „${de}“ nennen: ${others.join(', ')}`,
        `call one of these columns “${en}”: ${others.join(', ')}`,
      ),
    }),
  });
}

/** Says that a hidden sheet is read, and which columns nobody knows. */
export function tellSheet<C>(
  sheet: Sheet,
  { row, unknown, repeated }: Head<C>,
  findings: Findings,
): void {
  if (sheet.hidden) {
    findings.decide(
      { sheet: sheet.name },
      words('ausgeblendetes Blatt gelesen', 'hidden sheet read'),
    );
  }
  unknown.forEach((title, column) => {
    const filled = sheet.rows.filter((each) => each.number > row && each.cells.has(column));
    if (title === '' && filled.length === 0) return;
    findings.leave({
      sheet: sheet.name,
      cell: cellAddress(column, row),
      column: title,
      count: filled.length,
      why: repeated.has(column)
        ? words(
            'zweite Spalte dieses Namens: nur die erste wird gelesen',
            'second column of this name: only the first is read',
          )
        : words('unbekannte Spalte', 'unknown column'),
    });
  });
}
