// Whether something has to be built again: a hash of the files it is made of.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './paths.mjs';

/** Files below `path`, without those that are generated from others. */
function filesOf(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.generated.ts'))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

/** A hash of files and folders of the project, names included; what is absent is left out. */
export function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const path of paths.flatMap((name) => filesOf(join(root, name))).sort()) {
    hash.update(`${relative(root, path)}\0`).update(readFileSync(path));
  }
  return hash.digest('hex');
}
