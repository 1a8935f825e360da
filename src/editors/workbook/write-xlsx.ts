/**
 * Writes .xlsx.
 *
 * Why `write-excel-file`: it is maintained, small, writes frozen heads, widths and formats, and lets
 * drop-down lists be added by the way it provides for such things ("features"). `exceljs` writes them by
 * itself, but see `open-workbook.ts`; SheetJS in its free edition writes neither lists nor frozen heads.
 */
import writeExcelFile, { type CellObject, type Feature } from 'write-excel-file/universal';
import {
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeAttributeValue,
  sanitizeTextContent,
} from 'write-excel-file/utility';
import { guideTitle } from '../columns/sheet-titles.js';
import type { MainLanguage } from '../../i18n/language.js';
import { dropDowns, FIRST_ROW, LAST_ROW, type DropDown } from '../sheets/drop-downs.js';
import { guide } from '../sheets/guide.js';
import type { Table, TableColumn } from '../sheets/sheets.types.js';
import type { CellValue } from '../sheets/write-value.js';
import { columnLetters } from './workbook.types.js';

const SHEET = 'xl/worksheets/sheet{id}.xml';

/** So many empty rows are prepared as text, lest Excel makes a day of "06/2025". */
const PREPARED = 40;

const escaped = (sign: string): string => `_x${sign.charCodeAt(0).toString(16).padStart(4, '0')}_`;

/**
 * `_x0041_` is an escape in this format, so a text that has one is escaped itself. So is what the writer
 * would drop (U+FFFD), and a text that every object of JavaScript has for a key ("toString"), which it
 * would take for one it has met.
 */
function literal(text: string): string {
  const plain = text.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_').replaceAll('\uFFFD', escaped);
  return plain in Object.prototype ? escaped(plain) + plain.slice(1) : plain;
}

const INK = '#1F2A44';
const headStyle = {
  fontWeight: 'bold',
  backgroundColor: '#E7EBF3',
  textColor: INK,
  wrap: true,
  alignVertical: 'top',
} as const;
const explainStyle = { textColor: '#5A6478', wrap: true, alignVertical: 'top' } as const;

const NUMBERS: ReadonlySet<TableColumn['kind']> = new Set(['number', 'integer', 'amount']);

const textCell = (text: string, style: Partial<CellObject> = {}): CellObject => ({
  value: literal(text),
  type: String,
  ...style,
});

function dataCell(
  value: CellValue | undefined,
  { kind }: TableColumn,
  style: Partial<CellObject>,
): CellObject | null {
  if (typeof value === 'number') return { value, type: Number, alignVertical: 'top', ...style };
  if (value === undefined && NUMBERS.has(kind)) return null;
  const look = { format: '@', wrap: true, alignVertical: 'top', ...style } as const;
  return value === undefined ? { type: String, ...look } : textCell(value, look);
}

function sheetData({ columns, rows, hasExamples }: Table): (CellObject | null)[][] {
  const style = hasExamples ? ({ fontStyle: 'italic', textColor: '#5A6478' } as const) : {};
  const blank = Array.from({ length: PREPARED }, () =>
    columns.map((column) => dataCell(undefined, column, {})),
  );
  return [
    columns.map(({ title }) => textCell(title, headStyle)),
    columns.map(({ explanation }) => textCell(explanation, explainStyle)),
    ...rows.map((row) => columns.map((column, index) => dataCell(row[index], column, style))),
    ...blank,
  ];
}

function validation({ column, range, isOpen }: DropDown): string {
  const letter = columnLetters(column);
  const source = columnLetters(range.column);
  const sheet = `'${range.sheet.replaceAll("'", "''")}'`;
  const formula = `${sheet}!$${source}$${range.from}:$${source}$${range.to}`;
  const where = sanitizeAttributeValue(`${letter}${FIRST_ROW}:${letter}${LAST_ROW}`);
  // What takes several values offers one, and leaves it to the importer to judge the rest.
  const error = isOpen ? '' : ' showErrorMessage="1"';
  return `<dataValidation type="list" allowBlank="1"${error} sqref="${where}"><formula1>${sanitizeTextContent(formula)}</formula1></dataValidation>`;
}

/** Adds the drop-down lists of each sheet to its markup. */
const lists = (ofSheet: readonly (readonly DropDown[])[]): Feature<Blob> => ({
  files: {
    transform: {
      [SHEET]: {
        transform: (xml, _options, { sheetIndex }) => {
          const found = ofSheet[sheetIndex] ?? [];
          if (found.length === 0) return xml;
          const markup = `<dataValidations count="${found.length}">${found.map(validation).join('')}</dataValidations>`;
          const order = getOrderOfSiblings(SHEET, 'worksheet') ?? [];
          return insertElementMarkupAccordingToOrderOfSiblings(xml, markup, order, 'worksheet');
        },
      },
    },
  },
});

/** The tables as a workbook for Excel and LibreOffice. */
export async function writeXlsx(tables: readonly Table[], lang: MainLanguage): Promise<Uint8Array> {
  const offered = dropDowns(tables, lang);
  const { columns } = offered.lists;
  const height = Math.max(0, ...columns.map(({ length }) => length));
  const sheets = [
    {
      sheet: guideTitle[lang],
      data: guide[lang].map(([what, how]) => [
        textCell(what, headStyle),
        textCell(how, explainStyle),
      ]),
      columns: [{ width: 24 }, { width: 100 }],
    },
    ...tables.map((table) => ({
      sheet: table.name,
      data: sheetData(table),
      columns: table.columns.map(({ width }) => ({ width })),
      stickyRowsCount: table.frozen.rows,
      stickyColumnsCount: table.frozen.columns,
    })),
    {
      sheet: offered.lists.name,
      data: Array.from({ length: height }, (_, row) =>
        columns.map((values) => (values[row] === undefined ? null : textCell(values[row]))),
      ),
    },
  ];
  const file = writeExcelFile(sheets, {
    fontFamily: 'Calibri',
    fontSize: 11,
    features: [lists([[], ...tables.map(offered.of), []])],
  });
  return new Uint8Array(await (await file.toBlob()).arrayBuffer());
}
