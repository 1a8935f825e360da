// `npm run protocol`, after all tests have passed: notes the day and the engines for the manual's protocol of
// accessibility. What was tested, and by which test, stands in `stories/manual/accessibility/`.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowsers } from './browsers.mjs';
import { root } from './paths.mjs';

/** What a program says of its version. */
const versionOf = (program) =>
  /\d[\d.]*/.exec(spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout ?? '')?.[0];

const packageVersion = (name) =>
  JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version;

const target = join(root, 'stories/manual/accessibility/run.json');
/** What is not on this machine was tested on another one: its version stays. */
const before = existsSync(target) ? JSON.parse(readFileSync(target, 'utf8')).programs : {};
const known = (programs) =>
  Object.fromEntries(Object.entries(programs).filter(([, version]) => version));

const { chromium, firefox, webkit } = findBrowsers();
const run = {
  date: new Date().toISOString().slice(0, 10),
  programs: {
    ...before,
    ...known({
      Chromium: chromium && versionOf(chromium),
      'Firefox ESR': firefox && versionOf(firefox),
      WebKitGTK: webkit && versionOf(webkit.driver),
      axe: packageVersion('axe-core'),
      'IBM Equal Access': packageVersion('accessibility-checker-engine'),
      Orca: versionOf('orca'),
    }),
  },
};
writeFileSync(target, `${JSON.stringify(run, null, 2)}\n`);
console.log(JSON.stringify(run));
