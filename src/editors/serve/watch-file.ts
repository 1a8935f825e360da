/** Tells when a file has been saved: also by programs that write a new one and rename it. */
import { watch, type FSWatcher } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';

/** Several messages come of one save; they are one if they come within so many milliseconds. */
const SETTLE = 150;

/** Stops the watching. */
export type StopWatching = () => void;

/**
 * Watches a file, or the files of a folder.
 *
 * @param changed is called after each save, once it has settled
 */
export async function watchFile(path: string, changed: () => void): Promise<StopWatching> {
  const isFolder = (await stat(path)).isDirectory();
  let timer: NodeJS.Timeout | undefined;
  // The folder is watched and not the file: a file that is replaced is another one.
  const watcher: FSWatcher = watch(isFolder ? path : dirname(path), (_event, name) => {
    // Some systems do not say which file it was.
    if (!isFolder && name !== null && name !== basename(path)) return;
    clearTimeout(timer);
    timer = setTimeout(changed, SETTLE);
  });
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
