/** The package as npm would publish it. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../package/dist.js';

/** Runs npm in a folder; returns what it prints. */
export function npm(args: readonly string[], cwd: string): string {
  return execFileSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** Path of the archive, and of what is in it. */
export interface Packed {
  readonly tarball: string;
  readonly paths: readonly string[];
}

/** Packs into `folder` as `npm publish` would, without a script of the package. */
export function packKit(folder: string): Packed {
  const output = npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root);
  const [packed] = JSON.parse(output) as { filename: string; files: { path: string }[] }[];
  assert.ok(packed);
  return {
    tarball: join(folder, packed.filename),
    paths: packed.files.map(({ path }) => path),
  };
}
