// integrity.json: what a portal puts into `integrity="…"`, for every script in dist/ that a
// page may load; not for the program in cli/.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Paths of all files below `folder`, sorted, with forward slashes. */
export function listFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1))
    .map((path) => path.split(sep).join('/'))
    .sort();
}

/** `sha384-…` of a file, as browsers expect it. */
export function integrityOf(file) {
  return `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;
}

/** Whether a path in dist/ is a script for browsers. */
export const isBrowserScript = (path) => path.endsWith('.js') && !path.startsWith('cli/');

/** Writes integrity.json into `out`; run it last. */
export function writeIntegrity(out, version) {
  const scripts = listFiles(out).filter((path) => isBrowserScript(path));
  const files = Object.fromEntries(scripts.map((path) => [path, integrityOf(join(out, path))]));
  writeFileSync(join(out, 'integrity.json'), `${JSON.stringify({ version, files }, null, 2)}\n`);
}
