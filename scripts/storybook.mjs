// The static Storybook of the demo: built beside the running demo, only if something it is made of has
// changed, and shown as soon as it is there.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { cache, root } from './paths.mjs';

const folder = join(cache, 'storybook');
const stamp = join(cache, 'storybook.sha256');
const made = ['src', 'stories', '.storybook', 'examples', 'dist', 'test', 'package-lock.json'];

/** Path of Storybook's program, so that no shell is needed to start it. */
function program() {
  const require = createRequire(join(root, 'package.json'));
  const manifest = require.resolve('storybook/package.json');
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin.storybook);
}

function build(current) {
  rmSync(stamp, { force: true });
  // A process of its own: it needs packages that a fresh clone gets only beside the running demo.
  execFileSync(process.execPath, [join(root, 'scripts/generate.mjs')], { stdio: 'ignore' });
  const args = [program(), 'build', '--output-dir', folder, '--quiet'];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => (output += text));
  }
  const done = new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code) => {
      if (code === 0) writeFileSync(stamp, current);
      resolve(code === 0 ? undefined : output.trim().slice(-2000));
    });
  });
  return { done, stop: () => child.kill() };
}

/** A Storybook that is not there yet, for the demo's server: `{ folder, state }`. */
export const waitingStorybook = () => ({ folder, state: { is: 'building' } });

/**
 * Has the Storybook built if need be, without waiting for it, and keeps `state.is` of the given one up
 * to date: 'building', 'ready' or 'failed' (then `state.reason` says why). Returns `{ done, stop }`.
 */
export function startStorybook({ state }) {
  const current = fingerprint(made);
  const known = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
  if (known === current && existsSync(join(folder, 'index.html'))) {
    Object.assign(state, { is: 'ready' });
    return { done: Promise.resolve(), stop: () => undefined };
  }
  const { done, stop } = build(current);
  const watched = done.then((reason) => {
    Object.assign(state, reason === undefined ? { is: 'ready' } : { is: 'failed', reason });
  });
  return { done: watched, stop };
}
