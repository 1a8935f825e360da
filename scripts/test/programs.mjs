// The programs of packages that tests start.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../paths.mjs';

const require = createRequire(join(root, 'package.json'));

/** Path of a package's program, so that no shell is needed to start it. */
export function program(name, file) {
  for (const base of require.resolve.paths(name)) {
    const folder = join(base, name);
    if (!existsSync(join(folder, 'package.json'))) continue;
    const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return join(folder, typeof bin === 'string' ? bin : bin[file ?? name]);
  }
  throw new Error(`${name} is not installed.`);
}

/** What builds the static Storybook that the stories are visited in. */
export const storybookBuild = () => [
  program('storybook'),
  'build',
  '--output-dir',
  'storybook-static',
  '--quiet',
];
