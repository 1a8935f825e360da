/**
 * Writes .ods (OpenDocument 1.3, ISO/IEC 26300). By hand, since no maintained package writes drop-down
 * lists into this format, and all it takes are the elements of a table.
 */
import { zipSync, type Zippable } from 'fflate';
import { guideTitle } from '../columns/sheet-titles.js';
import type { MainLanguage } from '../../i18n/language.js';
import { dropDowns, type DropDown, type DropDowns } from '../sheets/drop-downs.js';
import { guide } from '../sheets/guide.js';
import type { Table } from '../sheets/sheets.types.js';
import type { CellValue } from '../sheets/write-value.js';
import { columnLetters } from './workbook.types.js';

const MIME = 'application/vnd.oasis.opendocument.spreadsheet';
/** So many empty rows take drop-down lists; OpenDocument has them cell by cell. */
const PREPARED = 500;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const xml = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** A text with its lines as paragraphs; blanks and tabs that XML would join are elements (6.1.3). */
const paragraphs = (text: string): string =>
  text
    .split('\n')
    .map((line) => {
      const inner = xml(line)
        .replace(/\t/g, '<text:tab/>')
        .replace(/^ +| {2,}/g, (blanks) => `<text:s text:c="${blanks.length}"/>`);
      return `<text:p>${inner}</text:p>`;
    })
    .join('');

function cell(value: CellValue | undefined, style: string, rule: string | undefined): string {
  const look = ` table:style-name="${style}"${rule === undefined ? '' : ` table:content-validation-name="${rule}"`}`;
  if (value === undefined || value === '') return `<table:table-cell${look}/>`;
  if (typeof value === 'number') {
    return `<table:table-cell${look} office:value-type="float" office:value="${value}"><text:p>${value}</text:p></table:table-cell>`;
  }
  return `<table:table-cell${look} office:value-type="string">${paragraphs(value)}</table:table-cell>`;
}

const row = (cells: string, repeated = ''): string =>
  `<table:table-row${repeated}>${cells}</table:table-row>`;

/** Names of the rules, each once for the same cells that it offers. */
class Rules {
  readonly #names = new Map<string, string>();

  nameOf({ range, isOpen }: DropDown): string {
    const letter = columnLetters(range.column);
    const sheet = `$'${range.sheet.replaceAll("'", "''")}'`;
    const list = `[${sheet}.$${letter}$${range.from}:.$${letter}$${range.to}]`;
    const key = `${list}${isOpen ? '+' : ''}`;
    const known = this.#names.get(key) ?? `list${this.#names.size + 1}`;
    this.#names.set(key, known);
    return known;
  }

  get markup(): string {
    const rules = [...this.#names].map(([key, name]) => {
      const isOpen = key.endsWith('+');
      const condition = xml(`of:cell-content-is-in-list(${isOpen ? key.slice(0, -1) : key})`);
      const error = `<table:error-message table:display="${String(!isOpen)}" table:message-type="stop"/>`;
      return `<table:content-validation table:name="${name}" table:condition="${condition}" table:allow-empty-cell="true" table:display-list="unsorted">${error}</table:content-validation>`;
    });
    return `<table:content-validations>${rules.join('')}</table:content-validations>`;
  }
}

function tableMarkup(table: Table, rules: Rules, offered: DropDowns): string {
  const { name, columns, rows, hasExamples } = table;
  const names = new Map(offered.of(table).map((each) => [each.column, rules.nameOf(each)]));
  const style = hasExamples ? 'example' : 'body';
  const head = columns.map(({ title }) => cell(title, 'head', undefined)).join('');
  const explained = columns
    .map(({ explanation }) => cell(explanation, 'explain', undefined))
    .join('');
  const data = rows.map((values) =>
    row(columns.map((_, index) => cell(values[index], style, names.get(index))).join('')),
  );
  const blank = columns.map((_, index) => cell(undefined, 'body', names.get(index))).join('');
  const widths = columns
    .map(({ width }) => `<table:table-column table:style-name="w${width}"/>`)
    .join('');
  const prepared = row(blank, ` table:number-rows-repeated="${PREPARED}"`);
  return `<table:table table:name="${xml(name)}">${widths}${row(head)}${row(explained)}${data.join('')}${prepared}</table:table>`;
}

const plainTable = (
  name: string,
  rows: readonly (readonly (string | undefined)[])[],
  widths: readonly number[],
): string =>
  `<table:table table:name="${xml(name)}">${widths.map((width) => `<table:table-column table:style-name="w${width}"/>`).join('')}${rows
    .map((values) =>
      row(
        values
          .map((value, index) => cell(value, index === 0 ? 'head' : 'explain', undefined))
          .join(''),
      ),
    )
    .join('')}</table:table>`;

