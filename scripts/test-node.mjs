// `npm run test:node`: everything also under the other versions of Node that are in use. The npm package
// `node` brings them. `npm run test:node -- 22 24 unit elements` names versions and steps of `npm test`.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstall } from './ensure-install.mjs';
import { root } from './paths.mjs';

const words = process.argv.slice(2);
const isVersion = (word) => /^\d+(\.\d+)*$/.test(word);
const versions = words.some(isVersion) ? words.filter(isVersion) : ['22', '24'];
const steps = words.filter((word) => !isVersion(word));
/** What does not take browsers or PHP: those do not depend on Node. */
const usual = ['generate', 'types', 'unit', 'package'];

/** Path of a version's program. */
function nodeOf(version) {
  const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
  const args = ['--yes', `--package=node@${version}`, '--', 'node', '-p', 'process.execPath'];
  const { status, stdout, stderr } = spawnSync(npx, args, {
    cwd: tmpdir(),
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`Node ${version} could not be had:\n${stderr}`);
  return stdout.trim();
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** `npm start` answers, and ends when it is asked to. */
async function start(node) {
  const port = await freePort();
  const env = { ...process.env, PORT: String(port) };
  const child = spawn(node, ['scripts/start.mjs'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 2],
  });
  const ended = once(child, 'exit');
  await Promise.race([once(child.stdout, 'data'), ended]);
  const answers = await Promise.all(
    ['/', '/einbetten.html'].map((path) => fetch(`http://127.0.0.1:${port}${path}`)),
  );
  child.kill('SIGINT');
  await ended;
  return answers.every(({ ok }) => ok);
}

/** A program of the kit runs, and ends well. */
const program = (node, ...args) =>
  spawnSync(node, args, { cwd: root, stdio: 'inherit' }).status === 0;

/** The kit can be built, and is what the version that made dist/ makes. */
function build(node) {
  const out = mkdtempSync(join(tmpdir(), 'fds-node-'));
  const kit = join(out, 'dist');
  const compare =
    "const { compareFolders } = await import('./scripts/check-dist.mjs');" +
    `const lines = compareFolders(${JSON.stringify(kit)}, 'dist');` +
    'console.log(lines.join("\\n")); process.exitCode = lines.length > 0 ? 1 : 0;';
  const ok =
    program(node, 'scripts/build.mjs', '--out', kit) &&
    program(node, '--input-type=module', '-e', compare);
  rmSync(out, { recursive: true, force: true });
  return ok;
}

/** All checks under one version; returns the names of those that failed. */
async function check(node) {
  const out = mkdtempSync(join(tmpdir(), 'fds-node-'));
  const page = join(out, 'timeline.html');
  const results = {
    start: await start(node).catch(() => false),
    'fds render': program(node, 'dist/cli/fds.js', 'render', 'timeline', '--page', '--out', page),
    build: build(node),
    tests: program(node, 'scripts/test.mjs', ...(steps.length > 0 ? steps : usual)),
  };
  rmSync(out, { recursive: true, force: true });
  return Object.keys(results).filter((name) => !results[name]);
}

// Before `npm start` is tried: it would install beside, and is ended soon.
if (!(await ensureInstall())) process.exit(1);

for (const version of versions) {
  const node = nodeOf(version);
  console.log(`Node ${version}: ${node}`);
  const failed = await check(node);
  console.log(`Node ${version}: ${failed.length > 0 ? `${failed.join(', ')} failed` : 'all well'}`);
  if (failed.length > 0) process.exitCode = 1;
}
