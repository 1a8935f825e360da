// `npm start` and `npm test` work on a fresh clone: what package-lock.json asks for and is not in
// node_modules is installed first. Plain node, since at that moment there are no packages yet.
// Install scripts stay off: none is needed, and some would download browsers of their own.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './paths.mjs';

const readPackages = (...path) => JSON.parse(readFileSync(join(...path), 'utf8')).packages;

/** Whether every package of the lock file is there in its version; optional ones may be absent. */
function isInstalled(folder) {
  const list = 'node_modules/.package-lock.json';
  if (!existsSync(join(folder, list))) return false;
  const wanted = readPackages(folder, 'package-lock.json');
  const present = readPackages(folder, list);
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '' || (optional && !present[path])) return true;
    return present[path]?.version === version && existsSync(join(folder, path));
  });
}

/** Runs npm; resolves to `{ ok, errors }`. Not `spawnSync`: a demo goes on answering meanwhile. */
function runNpm(folder, args) {
  const isWindows = process.platform === 'win32';
  const child = spawn(isWindows ? 'npm.cmd' : 'npm', args, {
    cwd: folder,
    shell: isWindows,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (errors += text));
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ ok: false, errors: error.message }));
    child.once('close', (code) => resolve({ ok: code === 0, errors }));
  });
}

/** Installs what is missing in a package; resolves to whether everything is there afterwards. */
export async function ensureInstall(folder = root) {
  if (isInstalled(folder)) return true;
  const lock = relative(root, join(folder, 'package-lock.json'));
  console.log(`Installing the packages of ${lock} (npm ci), about a minute …`);
  const { ok, errors } = await runNpm(folder, ['ci', '--ignore-scripts', '--no-progress']);
  if (ok) return true;
  const reason = errors
    .split('\n')
    .filter((line) => !line.includes('npm warn'))
    .slice(0, 15)
    .join('\n');
  console.error(
    `The packages could not be installed; no build and no test can run without them. Is the network there, and is npm's registry the right one? npm said:\n${reason}`,
  );
  return false;
}
