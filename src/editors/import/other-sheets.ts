/** The sheets of the template that hold no list of entries: Allgemeines, Hinweise, Weiteres. */
import { isObject } from '../../feed/read-value.js';
import { lettersOf, plainLine } from '../cells/letters.js';
import type { Column } from '../columns/columns.types.js';
import { columnTitles } from '../columns/column-titles.js';
import { noteColumns } from '../columns/plan.js';
import { examples } from '../sheets/examples.js';
import { notedPlaces } from '../sheets/tables.js';
import { asIs, words, type Words } from '../words.js';
import { cellAddress, type Row, type Sheet } from '../workbook/workbook.types.js';
import { setValue, valueAt, type Draft, type EntryReader } from './entry-reader.js';
import type { Findings } from './findings.js';

const isTitle = (key: string, text: string): boolean => {
  const title = columnTitles[key];
  return !!title && [title.de, title.en].some((each) => lettersOf(each) === lettersOf(text));
};

/** A moment as the feed has it, to the second. */
export const momentOf = (now: number): string =>
  new Date(now).toISOString().replace(/\.\d+Z$/, 'Z');

/** Says that data are as of the import. */
export const asOfNow = (moment: string): Words =>
  words(
    `Stand der Daten: ${moment}, der Zeitpunkt des Einlesens`,
    `data as of ${moment}, the time of the import`,
  );

/** The entries of the document itself, a row each: name, value. An empty state becomes `now`. */
export function readGeneral(
  sheet: Sheet,
  columns: readonly Column[],
  reader: EntryReader,
  document: Draft,
  now: number,
): void {
  for (const { number, cells } of sheet.rows) {
    const name = cells.get(0)?.text ?? '';
    const column =
      columns.find(({ key }) => key === name.trim()) ??
      columns.find(({ title }) =>
        [title.de, title.en].some((each) => lettersOf(each) === lettersOf(name)),
      );
    const cell = cells.get(1);
    if (!column) {
      const isHead = isTitle('general.key', name) || number <= 2;
      if (!isHead && cell) {
        reader.findings.leave({
          sheet: sheet.name,
          cell: `A${number}`,
          column: plainLine(name),
          count: 1,
          why: words('unbekannte Angabe', 'unknown entry'),
        });
      }
      continue;
    }
    const value = cell && reader.read(cell, column, { column: 1, row: number });
    if (value !== undefined && value !== '') setValue(document, column.key, value);
    if (column.key === 'updated' && !cell) {
      const moment = momentOf(now);
      setValue(document, 'updated', moment);
      reader.findings.decide({ sheet: sheet.name, cell: `B${number}` }, asOfNow(moment));
    }
  }
}

const isExampleNote = (row: Row): boolean =>
  (examples['notes'] ?? []).some((example) => row.cells.get(2)?.text === example.get('text'));

/** The record or part that a note is about. */
function ownerOf(document: Draft, way: string, id: string): Draft | undefined {
  const found = valueAt(document, way);
  if (Array.isArray(found)) return (found as Draft[]).find((record) => record['id'] === id);
  return id === '' && isObject(found) ? found : undefined;
}

/** Notes: where, id, text, translation, citations. */
export function readNotes(sheet: Sheet, reader: EntryReader, document: Draft): void {
  for (const row of sheet.rows) {
    const [where = '', id = ''] = [0, 1].map((column) =>
      plainLine(row.cells.get(column)?.text ?? ''),
    );
    if (isTitle('notes.list', where) || row.number <= 2 || isExampleNote(row)) continue;
    const place = notedPlaces.find(({ key, title }) =>
      [key, title.de, title.en].some((each) => lettersOf(each) === lettersOf(where)),
    );
    const at = { sheet: sheet.name, cell: `A${row.number}` };
    if (!place) {
      const expected = words(
        `eines von: ${notedPlaces.map(({ title }) => title.de).join(', ')}`,
        `one of: ${notedPlaces.map(({ title }) => title.en).join(', ')}`,
      );
      reader.findings.problem({ ...at, value: where, expected });
      continue;
    }
    // A part that has nothing but its notes.
    if (id === '' && valueAt(document, place.key) === undefined) setValue(document, place.key, {});
    const owner = ownerOf(document, place.key, id);
    if (!owner) {
      const expected = words(`Kennung aus „${place.title.de}“`, `id from “${place.title.en}”`);
      reader.findings.problem({ ...at, cell: `B${row.number}`, value: id, expected });
      continue;
    }
    const note: Draft = {};
    noteColumns.forEach((column, index) => {
      const cell = row.cells.get(index + 2);
      const value = cell && reader.read(cell, column, { column: index + 2, row: row.number });
      if (value !== undefined) setValue(note, column.key, value);
    });
    if (note['text'] !== undefined)
      owner['notes'] = [...((owner['notes'] as Draft[] | undefined) ?? []), note];
    else if (!row.cells.has(2))
      reader.findings.problem({
        ...at,
        cell: `C${row.number}`,
        value: '',
        expected: words('der Text des Hinweises', 'the text of the note'),
      });
  }
}

const untoken = (text: string): string => text.replaceAll('~1', '/').replaceAll('~0', '~');

/** Follows a pointer in which records are named by their id; nothing where it leads nowhere. */
function follow(document: Draft, tokens: readonly string[]): Draft | undefined {
  let value: unknown = document;
  for (const token of tokens) {
    if (Array.isArray(value)) {
      const list: readonly unknown[] = value;
      value = list.find((item) => isObject(item) && item['id'] === token) ?? list[Number(token)];
    } else if (isObject(value)) {
      // An object of which nothing else is known.
      (value as Draft)[token] ??= {};
      value = value[token];
    } else return undefined;
  }
  return isObject(value) ? value : undefined;
}

/** What has no column: a pointer and JSON, in as many cells as it needs. */
export function readMore(sheet: Sheet, findings: Findings, document: Draft): void {
  for (const { number, cells } of sheet.rows) {
    const path = cells.get(0)?.text.trim() ?? '';
    if (!path.startsWith('/')) continue;
    const json = [...cells]
      .filter(([column]) => column > 0)
      .sort(([a], [b]) => a - b)
      .map(([, { text }]) => text)
      .join('');
    const tokens = path.slice(1).split('/').map(untoken);
    const key = tokens.pop() ?? '';
    try {
      const owner = follow(document, tokens);
      if (!owner) throw new Error(path);
      Object.defineProperty(owner, key, {
        value: JSON.parse(json) as unknown,
        enumerable: true,
        configurable: true,
        writable: true,
      });
    } catch {
      findings.problem({
        sheet: sheet.name,
        cell: cellAddress(1, number),
        value: json.slice(0, 80),
        expected: words('JSON, und ein Ort, den es gibt', 'JSON, and a place that exists'),
        suggestion: asIs(path),
      });
    }
  }
}
