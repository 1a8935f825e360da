/** Where the kit's files lie: above the program that is shipped with them, or in `dist` of the project. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EditorsError, words } from '../words.js';

const isKit = (folder: string): boolean =>
  ['fds.js', 'feed.v1.json'].every((name) => existsSync(join(folder, name)));

/** The folder of the kit. Throws where the program has been taken out of it. */
export function findKit(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const found = [folder, join(folder, 'dist')].find(isKit);
    if (found !== undefined) return found;
    const above = dirname(folder);
    if (above === folder) break;
    folder = above;
  }
  throw new EditorsError(
    words(
      'Die Dateien des Kits (fds.js, feed.v1.json) liegen nicht neben dem Programm; hierfür braucht es das ganze Paket.',
      'The files of the kit (fds.js, feed.v1.json) are not beside the program; this takes the whole package.',
    ),
  );
}
