/** The world of the program in Node. */
import { readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { decodeFeed } from '../../feed/decode-feed.js';
import { EditorsError, words } from '../words.js';
import type { EditorsWorld } from './command.types.js';
import { findKit } from './find-kit.js';
import { makeFolder } from './make-folder.js';
import { systemLocale } from './system-locale.js';

const codeOf = (error: unknown): string | undefined => (error as { readonly code?: string }).code;

/** What is wrong with a file, in words. */
export function fileError(path: string, error: unknown): EditorsError {
  const code = codeOf(error);
  if (code === 'ENOENT')
    return new EditorsError(words(`${path}: nicht gefunden.`, `${path}: not found.`));
  if (code === 'EISDIR')
    return new EditorsError(words(`${path}: ist ein Ordner.`, `${path}: is a folder.`));
  if (code === 'EACCES' || code === 'EPERM') {
    return new EditorsError(words(`${path}: keine Berechtigung.`, `${path}: not allowed.`));
  }
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new EditorsError(
      words(
        `${path}: Der Datenträger ist voll; nichts geschrieben.`,
        `${path}: The disk is full; nothing written.`,
      ),
    );
  }
  if (code === 'EROFS') {
    return new EditorsError(
      words(`${path}: Der Datenträger ist schreibgeschützt.`, `${path}: The disk is read-only.`),
    );
  }
  // EEXIST: a folder cannot be made where a file has its name.
  if (code === 'ENOTDIR' || code === 'EEXIST') {
    return new EditorsError(
      words(
        `${path}: ein Teil des Wegs ist kein Ordner.`,
        `${path}: a part of the way is no folder.`,
      ),
    );
  }
  const text = error instanceof Error ? error.message : String(error);
  return new EditorsError(words(`${path}: ${text}`, `${path}: ${text}`));
}

async function withPath<T>(path: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw fileError(path, error);
  }
}

/** Whether something is there that is neither file nor folder: `/dev/stdout`, a pipe. */
const isDevice = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => !found.isFile() && !found.isDirectory(),
    () => false,
  );

/**
 * Writes beside the target and renames: who reads meanwhile gets the old file to its end. A link goes on
 * leading where it leads, and a device is written to: renamed over, both would be gone.
 */
async function writeWhole(named: string, content: string | Uint8Array): Promise<void> {
  if (await isDevice(named)) return writeFile(named, content);
  const path = await realpath(named).catch(() => named);
  await makeFolder(dirname(path));
  const stage = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(stage, content);
    await rename(stage, path);
  } catch (error) {
    await rm(stage, { force: true });
    throw error;
  }
}

/** Whether a folder or a file is not there. */
const isMissing = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '');

/** Nothing where something is not there. */
async function ifThere<T>(path: string, work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw fileError(path, error);
  }
}

export const nodeWorld: EditorsWorld = {
  print: (text) => void process.stdout.write(text),
  warn: (line) => void process.stderr.write(`${line}\n`),
  readFile: (path) => withPath(path, readFile(path)),
  writeFile: (path, content) => withPath(path, writeWhole(path, content)),
  listFolder: (path) => ifThere(path, readdir(path)),
  sizeOf: async (path) => (await ifThere(path, stat(path)))?.size,
  shippedFeed: async () => {
    const path = join(findKit(), 'feed.v1.json');
    return decodeFeed(await withPath(path, readFile(path)));
  },
  readInput: () => buffer(process.stdin),
  fetch: (input, init) => globalThis.fetch(input, init),
  now: () => Date.now(),
  locale: systemLocale({
    env: process.env,
    platform: process.platform,
    intl: Intl.DateTimeFormat().resolvedOptions().locale,
  }),
  isTerminal: process.stderr.isTTY,
  untilStopped: () =>
    new Promise((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const)
        process.once(signal, () => {
          resolve();
        });
    }),
};
