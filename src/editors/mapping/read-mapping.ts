/** Reads a mapping file, and says what is wrong with it. */
import { isObject } from '../../feed/read-value.js';
import { LIST_NAMES } from '../../feed/field.js';
import { planOf } from '../columns/plan.js';
import { EditorsError, words } from '../words.js';
import type { Manner, Mapping } from './mapping.types.js';

const MANNERS: readonly Manner[] = [
  'first',
  'all',
  'period',
  'deadline',
  'link',
  'decision',
  'milestones',
];

const refuse = (place: string, de: string, en: string): never => {
  throw new EditorsError(
    words(`Zuordnung (--mapping), ${place}: ${de}`, `Mapping (--mapping), ${place}: ${en}`),
  );
};

const isTitles = (value: unknown): boolean =>
  typeof value === 'string' ||
  (Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === 'string'));

function checkList(value: unknown, place: string): string {
  if (typeof value === 'string' && (LIST_NAMES as readonly string[]).includes(value)) return value;
  return refuse(
    place,
    `list ist eine von: ${LIST_NAMES.join(', ')}`,
    `list is one of: ${LIST_NAMES.join(', ')}`,
  );
}

function checkColumn(value: unknown, list: string, place: string): void {
  if (!isObject(value) || !isTitles(value['column'])) {
    return refuse(
      place,
      'column nennt einen oder mehrere Titel',
      'column names one or several titles',
    );
  }
  const { to, as, noPlace } = value;
  if (typeof noPlace === 'string' && to === undefined) return undefined;
  const keys = [
    ...planOf(list).columns.map(({ key }) => key),
    ...(list === 'projects' ? ['milestones'] : []),
  ];
  if (typeof to !== 'string' || !keys.includes(to)) {
    refuse(place, `to ist eines von: ${keys.join(', ')}`, `to is one of: ${keys.join(', ')}`);
  }
  if (as !== undefined && !(MANNERS as readonly unknown[]).includes(as)) {
    refuse(place, `as ist eines von: ${MANNERS.join(', ')}`, `as is one of: ${MANNERS.join(', ')}`);
  }
  return undefined;
}

function checkSheet(value: unknown, place: string): void {
  if (!isObject(value) || typeof value['sheet'] !== 'string') {
    return refuse(place, 'sheet nennt ein Blatt', 'sheet names a sheet');
  }
  const { names, columns } = value;
  if (Array.isArray(names)) {
    names.forEach((each: unknown, index) => {
      const at = `${place}/names/${String(index)}`;
      if (!isObject(each) || typeof each['column'] !== 'string')
        refuse(at, 'column fehlt', 'column is missing');
      else if (each['noPlace'] === undefined) checkList(each['list'], at);
    });
    return undefined;
  }
  const list = checkList(value['list'], place);
  if (!Array.isArray(columns)) return refuse(place, 'columns fehlt', 'columns is missing');
  columns.forEach((each, index) => {
    checkColumn(each, list, `${place}/columns/${String(index)}`);
  });
  return undefined;
}

/**
 * A mapping from its file.
 *
 * @throws EditorsError where it is none; the message names the place
 */
export function readMapping(json: string): Mapping {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    return refuse('/', `kein JSON (${text})`, `no JSON (${text})`);
  }
  if (!isObject(value) || !Array.isArray(value['sheets']))
    return refuse('/', 'sheets fehlt', 'sheets is missing');
  value['sheets'].forEach((sheet, index) => {
    checkSheet(sheet, `/sheets/${String(index)}`);
  });
  const { create = [], records = {} } = value;
  if (!Array.isArray(create)) return refuse('/create', 'ist keine Liste', 'is no list');
  create.forEach((list) => checkList(list, '/create'));
  if (!isObject(records)) return refuse('/records', 'ist kein Objekt', 'is no object');
  Object.keys(records).forEach((list) => checkList(list, '/records'));
  return value as unknown as Mapping;
}
