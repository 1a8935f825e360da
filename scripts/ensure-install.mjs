// `npm start` and `npm test` work on a fresh clone: what package-lock.json asks for and is not in
// node_modules is installed first. Plain node, since at that moment there are no packages yet.
// Install scripts stay off: none is needed, and some would download browsers of their own.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

const readJson = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** Whether every package of the lock file is there in its version; optional ones may be absent. */
function isInstalled() {
  if (!existsSync(join(root, 'node_modules/.package-lock.json'))) return false;
  const { packages: wanted } = readJson('package-lock.json');
  const { packages: present } = readJson('node_modules/.package-lock.json');
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '' || (optional && !present[path])) return true;
    return present[path]?.version === version && existsSync(join(root, path));
  });
}

/** Runs npm; resolves to `{ ok, errors }`. Not `spawnSync`: a demo goes on answering meanwhile. */
function runNpm(args) {
  const isWindows = process.platform === 'win32';
  const child = spawn(isWindows ? 'npm.cmd' : 'npm', args, {
    cwd: root,
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

/** Installs what is missing; resolves to whether everything is there afterwards. */
export async function ensureInstall() {
  if (isInstalled()) return true;
  console.log('Installing the packages of package-lock.json (npm ci), about a minute …');
  const { ok, errors } = await runNpm(['ci', '--ignore-scripts', '--no-progress']);
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
