// `npm start` and `npm test` work on a fresh clone: what package-lock.json asks for and is not in
// node_modules is installed first. Plain node, since at that moment there are no packages yet.
// Install scripts stay off: none is needed, and some would download browsers of their own.
import { spawnSync } from 'node:child_process';
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

/** Installs what is missing; returns whether everything is there afterwards. */
export function ensureInstall() {
  if (isInstalled()) return true;
  console.log('Installing the packages of package-lock.json (npm ci), about a minute …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status, stderr, error } = spawnSync(npm, ['ci', '--ignore-scripts', '--no-progress'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status === 0) return true;
  const reason = (stderr ?? error?.message ?? '')
    .split('\n')
    .filter((line) => !line.includes('npm warn'))
    .slice(0, 15)
    .join('\n');
  console.error(
    `The packages could not be installed; nothing can run without them. Is the network there, and is npm's registry the right one? npm said:\n${reason}`,
  );
  return false;
}
