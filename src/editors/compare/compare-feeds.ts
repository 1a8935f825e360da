/** Compares two feeds by what they say, not by how they are written. Pure. */
import { LIST_NAMES, type ListName } from '../../feed/field.js';
import { isObject, own, type Json } from '../../feed/read-value.js';
import { canonicalFeed } from '../canonical/canonical-feed.js';
import { lettersOf } from '../cells/letters.js';
import type { Change, Difference, FieldChange } from './changes.types.js';

const sameJson = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const text = (record: Json, key: string): string | undefined => {
  const value = own(record, key);
  return typeof value === 'string' ? value : undefined;
};

const nameOf = (record: Json, suffix = ''): string | undefined =>
  text(record, `title${suffix}`) ?? text(record, `name${suffix}`) ?? text(record, `label${suffix}`);

/** The differing values of two objects; those of objects inside them one by one. */
function fieldChanges(before: Json, after: Json, prefix = ''): readonly FieldChange[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key): readonly FieldChange[] => {
    const [was, is] = [own(before, key), own(after, key)];
    if (sameJson(was, is)) return [];
    const inside = (value: unknown): Json | undefined =>
      value === undefined ? {} : isObject(value) ? value : undefined;
    const [objectWas, objectIs] = [inside(was), inside(is)];
    const areObjects = isObject(was) || isObject(is);
    if (areObjects && objectWas && objectIs)
      return fieldChanges(objectWas, objectIs, `${prefix}${key}.`);
    return [{ key: `${prefix}${key}`, before: was, after: is }];
  });
}

const records = (document: Json, list: ListName): readonly Json[] => {
  const value = own(document, list);
  return Array.isArray(value) ? value.filter(isObject) : [];
};

function toChange(
  kind: Change['kind'],
  list: ListName,
  record: Json,
  fields: readonly FieldChange[],
  from?: string,
): Change {
  const id = String(record['id']);
  const english = nameOf(record, '_en');
  const date = text(record, 'added') ?? text(record, 'date');
  return {
    kind,
    list,
    id,
    title: nameOf(record) ?? id,
    fields,
    ...(english !== undefined && { title_en: english }),
    ...(from !== undefined && { from }),
    ...(date !== undefined && { date }),
  };
}

const withoutId = ({ id: _, ...rest }: Json): Json => rest;

/** What makes two records the same under another id: all of their content, or their name alone. */
function sameBy(removed: readonly Json[], added: readonly Json[]): ReadonlyMap<Json, Json> {
  const pairs = new Map<Json, Json>();
  const left = new Set(removed);
  const match = (keyOf: (record: Json) => string | undefined): void => {
    for (const record of added) {
      const key = pairs.has(record) ? undefined : keyOf(record);
      const found = key === undefined ? [] : [...left].filter((each) => keyOf(each) === key);
      const others =
        key === undefined ? [] : added.filter((each) => !pairs.has(each) && keyOf(each) === key);
      // Of several that could be meant, none is.
      if (found.length !== 1 || others.length !== 1 || !found[0]) continue;
      pairs.set(record, found[0]);
      left.delete(found[0]);
    }
  };
  match((record) => JSON.stringify(withoutId(record)));
  match((record) => {
    const letters = lettersOf(nameOf(record) ?? '');
    // Sessions of the same name on other days are not the same.
    return letters === '' ? undefined : `${letters} ${text(record, 'date') ?? ''}`;
  });
  return pairs;
}

function compareList(
  list: ListName,
  before: readonly Json[],
  after: readonly Json[],
): readonly Change[] {
  const byId = (all: readonly Json[]): ReadonlyMap<unknown, Json> =>
    new Map(all.map((record) => [record['id'], record]));
  const [old, now] = [byId(before), byId(after)];
  const removed = [...old.values()].filter((record) => !now.has(record['id']));
  const added = [...now.values()].filter((record) => !old.has(record['id']));
  const renamed = sameBy(removed, added);
  const from = new Set(renamed.values());
  const changes = [...now.values()].flatMap((record): readonly Change[] => {
    const twin = renamed.get(record);
    if (twin)
      return [
        toChange(
          'renamed',
          list,
          record,
          fieldChanges(withoutId(twin), withoutId(record)),
          String(twin['id']),
        ),
      ];
    const was = old.get(record['id']);
    if (!was) return [toChange('added', list, record, [])];
    const fields = fieldChanges(was, record);
    return fields.length > 0 ? [toChange('changed', list, record, fields)] : [];
  });
  const gone = removed
    .filter((record) => !from.has(record))
    .map((record) => toChange('removed', list, record, []));
  return [...changes, ...gone];
}

/** The document's parts that are no lists; the version and the date of the data are not news. */
function compareParts(before: Json, after: Json): readonly Change[] {
  const skip: readonly string[] = [...LIST_NAMES, 'version', 'updated'];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) => !skip.includes(key),
  );
  return keys.flatMap((key): readonly Change[] => {
    const [was, is] = [own(before, key), own(after, key)];
    if (sameJson(was, is)) return [];
    const kind = was === undefined ? 'added' : is === undefined ? 'removed' : 'changed';
    const fields = fieldChanges({ [key]: was }, { [key]: is });
    return [{ kind, id: key, title: key, fields }];
  });
}

const state = (document: Json): { readonly updated?: string } => {
  const updated = text(document, 'updated');
  return updated === undefined ? {} : { updated };
};

/** What differs between two documents, by their content. */
export function compareFeeds(before: Json, after: Json): Difference {
  const [old, now] = [canonicalFeed(before), canonicalFeed(after)];
  const lists = LIST_NAMES.flatMap((list) =>
    compareList(list, records(old, list), records(now, list)),
  );
  return { before: state(old), after: state(now), changes: [...lists, ...compareParts(old, now)] };
}
