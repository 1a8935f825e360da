// `npm run bench`: installs bench/, a package of its own with the libraries that are measured beside the
// kit, if that is needed, and runs it. What it takes stands in bench/bench.mjs.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstall } from './ensure-install.mjs';
import { root } from './paths.mjs';

const isReady = (await ensureInstall()) && (await ensureInstall(join(root, 'bench')));
if (!isReady) process.exit(1);
// With tsx: some pages are made by the snippet builder.
const args = ['--import', 'tsx', join(root, 'bench/bench.mjs'), ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
process.exit(status ?? 1);
