// Which kit the demo shows: one that the source makes, if there is one, else the one in dist/.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { hashOfKit, sourceHash } from './build/source.mjs';
import { cache, dist, root } from './paths.mjs';

/** Where the demo has a kit built: a running demo never touches dist/. */
export const builtKit = join(cache, 'kit');

const isKit = (folder) => existsSync(join(folder, 'fds.js'));

/**
 * The kit to begin with: `{ folder, isCurrent }`, or undefined where there is none. `isCurrent` says
 * whether it is what the source makes.
 */
export function findKit({ folders = [dist, builtKit], current = sourceHash() } = {}) {
  const kits = folders.filter(isKit);
  const folder = kits.find((each) => hashOfKit(each) === current);
  if (folder) return { folder, isCurrent: true };
  return kits[0] && { folder: kits[0], isCurrent: false };
}

/**
 * Builds a kit beside a running demo. Returns `{ done, stop }`; `done` resolves to what went wrong, or
 * to undefined.
 */
export function buildBeside() {
  const args = [join(root, 'scripts/build.mjs'), '--out', builtKit];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
  let output = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (output += text));
  const done = new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code) => resolve(code === 0 ? undefined : output.trim()));
  });
  return { done, stop: () => child.kill() };
}
