/** Fields of a type of records: what is known of each record, said once for all places. */
import type { EdtfDate } from '../feed/edtf.js';
import { localText, localTexts, type Language } from '../i18n/language.js';
import { recordTexts, type FieldName, type RecordTexts } from '../texts/de/records.js';
import type { Telling } from './lost.js';
import type { Value } from './value.js';

type Names = RecordTexts['fields'];

/** Types of records that have fields. */
export type DescribedType = keyof Names;

/** The fields of a type, by the keys of their names. */
export type FieldOf<T extends DescribedType> = Extract<keyof Names[T], string>;

/** What one field of a type of records holds. */
export interface Field<R> {
  /** What a record says here; nothing where the feed says nothing that can be read. */
  readonly value: (record: R, telling: Telling) => Value | undefined;
  /** Of what the feed may have said more than could be read; absent: the record's key of this name. */
  readonly isLost?: (record: R, telling: Telling) => boolean;
}

/** One field of one record. */
export interface DescribedField<K extends string = string> {
  readonly key: K;
  readonly value: Value | undefined;
  /** Whether the feed said something, or something more, that could not be read. */
  readonly isLost: boolean;
}

/** Says what one field of a record holds. */
export type Describe<R, T extends DescribedType> = (
  record: R,
  key: FieldOf<T>,
  telling: Telling,
) => DescribedField<FieldOf<T>>;

/** @param fields one for each name that the texts know: the compiler asks for what is missing */
export function describing<R extends object, T extends DescribedType>(
  fields: Readonly<Record<FieldOf<T>, Field<R>>>,
): Describe<R, T> {
  return (record, key, telling) => {
    const field: Field<R> = fields[key];
    const isLost = field.isLost ?? (() => telling.model.isLost(record, key as never));
    return { key, value: field.value(record, telling), isLost: isLost(record, telling) };
  };
}

const nameOf = (type: DescribedType, key: string, lang: Language): FieldName =>
  (recordTexts[lang].fields[type] as Readonly<Record<string, FieldName>>)[key] ?? '';

/** Where a field's name stands. */
export type NamePlace = 'long' | 'short' | 'inFile';

/** The name of a field, as it stands in details, over a column, or in a file. */
export function termOf<T extends DescribedType>(
  type: T,
  key: FieldOf<T>,
  lang: Language,
  place: NamePlace = 'long',
): string {
  const name = nameOf(type, key, lang);
  if (typeof name === 'string') return name;
  return (Object.hasOwn(name, place) ? name[place] : undefined) ?? name.long;
}

/** What is said where the feed does not say it. */
export function silentWord(type: DescribedType, key: string, lang: Language): string {
  const { noScope, notPublished } = recordTexts[lang];
  return type === 'project' && key === 'scope' ? noScope : notPublished;
}

// The values that many fields have in common.

/** A text of the feed, unless it says nothing. */
export function textValue<R extends object>(
  record: R,
  key: Extract<keyof R, string>,
  lang: Language,
): Value | undefined {
  const text = localText(record, key, lang);
  return text.text
    ? { kind: 'text', text, isName: /^(title|label|name|place)$/.test(key) }
    : undefined;
}

/** Texts of the feed beside each other. */
export function textsValue<R extends object>(
  record: R,
  key: Extract<keyof R, string>,
  lang: Language,
): Value | undefined {
  const texts = localTexts(record, key, lang);
  return texts.length > 0 ? { kind: 'texts', texts } : undefined;
}

/** A word of the kit's. */
export const wordValue = (text: string | undefined, order?: number): Value | undefined =>
  text ? { kind: 'word', text, ...(order !== undefined && { order }) } : undefined;

/** A number, an id or a place as the feed writes it. */
export const codeValue = (text: string | undefined, url?: string): Value | undefined =>
  text ? { kind: 'code', text, url } : undefined;

/** A date. */
export const dateValue = (date: EdtfDate | undefined): Value | undefined =>
  date && { kind: 'date', date };

/** Those who lead or take part. */
export const actorsValue = (ids: readonly string[] = []): Value | undefined =>
  ids.length > 0 ? { kind: 'actors', ids: [...new Set(ids)] } : undefined;

/** Records by their names, each once. */
export const recordsValue = (records: readonly object[]): Value | undefined =>
  records.length > 0 ? { kind: 'records', records: [...new Set(records)] } : undefined;

/** A page of the web. */
export const pageValue = (url: string | undefined): Value | undefined =>
  url === undefined ? undefined : { kind: 'page', url };

/** A record by its name. */
export const recordValue = (record: object | undefined, remark?: string): Value | undefined =>
  record && { kind: 'record', record, ...(remark && { remark }) };
