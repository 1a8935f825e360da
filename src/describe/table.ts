/** Records as the rows of a file: the same fields as everywhere, in the order of their type. */
import type { DescribedField, DescribedType, FieldOf } from './field.js';
import { termOf } from './field.js';
import type { Telling } from './lost.js';
import { plainField, type Plain } from './plain-value.js';

/** The heads of columns. */
export function fileHead<T extends DescribedType>(
  type: T,
  keys: readonly FieldOf<T>[],
  { lang }: Telling,
): readonly string[] {
  return keys.map((key) => termOf(type, key, lang, 'inFile'));
}

/** The fields of one record. */
export function fileRow<K extends string>(
  keys: readonly K[],
  describe: (key: K) => DescribedField,
  telling: Telling,
): readonly Plain[] {
  return keys.map((key) => plainField(describe(key), telling));
}