const NAMESPACES = ['office', 'table', 'text', 'style', 'config', 'meta', 'manifest']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat(
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
    'xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"',
  )
  .join(' ');
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

const cellStyle = (name: string, text: string, fill = ''): string =>
  `<style:style style:name="${name}" style:family="table-cell" style:parent-style-name="Default" style:data-style-name="plain"><style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top"${fill}/><style:text-properties ${text}/></style:style>`;

function styles(widths: readonly number[]): string {
  const columns = [...new Set(widths)].map(
    (width) =>
      `<style:style style:name="w${width}" style:family="table-column"><style:table-column-properties style:column-width="${(width * 0.2).toFixed(2)}cm"/></style:style>`,
  );
  return [
    // Cells of text, lest a spreadsheet makes a day of "06/2025".
    '<number:text-style xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" style:name="plain"><number:text-content/></number:text-style>',
    ...columns,
    cellStyle('head', 'fo:font-weight="bold"', ' fo:background-color="#e7ebf3"'),
    cellStyle('explain', 'fo:color="#5a6478"'),
    cellStyle('body', 'fo:color="#000000"'),
    cellStyle('example', 'fo:font-style="italic" fo:color="#5a6478"'),
  ].join('');
}

const item = (name: string, type: string, value: string | number): string =>
  `<config:config-item config:name="${name}" config:type="${type}">${value}</config:config-item>`;

/** What stays in view; a matter of the view and not of the content. */
function settings(tables: readonly Table[]): string {
  const views = tables.map(({ name, frozen: { rows, columns } }) => {
    const items = [
      item('HorizontalSplitMode', 'short', 2),
      item('VerticalSplitMode', 'short', 2),
      item('HorizontalSplitPosition', 'int', columns),
      item('VerticalSplitPosition', 'int', rows),
      item('ActiveSplitRange', 'short', 3),
      item('PositionRight', 'int', columns),
      item('PositionBottom', 'int', rows),
    ];
    return `<config:config-item-map-entry config:name="${xml(name)}">${items.join('')}</config:config-item-map-entry>`;
  });
  return `${HEAD}<office:document-settings ${NAMESPACES} office:version="1.3"><office:settings><config:config-item-set config:name="ooo:view-settings"><config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>${item('ViewId', 'string', 'view1')}<config:config-item-map-named config:name="Tables">${views.join('')}</config:config-item-map-named></config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set></office:settings></office:document-settings>`;
}

const STYLES = `${HEAD}<office:document-styles ${NAMESPACES} office:version="1.3"><office:styles><style:style style:name="Default" style:family="table-cell"/></office:styles></office:document-styles>`;

const MANIFEST = `${HEAD}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">${[
  ['/', MIME],
  ['content.xml', 'text/xml'],
  ['styles.xml', 'text/xml'],
  ['settings.xml', 'text/xml'],
]
  .map(
    ([path, type]) =>
      `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`,
  )
  .join('')}</manifest:manifest>`;

/** The tables as a workbook for LibreOffice and Excel. The same tables make the same bytes. */
export function writeOds(tables: readonly Table[], lang: MainLanguage): Uint8Array {
  const offered = dropDowns(tables, lang);
  const rules = new Rules();
  const bodies = tables.map((table) => tableMarkup(table, rules, offered));
  const { name, columns } = offered.lists;
  const height = Math.max(0, ...columns.map(({ length }) => length));
  const lists = Array.from({ length: height }, (_, at) => columns.map((values) => values[at]));
  const guideTable = plainTable(guideTitle[lang], guide[lang], [24, 100]);
  const listTable = plainTable(
    name,
    lists,
    columns.map(() => 24),
  );
  const widths = tables.flatMap((table) => table.columns.map(({ width }) => width));
  const content = `${HEAD}<office:document-content ${NAMESPACES} office:version="1.3"><office:automatic-styles>${styles([24, 100, ...widths])}</office:automatic-styles><office:body><office:spreadsheet>${rules.markup}${guideTable}${bodies.join('')}${listTable}</office:spreadsheet></office:body></office:document-content>`;
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const files: Zippable = {
    // First and not compressed: by it the format is known (part 2, 3.3).
    mimetype: [encode(MIME), { level: 0 }],
    'content.xml': encode(content),
    'styles.xml': encode(STYLES),
    'settings.xml': encode(settings(tables)),
    'META-INF/manifest.xml': encode(MANIFEST),
  };
  return zipSync(files, { mtime: '1980-01-01T00:00:00' });
}
