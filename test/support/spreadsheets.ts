/** What spreadsheets make of a field of a CSV file that they open, by their own rules, not by ours. */
import { dsvFormat, type DSVRowArray } from 'd3';

/** How a cell comes out. */
export type Reading = 'text' | 'number' | 'date' | 'time' | 'truth' | 'formula';

const MONTHS =
  'Januar|Jan|Februar|Feb|März|Mrz|Mär|April|Apr|Mai|Juni|Jun|Juli|Jul|August|Aug|September|Sep|Sept|' +
  'Oktober|Okt|November|Nov|Dezember|Dez|January|February|March|Mar|May|June|July|October|Oct|December|Dec';

/** Skipped before a day, with whatever stands between. */
const WEEKDAYS =
  '(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Mo|Di|Mi|Do|Fr|Sa|So|' +
  'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|Tue|Wed|Thu|Fri|Sat|Sun)';

/**
 * Excel and LibreOffice with German settings: blanks round a value do not count; a day, month and year part is joined by
 * dot, slash or hyphen in the orders d-m, m-y, y-m, d-m-y and y-m-d.
 */
const EXCEL: readonly (readonly [Reading, RegExp])[] = [
  ['formula', /^[=@]/],
  ['formula', /^[+-](?![\d,.]*$)/],
  ['truth', /^(WAHR|FALSCH|TRUE|FALSE)$/i],
  ['number', /^[(+-]?\s?[€$£]?\s?(\d{1,3}(\.\d{3})+|\d+)(,\d*)?(E[+-]?\d+)?\)?\s?[%€]?$/i],
  ['number', /^[+-]?,\d+$/],
  ['number', /^\d+ \d+\/\d+$/],
  ['date', /^\d{1,2}[./-]\s?\d{1,2}([./-]\s?(\d{2}|\d{4}|\d))?\.?( \d{1,2}:\d{2}(:\d{2})?)?$/],
  ['date', /^\d{4}[./-]\d{1,2}([./-]\d{1,2}([ T]\d{1,2}:\d{2}(:\d{2})?)?)?$/],
  ['date', /^\d{1,2}[./-]\d{4}$/],
  ['date', new RegExp(`^(\\d{1,2}[. -]*)?(${MONTHS})[. -]*\\d{1,4}$`, 'i')],
  ['date', new RegExp(`^\\d{1,2}[. -]*(${MONTHS})([. -]*\\d{2,4})?$`, 'i')],
  ['time', /^\d{1,4}:\d{1,2}(:\d{1,2}(,\d+)?)?( ?([AP]M?|(vor|nach)m\.?))?$/i],
  ['time', /^\d{1,2} ?([AP]M?|(vor|nach)m\.)$/i],
];

/** What Excel with German settings reads in a field; a tab or an apostrophe in front makes it a text. */
export function excelReading(field: string): Reading {
  if (/^['\t]/.test(field)) return 'text';
  const seen = field
    .normalize('NFKC')
    .trim()
    .replace(new RegExp(`^${WEEKDAYS}[., ]+(?=\\d)`, 'i'), '');
  return EXCEL.find(([, pattern]) => pattern.test(seen))?.[0] ?? 'text';
}

/** The records of a CSV file as they stand there. */
export function csvRecords(csv: string): readonly (readonly string[])[] {
  // Without the mark of UTF-8, which d3 takes for a part of the first heading.
  return dsvFormat(';').parseRows(csv.slice(1));
}

/** The text that a field stands for, as the manual says: without a tab or apostrophe in front. */
export const unmarked = (field: string): string => field.replace(/^['\t]/, '');

/** The records by the names of their columns, each text as it stands in the data. */
export function csvTable(csv: string): DSVRowArray {
  const table = dsvFormat(';').parse(csv.slice(1));
  for (const record of table) {
    for (const [name, value] of Object.entries(record)) record[name] = unmarked(value ?? '');
  }
  return table;
}
