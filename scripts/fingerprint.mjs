// Whether something has to be built again: a hash of the files it is made of.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { root } from './paths.mjs';

/** Files below `path`, without tests and without those that are generated from others. */
function filesOf(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.generated.ts'))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter((file) => !relative(path, file).startsWith(`test${sep}`));
}

/** Line ends as they are in git: a checkout on Windows may have others. */
const plain = (content) => content.toString('latin1').replaceAll('\r\n', '\n');

/** A hash of files and folders below `base`, names included; what is absent is left out. */
export function fingerprint(paths, base = root) {
  const hash = createHash('sha256');
  const files = paths.flatMap((name) => filesOf(join(base, name)));
  const names = files.map((path) => [relative(base, path).split(sep).join('/'), path]);
  for (const [name, path] of names.sort(([a], [b]) => (a < b ? -1 : 1))) {
    hash
      .update(`${name}\0`)
      .update(plain(readFileSync(path)), 'latin1')
      .update('\0');
  }
  return hash.digest('hex');
}
