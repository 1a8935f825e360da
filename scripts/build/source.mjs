// From which source a kit was built: a hash of all that the build reads, in the kit itself. So whoever
// has a kit and the source knows without a build, and without git, whether they belong together.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from '../fingerprint.mjs';
import { root } from '../paths.mjs';

/** The file in the kit; for developers, not for portals. */
export const SOURCE = 'source.sha256';

/** Everything that the build reads, besides node_modules. */
const inputs = [
  'src',
  'doctor',
  'assistant',
  'editors',
  'scripts/build',
  'scripts/build.mjs',
  'scripts/catalogue.mjs',
  'scripts/feed-files.mjs',
  'scripts/generate',
  'scripts/generate.mjs',
  'scripts/cms-copies.mjs',
  'scripts/paths.mjs',
  'package.json',
  'package-lock.json',
  'support.json',
  'tsconfig.build.json',
  'tsconfig.json',
  'rollup.config.mjs',
  'custom-elements-manifest.config.mjs',
];

/** The hash of the source as it is now. */
export const sourceHash = (base = root) => fingerprint(inputs, base);

/** The hash of the source from which the kit in `folder` was built; empty where nobody knows. */
export function hashOfKit(folder) {
  const file = join(folder, SOURCE);
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
}

/** Writes source.sha256 into `out`. */
export function writeSource(out) {
  writeFileSync(join(out, SOURCE), `${sourceHash()}\n`);
}
