/**
 * What becomes of files that an editor gives to the page: the same code as `fds import` and `fds validate`.
 * Nothing leaves the browser.
 */
import { feedText } from '../src/editors/canonical/canonical-feed.js';
import { checkFeed } from '../src/editors/check/check-feed.js';
import type { Finding } from '../src/editors/check/finding.types.js';
import type { EditorsWorld } from '../src/editors/cli/command.types.js';
import { readFeedText } from '../src/editors/cli/feed-input.js';
import { importFile } from '../src/editors/cli/import-command.js';
import type { Findings } from '../src/editors/import/findings.js';
import { EditorsError, messageOf, words, type Words } from '../src/editors/words.js';

/** A file as a page gets it. */
export interface GivenFile {
  readonly name: string;
  readonly size: number;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

/** What was found. */
export interface Outcome {
  /** What it is spoken of as. */
  readonly name: string;
  readonly findings: readonly Finding[];
  /** The messages of the import, where it was a workbook. */
  readonly imported?: Findings;
  /** The feed that was made of a workbook. */
  readonly feed?: string;
}

/** Why nothing can be said of a file. */
export interface Refusal {
  readonly name: string;
  readonly failure: Words;
}

/** A file larger than this is refused whatever it is, so that nobody looks into it. */
const MOST_LOOKED_AT = 64 * 1024 * 1024;

/** Stands for a folder of CSV files: their names begin with it. */
const FOLDER = 'csv';

const isTable = (name: string): boolean => /\.(?:csv|tsv|txt)$/i.test(name);
const isWorkbookName = (name: string): boolean => /\.(?:xls[xmb]?|ods|zip)$/i.test(name);

/** Whether a file is a workbook, by its name or, where that deceives, by its first bytes. */
async function isWorkbook(file: GivenFile): Promise<boolean> {
  if (isWorkbookName(file.name) || file.size > MOST_LOOKED_AT) return isWorkbookName(file.name);
  const [first, second] = new Uint8Array(await file.arrayBuffer());
  return first === 0x50 && second === 0x4b;
}

/** The little of a world that reading needs. */
function worldOf(files: readonly GivenFile[], now: () => number): EditorsWorld {
  const find = (path: string): GivenFile | undefined =>
    files.find(({ name }) => name === path || `${FOLDER}/${name}` === path);
  const never = (): Promise<never> => Promise.reject(new Error('a page cannot do this'));
  return {
    print: () => undefined,
    warn: () => undefined,
    readFile: async (path) => new Uint8Array((await find(path)?.arrayBuffer()) ?? []),
    writeFile: never,
    listFolder: (path) =>
      Promise.resolve(path === FOLDER ? files.map(({ name }) => name) : undefined),
    sizeOf: (path) => Promise.resolve(find(path)?.size),
    shippedFeed: never,
    readInput: never,
    fetch: never,
    now,
    locale: '',
    isTerminal: false,
    untilStopped: never,
  };
}

const TOO_MANY = new EditorsError(
  words(
    'Bitte eine Datei auf einmal; nur CSV-Tabellen gehören zusammen.',
    'One file at a time, please; only CSV tables belong together.',
  ),
);

async function readWorkbook(
  world: EditorsWorld,
  path: string,
  name: string,
  mapping: string | undefined,
): Promise<Outcome> {
  const { document, findings } = await importFile(world, path, { mapping });
  const feed = feedText(document);
  return { name, imported: findings, feed, findings: checkFeed(feed, world.now()).findings };
}

/**
 * Reads one feed, one workbook, or the tables of one.
 *
 * @param mapping name of a mapping that is shipped, for workbooks other than the template
 * @param now milliseconds since the epoch
 */
export async function readFiles(
  files: readonly GivenFile[],
  { mapping, now }: { readonly mapping?: string | undefined; readonly now: () => number },
): Promise<Outcome | Refusal> {
  const world = worldOf(files, now);
  const [first] = files;
  const name = files.map((file) => file.name).join(', ');
  try {
    if (first && files.length === 1 && !isTable(first.name)) {
      if (await isWorkbook(first)) return await readWorkbook(world, first.name, name, mapping);
      const { text } = await readFeedText(world, first.name);
      return { name, findings: checkFeed(text, now()).findings };
    }
    if (files.some((file) => !isTable(file.name))) throw TOO_MANY;
    return await readWorkbook(world, FOLDER, name, mapping);
  } catch (error) {
    return { name, failure: messageOf(error) };
  }
}
