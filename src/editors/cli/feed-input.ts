/** Reads a feed that an editor names: a file, an address, or standard input. */
import { decodeFeed, EncodingError } from '../../feed/decode-feed.js';
import { isObject, type Json } from '../../feed/read-value.js';
import { EditorsError, words, type Words } from '../words.js';
import type { EditorsWorld } from './command.types.js';
import { downloadFeed, isPage } from './download.js';

/** The kit's limit, in bytes. */
const MOST_FEED_BYTES = 20 * 1024 * 1024;

const isAddress = (path: string): boolean => /^https?:\/\//i.test(path);

const fail = (path: string, de: string, en: string): EditorsError =>
  new EditorsError(words(`${path}: ${de}`, `${path}: ${en}`));

/** The text of a feed, with the name under which it is spoken of. */
export interface FeedSource {
  readonly name: string;
  readonly text: string;
}

const nameOf = (path: string): string => (path === '-' ? 'stdin' : path);

async function readBytes(world: EditorsWorld, path: string): Promise<Uint8Array> {
  if (path === '-') return world.readInput();
  if (isAddress(path)) return downloadFeed(world.fetch, path, MOST_FEED_BYTES);
  const size = await world.sizeOf(path);
  if (size !== undefined && size > MOST_FEED_BYTES) throw tooLarge(path, size);
  return world.readFile(path);
}

const tooLarge = (path: string, bytes: number): EditorsError => {
  const size = Math.ceil(bytes / 1024 / 1024);
  return fail(
    path,
    `Die Datei hat ${size} MB; das Kit liest höchstens 20 MB.`,
    `The file has ${size} MB; the kit reads no more than 20 MB.`,
  );
};

/** A feed in another encoding is refused by every page, however well it reads here. */
function decodedText(name: string, bytes: Uint8Array): string {
  try {
    return decodeFeed(bytes);
  } catch (error) {
    if (!(error instanceof EncodingError)) throw error;
    const { line } = error;
    throw fail(
      name,
      `Die Datei ist nicht in UTF-8 gespeichert (zuerst in Zeile ${line}); Webseiten lehnen sie ab. Im Editor „Speichern mit Codierung UTF-8“ wählen.`,
      `The file is not saved in UTF-8 (first in line ${line}); pages refuse it. In the editor, save it with the encoding UTF-8.`,
    );
  }
}

/**
 * Reads the text of a feed.
 *
 * @throws EditorsError in one sentence where there is none
 */
export async function readFeedText(world: EditorsWorld, path: string): Promise<FeedSource> {
  const bytes = await readBytes(world, path);
  const name = nameOf(path);
  if (bytes.length > MOST_FEED_BYTES) throw tooLarge(name, bytes.length);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    throw fail(
      name,
      'Das ist eine Arbeitsmappe und kein Feed. Erst: fds import.',
      'This is a workbook and no feed. First: fds import.',
    );
  }
  const text = decodedText(name, bytes);
  if (text.trim() === '') throw fail(name, 'Die Datei ist leer.', 'The file is empty.');
  if (isPage(text)) {
    throw fail(
      name,
      'Das ist eine Webseite und kein Feed; vielleicht eine Anmeldung.',
      'This is a web page and no feed; perhaps a login.',
    );
  }
  return { name, text };
}

/**
 * A feed as an object, for commands that need one they can rely on.
 *
 * @throws EditorsError where it is no JSON object of version 1
 */
export async function readDocument(world: EditorsWorld, path: string): Promise<Json> {
  const { name, text } = await readFeedText(world, path);
  const hint: Words = words('fds validate nennt die Stelle', 'fds validate names the place');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw fail(name, `kein JSON; ${hint.de}.`, `no JSON; ${hint.en}.`);
  }
  if (isObject(value) && value['version'] === 1) return value;
  throw fail(name, `kein Feed der Fassung 1; ${hint.de}.`, `no feed of version 1; ${hint.en}.`);
}
