// Tables in Markdown.

const escapeCell = (value) =>
  String(value)
    .replaceAll('|', '\\|')
    .replace(/\s*\n\s*/g, ' ');

/**
 * A table; a cell that is undefined says that nothing was measured.
 *
 * @param columns `{ title, value, isText }` in order; `value` gives the cell of a row
 */
export function table(columns, rows) {
  const line = (cells) => `| ${cells.map((cell) => escapeCell(cell ?? '–')).join(' | ')} |`;
  return [
    line(columns.map(({ title }) => title)),
    line(columns.map(({ isText }) => (isText ? '---' : '---:'))),
    ...rows.map((row) => line(columns.map(({ value }) => value(row)))),
  ].join('\n');
}

const withPlaces = (value, places) => value?.toFixed(places);

export const milliseconds = (value) =>
  value === undefined ? undefined : Math.round(value).toLocaleString('en');
export const kilobytes = (bytes) => withPlaces(bytes === undefined ? undefined : bytes / 1_000, 1);
export const megabytes = (bytes) =>
  withPlaces(bytes === undefined ? undefined : bytes / 1_000_000, 2);
export const ratio = (value) => (value === undefined ? undefined : `${value.toFixed(2)} ×`);
