/**
 * Puts files into a folder that is being served: all are written beside their places and read back, then
 * each is renamed, which is one step; what fails half-way is taken back.
 */
import {
  chmod,
  copyFile,
  mkdir,
  readFile,
  rename,
  rm,
  stat,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeFolder } from '../cli/make-folder.js';
import { EditorsError, words } from '../words.js';

/** A file to be put into the folder, by its name there. */
export interface PutFile {
  readonly name: string;
  readonly content: Uint8Array;
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

async function writeStage(stage: string, { name, content }: PutFile, time: Date): Promise<void> {
  const path = join(stage, name);
  await makeFolder(dirname(path));
  await writeFile(path, content);
  // Readable for the server, whoever publishes.
  await chmod(path, 0o644);
  // The same for all forms of a file: of several servers the ETag must be the same.
  await utimes(path, time, time);
  const back = await readFile(path);
  if (!back.equals(content)) {
    throw new EditorsError(
      words(
        `${name}: nicht so auf dem Datenträger angekommen, wie geschrieben.`,
        `${name}: has not arrived on the disk as it was written.`,
      ),
    );
  }
}

/** Renames all, in their order; takes back what was done where one fails. */
async function swap(folder: string, stage: string, files: readonly PutFile[]): Promise<void> {
  const old = join(stage, '.old');
  const done: { readonly name: string; readonly had: boolean }[] = [];
  try {
    for (const { name } of files) {
      const target = join(folder, name);
      const had = await isThere(target);
      await makeFolder(dirname(target));
      if (had) {
        await makeFolder(dirname(join(old, name)));
        await copyFile(target, join(old, name));
      }
      await rename(join(stage, name), target);
      done.push({ name, had });
    }
  } catch (error) {
    for (const { name, had } of [...done].reverse()) {
      if (had) await rename(join(old, name), join(folder, name));
      else await rm(join(folder, name), { force: true });
    }
    throw error;
  }
}

/**
 * Puts files into a folder; the last one is the one that readers ask for.
 *
 * @param time the time that all of them get
 * @throws where one cannot be written; then the folder is as it was
 */
export async function putFiles(
  folder: string,
  files: readonly PutFile[],
  time: Date,
): Promise<void> {
  // In the folder itself: only within one file system a rename is one step.
  const stage = join(folder, `.fds-${process.pid}-${time.getTime()}`);
  try {
    await mkdir(stage);
    for (const file of files) await writeStage(stage, file, time);
    await swap(folder, stage, files);
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}
