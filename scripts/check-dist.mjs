// Proves that dist/ is what the build makes (`npm run build:check`): builds from a copy of what a build
// may read, in another folder, and compares with dist/ byte for byte. As dist/ was built somewhere else
// at another time, what hangs on folder, time or machine differs. Then it is built here, too, to tell
// a build that cannot be repeated from a dist/ that is only old.
import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { listFiles } from './build/integrity.mjs';
import { dist, root } from './paths.mjs';

const run = promisify(execFile);

/** What a build reads, besides node_modules. */
const inputs = [
  'src',
  'doctor',
  'assistant',
  'editors',
  'scripts',
  'package.json',
  'package-lock.json',
  'support.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'rollup.config.mjs',
  'custom-elements-manifest.config.mjs',
];

function copyCheckout(target) {
  mkdirSync(target, { recursive: true });
  for (const path of inputs) cpSync(join(root, path), join(target, path), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(target, 'node_modules'), 'junction');
}

const buildIn = (folder, out) =>
  run(process.execPath, [join(folder, 'scripts/build.mjs'), '--out', out], { cwd: folder });

/** One line per file in which the folders `expected` and `actual` differ. */
export function compareFolders(expected, actual) {
  const files = [expected, actual].map((folder) => (existsSync(folder) ? listFiles(folder) : []));
  const differs = (path) => {
    if (!files[0].includes(path)) return `${path} is not made by the build`;
    if (!files[1].includes(path)) return `${path} is missing`;
    const [a, b] = [expected, actual].map((folder) => readFileSync(join(folder, path)));
    return a.equals(b) ? undefined : `${path} differs`;
  };
  return [...new Set(files.flat())].sort().map(differs).filter(Boolean);
}

const indented = (lines) => lines.map((line) => `  ${line}`);

/** Problems of dist/, in words; none if it is what the build makes. */
export async function checkDist() {
  if (!existsSync(dist)) return ['dist/ is missing: run `npm run build`.'];
  const temporary = mkdtempSync(join(tmpdir(), 'fds-build-'));
  const [here, elsewhere] = [join(temporary, 'here'), join(temporary, 'else', 'where', 'dist')];
  try {
    const copy = join(temporary, 'a folder', 'copy');
    copyCheckout(copy);
    await buildIn(copy, elsewhere);
    const stale = compareFolders(elsewhere, dist);
    if (stale.length === 0) return [];
    await buildIn(root, here);
    const reproducible = compareFolders(here, elsewhere);
    return reproducible.length > 0
      ? ['Two builds in two folders differ:', ...indented(reproducible)]
      : ['dist/ is not what `npm run build` makes:', ...indented(stale)];
  } catch (error) {
    return [error.stderr?.trim() || error.message];
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const problems = await checkDist();
  console.log(problems.length > 0 ? problems.join('\n') : 'dist/ is what the build makes.');
  process.exitCode = problems.length > 0 ? 1 : 0;
}
