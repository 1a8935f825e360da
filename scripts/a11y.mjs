// `npm run a11y`: every story and page of the manual by axe, every story by IBM Equal Access as well, at 320 and
// 1,280 px, in light and dark schemes and in forced colours. `npm run a11y -- matrix` visits what has the word in its
// id. Takes half an hour; `npm test` has a part of it (`test/a11y/plan.mjs`).
import { join } from 'node:path';
import { ensureBrowsers } from './browsers.mjs';
import { ensureInstall } from './ensure-install.mjs';
import { root } from './paths.mjs';
import { endLeftovers, runNode } from './test/run.mjs';

/** For all of it, on a slow machine, in milliseconds. */
const LONGEST = 7_200_000;

async function run() {
  if (!(await ensureInstall())) return false;
  const { missing } = ensureBrowsers(['chromium']);
  for (const { name, advice } of missing) console.error(`${name} is missing: ${advice}`);
  if (missing.length > 0) return false;
  // Only now: it needs what has just been installed.
  const { generate } = await import('./generate.mjs');
  generate();
  const { storybookBuild } = await import('./test/programs.mjs');
  const build = await runNode(storybookBuild(), { timeout: 300_000 });
  if (!build.ok) console.error(build.output);
  if (!build.ok) return false;
  const folder = join(root, 'storybook-static');
  const args = ['test/a11y/stories.mjs', '--all', folder, ...process.argv.slice(2)];
  const { ok } = await runNode(args, { timeout: LONGEST, echo: true });
  return ok;
}

process.exitCode = (await run()) ? 0 : 1;
await endLeftovers();
