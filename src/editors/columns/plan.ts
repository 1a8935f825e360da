/**
 * The sheets of the editors' workbook and their columns, made from the table of the format: a key that
 * the format gains is a column that the workbook gains. Titles and words come from their catalogues,
 * and what has none is an error, here and in the tests.
 */
import { feedTexts } from '../../feed/feed-texts.js';
import { LIST_NAMES, type AnyField, type ListName, type ObjectField } from '../../feed/field.js';
import { partSchemas, recordSchemas, updatedSchema } from '../../feed/schema.js';
import { words, type Words } from '../words.js';
import { columnTitles } from './column-titles.js';
import type { Column, ColumnKind, SheetPlan, SheetRole } from './columns.types.js';
import { sheetTitles } from './sheet-titles.js';

/** Lists of short texts, which people write in one line. */
const TERMS = new Set(['keywords', 'revokes']);

const bare = (key: string): string => key.replace(/_(en|simple)$/, '');

function inLanguage(key: string, found: Words): Words {
  if (bare(key) === key) return found;
  if (key.endsWith('_simple')) {
    return words(`${found.de} (Einfache Sprache)`, `${found.en} (easy German)`);
  }
  return words(`${found.de} (englisch)`, `${found.en} (English)`);
}

function titleOf(sheet: string, key: string): Words {
  const base = bare(key);
  const last = base.split('.').at(-1) ?? base;
  const found = columnTitles[`${sheet}.${base}`] ?? columnTitles[base] ?? columnTitles[last];
  if (!found) throw new Error(`src/editors/columns/column-titles.ts has none for ${sheet}.${key}`);
  return inLanguage(key, found);
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What a key means, by the catalogue of the feed. `owner` is the key above it. */
function explanationOf(owner: string, key: string): Words {
  const base = bare(key.split('.').at(-1) ?? key);
  const above = key.split('.').at(-2) ?? owner;
  const found = feedTexts[`${above}.${base}`] ?? feedTexts[base];
  if (!found) throw new Error(`src/feed/feed-texts.ts has nothing on ${owner}.${key}`);
  return inLanguage(key, words(sentence(found.de), sentence(found.en)));
}

const SIMPLE: Readonly<Partial<Record<AnyField['kind'], ColumnKind>>> = {
  id: 'id',
  text: 'text',
  date: 'date',
  moment: 'moment',
  flag: 'flag',
  choice: 'choice',
  ref: 'ref',
  numbers: 'shares',
};

function listKind(key: string, of: AnyField): ColumnKind | undefined {
  if (of.kind === 'ref') return 'refs';
  if (of.kind === 'number') return 'numbers';
  if (of.kind === 'text') return TERMS.has(bare(key.split('.').at(-1) ?? '')) ? 'terms' : 'texts';
  // Entries of more than one value have a sheet of their own; citations fit into a line each.
  return key.split('.').at(-1) === 'cite' ? 'cites' : undefined;
}

function kindOf(key: string, field: AnyField): ColumnKind | undefined {
  if (field.kind === 'list') return listKind(key, field.of);
  if (field.kind !== 'number') return SIMPLE[field.kind];
  if (field.integer) return 'integer';
  return field.min === 0 ? 'amount' : 'number';
}

interface Place {
  readonly sheet: string;
  /** The way to the object, for words of picklists. */
  readonly way: string;
  readonly owner: string;
}

function toColumn(place: Place, key: string, field: AnyField): Column | undefined {
  const kind = kindOf(key, field);
  if (!kind) return undefined;
  const target = field.kind === 'list' ? field.of : field;
  return {
    key,
    title: titleOf(place.sheet, key),
    explanation: explanationOf(place.owner, key),
    kind,
    needed: field.needed ?? false,
    way: `${place.way}.${key}`,
    ...(target.kind === 'ref' && { to: target.to }),
    ...(field.kind === 'choice' && { values: field.values }),
    ...(field.kind === 'number' && Number.isFinite(field.min) && { min: field.min }),
    ...(field.kind === 'list' && field.length !== undefined && { length: field.length }),
  };
}

/** The columns of an object, those of objects inside it too. */
function columnsOf(place: Place, { pairs }: ObjectField, prefix = ''): readonly Column[] {
  return pairs.flatMap(([name, field]) => {
    const key = `${prefix}${name}`;
    if (field.kind === 'object') return columnsOf(place, field, `${key}.`);
    return toColumn(place, key, field) ?? [];
  });
}

/** The lists of objects inside an object that need a sheet of their own, with the way to them. */
function innerLists(
  { pairs }: ObjectField,
  prefix: string,
): readonly (readonly [way: string, of: ObjectField])[] {
  return pairs.flatMap(([name, field]): [string, ObjectField][] => {
    const way = `${prefix}.${name}`;
    if (field.kind === 'object') return [...innerLists(field, way)] as [string, ObjectField][];
    if (field.kind !== 'list' || field.of.kind !== 'object') return [];
    return name === 'cite' || name === 'notes' ? [] : [[way, field.of]];
  });
}

function ofColumn(list: ListName): Column {
  const target = sheetTitles[list] ?? words(list, list);
  return {
    key: 'of',
    title: titleOf('', 'of'),
    explanation: words(`Kennung im Blatt „${target.de}“`, `Id in the sheet “${target.en}”`),
    kind: 'ref',
    needed: true,
    to: list,
    way: 'of',
  };
}

function sheet(key: string, role: SheetRole, of: ObjectField, list?: ListName): SheetPlan {
  const title = sheetTitles[key];
  if (!title) throw new Error(`src/editors/columns/sheet-titles.ts has none for ${key}`);
  const owner = key.split('.').at(-1) ?? key;
  const own = columnsOf({ sheet: key, way: key, owner }, of);
  const columns = role === 'inner' && list ? [ofColumn(list), ...own] : own;
  return { key, title, role, columns, ...(list && { list }) };
}

function allSheets(): readonly SheetPlan[] {
  const lists = LIST_NAMES.map((name) => sheet(name, 'list', recordSchemas[name], name));
  const inner = LIST_NAMES.flatMap((name) =>
    innerLists(recordSchemas[name], name).map(([way, of]) => sheet(way, 'inner', of, name)),
  );
  const parts = Object.entries(partSchemas).flatMap(([name, field]) =>
    field.kind === 'object'
      ? innerLists(field, name).map(([way, of]) => sheet(way, 'part', of))
      : [],
  );
  return [...lists, ...inner, ...parts];
}

const order = Object.keys(sheetTitles);

/** The sheets that have a row for each entry, in the order of the workbook. */
export const sheetPlans: readonly SheetPlan[] = [...allSheets()].sort(
  (a, b) => order.indexOf(a.key) - order.indexOf(b.key),
);

/** The entries of the document itself and of its parts: rows of the sheet "Allgemeines". */
export const generalColumns: readonly Column[] = [
  toColumn({ sheet: 'general', way: 'feed', owner: 'feed' }, 'updated', updatedSchema),
  ...Object.entries(partSchemas).flatMap(([name, field]): (Column | undefined)[] => {
    const place = { sheet: 'general', way: 'feed', owner: 'feed' };
    if (field.kind === 'object') return [...columnsOf(place, field, `${name}.`)];
    return [toColumn(place, name, field)];
  }),
].filter((column): column is Column => column !== undefined);

const noteFields = recordSchemas.projects.entries.notes.of as ObjectField;

/** Places that may have notes and are no records of a list: parts, and lists of records in parts. */
export const notedParts: readonly string[] = [
  ...Object.entries(partSchemas).flatMap(([name, field]) =>
    field.kind === 'object' && 'notes' in field.entries ? [name] : [],
  ),
  ...sheetPlans.flatMap(({ key, role, columns }) =>
    role === 'part' && columns.some(({ kind }) => kind === 'id') ? [key] : [],
  ),
];

/** The columns of the sheet "Hinweise". */
export const noteColumns: readonly Column[] = columnsOf(
  { sheet: 'notes', way: 'notes', owner: 'notes' },
  noteFields,
);

/** The plan of a list. */
export function planOf(key: string): SheetPlan {
  const found = sheetPlans.find((plan) => plan.key === key);
  if (!found) throw new Error(`there is no sheet ${key}`);
  return found;
}
