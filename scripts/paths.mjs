// Folders that more than one script needs, so that no script depends on where it is called from.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');
export const dist = join(root, 'dist');
/** Folders of tests: those of the kit, and of each part that has a place of its own. */
export const testFolders = ['test', 'doctor/test', 'assistant/test', 'editors/test', 'cms/test'];
/** Everything a script leaves between two runs; ignored by git. */
export const cache = join(root, '.cache');
