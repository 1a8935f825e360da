/** The records of a feed that grows as a workbook is read by a mapping. */
import type { ListName } from '../../feed/field.js';
import { landId, landName } from '../cells/laender.js';
import { plainLine } from '../cells/letters.js';
import { planOf } from '../columns/plan.js';
import type { Column } from '../columns/columns.types.js';
import { NAME_KEYS, type Draft } from '../import/entry-reader.js';
import type { IdBook } from '../import/ids.js';
import { References, type Create } from '../import/references.js';
import { LAND_NAMES } from '../../geo/land-names.js';
import { sheetTitle } from '../sheets/tables.js';
import { asIs, words } from '../words.js';
import type { Mapping } from './mapping.types.js';

/** Milestones have a sheet of their own in the template; in other workbooks they are a cell. */
const MILESTONES: Column = {
  key: 'milestones',
  title: sheetTitle('projects.milestones'),
  explanation: asIs(''),
  kind: 'text',
  needed: false,
  way: 'projects.milestones',
};

/** The column of a key. */
export const columnOf = (list: ListName, key: string): Column =>
  planOf(list).columns.find((column) => column.key === key) ?? MILESTONES;

/** The column by which the records of a list are known. */
export const nameKeyOf = (list: ListName): Column =>
  planOf(list).columns.find(({ key }) => (NAME_KEYS as readonly string[]).includes(key)) ??
  MILESTONES;

/** Keeps records and finds them again. */
export class RecordStore {
  readonly document: Draft = { version: 1 };
  readonly references: References;

  constructor(
    readonly mapping: Mapping,
    readonly book: IdBook,
  ) {
    this.references = new References((list) => sheetTitle(list), this.#create);
    Object.entries(mapping.records ?? {}).forEach(([list, records]) => {
      for (const record of records) {
        book.keep(list, String(record['id']));
        this.add(list as ListName, { ...record });
      }
    });
  }

  /** Adds a record to its list. */
  add(list: ListName, record: Draft): void {
    const records = (this.document[list] ??= []) as Draft[];
    records.push(record);
    const names = [...NAME_KEYS, 'short'].flatMap((key) =>
      typeof record[key] === 'string' ? [record[key]] : [],
    );
    this.references.add(list, { id: String(record['id']), names });
  }

  /** A record for a name that no sheet has, where the mapping allows it. */
  readonly #create: Create = (list, name) => {
    if (!this.mapping.create?.includes(list)) return undefined;
    const land =
      list === 'actors' ? (landId(name) ?? (name in LAND_NAMES ? name : undefined)) : undefined;
    const title = (land === undefined ? undefined : landName(land)) ?? plainLine(name);
    const id = land ?? this.book.make(list, title, () => true);
    if (land !== undefined) this.book.keep(list, land);
    this.add(list, {
      id,
      ...(list === 'actors' && {
        kind: land === undefined ? 'organisation' : land === 'bund' ? 'bund' : 'land',
      }),
      [nameKeyOf(list).key]: title,
      ...(land !== undefined && land !== 'bund' && { short: land.slice(3) }),
    });
    const sheet = sheetTitle(list);
    return {
      id,
      decision: words(
        `„${title}“ in „${sheet.de}“ angelegt (${id})`,
        `“${title}” added to “${sheet.en}” (${id})`,
      ),
    };
  };
}
