/**
 * The one form of a feed's content: two documents that say the same are the same text. Keys stand in
 * the order of the format, those it does not know behind them in the alphabet's; what says nothing
 * (`null`, an empty text, list or object) is not there; texts are clean (`cleanText`). Nothing else
 * changes: what a reader would complain of stays, for an editor to mend.
 */
import type { AnyField, ObjectField } from '../../feed/field.js';
import { isAbsent, isObject, own, type Json } from '../../feed/read-value.js';
import { feedSchema } from '../../feed/schema.js';
import { cleanText } from './clean-text.js';

const isNothing = (value: unknown): boolean =>
  isAbsent(value) ||
  (Array.isArray(value) && value.length === 0) ||
  (isObject(value) && Object.keys(value).length === 0);

/** A value that the format does not know, at any depth. */
function anyValue(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map((item) => anyValue(item));
  if (!isObject(value)) return value;
  return fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, anyValue(value[key])]),
  );
}

/** As `Object.fromEntries`; named for the one thing it is used for. */
const fromEntries = (entries: readonly (readonly [string, unknown])[]): Json =>
  Object.fromEntries(entries);

function canonicalObject({ pairs }: ObjectField, value: Json): Json {
  const known = new Set(pairs.map(([key]) => key));
  const others = Object.keys(value).filter((key) => !known.has(key));
  const entries = [
    ...pairs.map(([key, field]) => [key, canonicalValue(field, own(value, key))] as const),
    ...others.sort().map((key) => [key, anyValue(value[key])] as const),
  ];
  return fromEntries(entries.filter(([, each]) => !isNothing(each)));
}

function canonicalValue(field: AnyField, value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (field.kind === 'list' && Array.isArray(value)) {
    return value.map((item) => canonicalValue(field.of, item)).filter((item) => !isNothing(item));
  }
  if (field.kind === 'object' && isObject(value)) return canonicalObject(field, value);
  return anyValue(value);
}

/** The canonical form of a document that is an object. Takes nothing of the input along. */
export function canonicalFeed(input: Json): Json {
  return canonicalObject(feedSchema, input);
}

const lines = (items: readonly unknown[]): string =>
  `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;

/** A document as text, one record a line: a changed record is one changed line. */
export function feedText(document: Json): string {
  const entries = Object.entries(document).map(([key, value]) => {
    const text = Array.isArray(value) && value.length > 0 ? lines(value) : JSON.stringify(value);
    return `${JSON.stringify(key)}:${text}`;
  });
  return `{\n${entries.join(',\n')}\n}\n`;
}

/** The canonical JSON of a feed. */
export const canonicalJson = (input: Json): string => feedText(canonicalFeed(input));
