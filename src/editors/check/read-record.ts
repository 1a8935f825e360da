/** What the rules of sense read of a document that nobody has checked. */
import { parseEdtf, type EdtfDate } from '../../feed/edtf.js';
import { isObject, own, type Json } from '../../feed/read-value.js';
import type { Words } from '../words.js';
import type { SenseCode } from './rules.js';

/** Tells a finding of a rule of sense at a place. */
export type Tell = (code: SenseCode, pointer: string, message: Words, record?: Json) => void;

export const token = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

export const listOf = (document: Json, name: string): readonly Json[] => {
  const value = own(document, name);
  // Places keep their numbers: what is no record is an empty one, of which the parser has told.
  return Array.isArray(value) ? value.map((item: unknown) => (isObject(item) ? item : {})) : [];
};

export const textIn = (record: Json, key: string): string | undefined => {
  const value = own(record, key);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
};

export const titleIn = (record: Json): string | undefined =>
  textIn(record, 'title') ?? textIn(record, 'name') ?? textIn(record, 'label');

/** Whether a record is silent on a key. What stands there and cannot be read is told of by the parser. */
export function isUnsaid(record: Json, key: string): boolean {
  const value = own(record, key) ?? '';
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'string' && value.trim() === '';
}

export const dateIn = (record: Json, key: string): EdtfDate | undefined => {
  const text = textIn(record, key);
  return text === undefined ? undefined : parseEdtf(text);
};

export const isPast = (date: EdtfDate | undefined, now: number): boolean =>
  date?.to !== undefined && date.to.end <= now;
export const isFuture = (date: EdtfDate | undefined, now: number): boolean =>
  date?.from !== undefined && date.from.start > now;
