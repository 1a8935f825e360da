// `npm run trees`: writes down the accessibility trees of all widgets and views as the build in dist/ gives them.
// `npm test` compares (`test/e2e/trees.e2e.ts`); the difference in `test/e2e/trees/` is to be read before it is kept.
import { spawnSync } from 'node:child_process';
import { root } from './paths.mjs';

const { status } = spawnSync(
  process.execPath,
  ['--import', 'tsx', '--test', 'test/e2e/trees.e2e.ts'],
  { cwd: root, stdio: 'inherit', env: { ...process.env, FDS_TREES: 'update' } },
);
process.exitCode = status ?? 1;
