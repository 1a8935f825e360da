// `npm run check:csv`: opens every table of the kit with LibreOffice (without a screen, with German
// settings, special numbers on) and compares each cell with the data. Not part of `npm test`, since
// LibreOffice is large; to be run when src/exports/csv.ts changes.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseFragment } from 'parse5';
import { ensureBrowsers } from './browsers.mjs';
import { toCsv } from '../src/exports/csv.ts';
import { kitTables, tableModels } from '../test/support/kit-tables.ts';

const { found, missing } = ensureBrowsers(['office']);
for (const { name, advice } of missing) {
  console.error(`${name} is missing: ${advice}`);
  process.exit(1);
}

/** Semicolons, quotes, UTF-8, from line 1; German; quoted fields are looked into; special numbers. */
const FILTER = 'CSV:59,34,76,1,,1031,false,true';

/** Turns a CSV file into a document whose cells say of what type they are. */
function convert(folder, name) {
  const home = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const args = ['--headless', '--convert-to', 'fods', '--outdir', folder, `--infilter=${FILTER}`];
  execFileSync(found.office, [home, ...args, join(folder, `${name}.csv`)], { stdio: 'ignore' });
  return readFileSync(join(folder, `${name}.fods`), 'utf8');
}

const attribute = ({ attrs }, name) => attrs.find((each) => each.name === name)?.value;

function* elements(node, tagName) {
  for (const child of node.childNodes ?? []) {
    if (child.tagName === tagName) yield child;
    else yield* elements(child, tagName);
  }
}

/** Text of a cell; lines are paragraphs, tabs and further blanks elements. */
function textOf(node) {
  if (node.nodeName === '#text') return node.value;
  if (node.tagName === 'text:tab') return `\t${childText(node)}`;
  if (node.tagName === 'text:line-break') return `\n${childText(node)}`;
  if (node.tagName === 'text:s') {
    return ' '.repeat(Number(attribute(node, 'text:c') ?? 1)) + childText(node);
  }
  return childText(node);
}
const childText = (node) => node.childNodes.map(textOf).join('');

function cellOf(cell) {
  const type = attribute(cell, 'office:value-type');
  const text = [...elements(cell, 'text:p')].map(textOf).join('\n');
  const formula = attribute(cell, 'table:formula');
  const times = Number(attribute(cell, 'table:number-columns-repeated') ?? 1);
  // Empty cells up to the edge of the sheet are one element.
  return Array.from({ length: Math.min(times, 100) }, () => ({ type, text, formula, cell }));
}

/** Rows of cells. Empty elements of XML are closed first: HTML does not know them. */
function readRows(fods) {
  const xml = fods.replace(/<([\w:-]+)([^<>]*)\/>/g, '<$1$2></$1>');
  const [table] = elements(parseFragment(xml), 'table:table');
  return [...elements(table, 'table:table-row')].map((row) =>
    [...elements(row, 'table:table-cell')].flatMap(cellOf),
  );
}

/** What is wrong with a cell, if anything. */
function fault(value, cell = { text: '' }) {
  if (cell.formula !== undefined) return `is the formula ${cell.formula}`;
  if (value === undefined || value === '') return cell.text === '' ? undefined : 'is not empty';
  if (typeof value === 'number') {
    const number = Number(attribute(cell.cell, 'office:value'));
    return cell.type === 'float' && number === value ? undefined : `is ${cell.type} ${cell.text}`;
  }
  const text = cell.text.replace(/^['\t]/, '');
  if (cell.type !== 'string') return `became ${cell.type} ${cell.text}`;
  return text === value.replaceAll('\r\n', '\n') ? undefined : `reads ${JSON.stringify(text)}`;
}

let checked = 0;
const faults = [];
const folder = mkdtempSync(join(tmpdir(), 'fds-csv-'));
try {
  for (const [feed, model] of Object.entries(tableModels())) {
    for (const [table, rowsOf] of Object.entries(kitTables)) {
      const name = `${table}-${feed}`;
      const rows = rowsOf(model);
      writeFileSync(join(folder, `${name}.csv`), toCsv(rows));
      const read = readRows(convert(folder, name));
      rows.forEach((row, line) =>
        row.forEach((value, column) => {
          checked += 1;
          const what = fault(value, read[line]?.[column]);
          if (what)
            faults.push(
              `${name}, row ${line + 1}, column ${column + 1}: ${JSON.stringify(value)} ${what}`,
            );
        }),
      );
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(faults.slice(0, 50).join('\n'));
console.log(`${checked} cells read by LibreOffice, ${faults.length} differ`);
process.exitCode = faults.length > 0 || checked === 0 ? 1 : 0;
