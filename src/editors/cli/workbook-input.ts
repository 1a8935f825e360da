/** Finds and opens what an editor names: a workbook, a folder of CSV files, or one of them. */
import { EditorsError, words } from '../words.js';
import { MOST_BYTES } from '../workbook/unpack.js';
import { readCsv, wideEncoding } from '../workbook/read-csv.js';
import type { Workbook } from '../workbook/workbook.types.js';
import type { EditorsWorld } from './command.types.js';

const isCsv = (name: string): boolean => /\.(?:csv|tsv|txt)$/i.test(name);
/** Name of a file without folder and ending. No module of Node: the page for editors reads files, too. */
const bare = (path: string): string =>
  path
    .replace(/^.*[\\/]/, '')
    .replace(/\.[^.]+$/, '')
    .normalize('NFC');

async function readSome(world: EditorsWorld, path: string): Promise<Uint8Array> {
  const size = await world.sizeOf(path);
  // Told before it is read: what is too large would not fit into the memory either.
  if (size !== undefined && size > MOST_BYTES) {
    const megabytes = Math.round(size / 1024 / 1024);
    const most = Math.round(MOST_BYTES / 1024 / 1024);
    throw new EditorsError(
      words(
        `${path}: Die Datei hat ${megabytes} MB, mehr als ${most} MB werden nicht gelesen.`,
        `${path}: The file has ${megabytes} MB, more than ${most} MB are not read.`,
      ),
    );
  }
  return world.readFile(path);
}

const refuseBinary = (path: string, bytes: Uint8Array): void => {
  if (wideEncoding(bytes) || !bytes.subarray(0, 4096).includes(0)) return;
  throw new EditorsError(
    words(
      `${path}: Die Datei heißt nach einer CSV-Datei, ist aber keine. In Excel oder LibreOffice öffnen und als „CSV UTF-8“ speichern.`,
      `${path}: The file is named after a CSV file, but is none. Open it in Excel or LibreOffice and save it as “CSV UTF-8”.`,
    ),
  );
};

/**
 * How many signs at the beginning of all names belong to the workbook and not to its sheets: LibreOffice
 * saves them as `vorlage-Vorhaben.csv`.
 */
function prefixLength(names: readonly string[]): number {
  const [first = '', ...rest] = names;
  const isShared = (length: number): boolean =>
    rest.every((name) => name.startsWith(first.slice(0, length)));
  let length = first.lastIndexOf('-') + 1;
  while (length > 0 && !isShared(length)) length = first.lastIndexOf('-', length - 2) + 1;
  return rest.length > 0 ? length : 0;
}

/**
 * Opens a workbook.
 *
 * @throws EditorsError in one sentence where it cannot be used
 */
export async function openInput(world: EditorsWorld, path: string): Promise<Workbook> {
  const names = await world.listFolder(path);
  const csv = names ? names.filter(isCsv).sort() : isCsv(path) ? [''] : undefined;
  if (csv === undefined) {
    const bytes = await readSome(world, path);
    // Only where a workbook is read: the reader is large.
    const { openWorkbook } = await import('../workbook/open-workbook.js');
    try {
      return openWorkbook(bytes);
    } catch (error) {
      if (!(error instanceof EditorsError)) throw error;
      throw new EditorsError(words(`${path}: ${error.words.de}`, `${path}: ${error.words.en}`));
    }
  }
  if (csv.length === 0) {
    throw new EditorsError(
      words(
        `${path}: In diesem Ordner liegen keine CSV-Dateien.`,
        `${path}: There are no CSV files in this folder.`,
      ),
    );
  }
  const start = prefixLength(csv.map(bare));
  const sheets = await Promise.all(
    csv.map(async (name) => {
      const file = name === '' ? path : `${path.replace(/[\\/]$/, '')}/${name}`;
      const bytes = await readSome(world, file);
      refuseBinary(file, bytes);
      return readCsv(bytes, bare(file).slice(start));
    }),
  );
  return { sheets };
}
