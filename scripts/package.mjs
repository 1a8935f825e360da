// Packs what a portal needs into fds-widgets-<version>.zip (`npm run package`): the kit, server and CMS
// snippets, licences, the bill of materials and check sums. `--dist DIR` takes another build, `--out DIR`
// puts the archive there. The same files make the same archive, byte for byte, anywhere and at any time.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { zip } from './package/archive.mjs';
import { packageFiles } from './package/contents.mjs';
import { cache, dist } from './paths.mjs';

/** Writes the archive into the folder `out`; returns its path. */
export function writePackage({ kit = dist, out = join(cache, 'package') } = {}) {
  const { name, date, files } = packageFiles(kit);
  mkdirSync(out, { recursive: true });
  const path = join(out, `${name}.zip`);
  writeFileSync(path, zip(name, files, date));
  return path;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({
    options: {
      dist: { type: 'string', default: dist },
      out: { type: 'string', default: join(cache, 'package') },
    },
  });
  try {
    const path = writePackage({ kit: resolve(values.dist), out: resolve(values.out) });
    console.log(`Packed ${relative(process.cwd(), path)}`);
  } catch (error) {
    console.error(`Nothing was packed: ${error.message}`);
    process.exitCode = 1;
  }
}
