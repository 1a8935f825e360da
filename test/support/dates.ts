import { parseEdtf, type EdtfDate } from '../../src/feed/edtf.js';

/** A date as the parser hands it out; fails where the text is none. */
export function edtf(text: string): EdtfDate {
  const date = parseEdtf(text);
  if (!date) throw new Error(`${text} is no date`);
  return date;
}

const isDate = (value: unknown): value is EdtfDate =>
  typeof value === 'object' && value !== null && 'interval' in value && 'text' in value;

/** What was parsed, with its dates as they are written in a feed. */
export function asWritten(parsed: unknown): unknown {
  const text = JSON.stringify(parsed, (_key, value: unknown) =>
    isDate(value) ? value.text : value,
  );
  return JSON.parse(text) as unknown;
}
