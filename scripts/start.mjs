// `npm start`: shows the kit on a portal page, on a fresh clone too. The kit is built into .cache/,
// so that a running demo never touches dist/.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstall } from './ensure-install.mjs';
import { fingerprint } from './fingerprint.mjs';
import { cache, root } from './paths.mjs';
import { serve } from './server/demo.mjs';

const kitFolder = join(cache, 'kit');
const stamp = join(cache, 'kit.sha256');

/** Everything that the build reads. */
const made = [
  'src',
  'scripts',
  'package.json',
  'package-lock.json',
  'support.json',
  'tsconfig.build.json',
  'tsconfig.json',
  'rollup.config.mjs',
  'custom-elements-manifest.config.mjs',
];

/** Builds the kit into .cache/kit, if the sources have changed since the last time. */
async function ensureKit() {
  const current = fingerprint(made);
  const known = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
  if (known === current && existsSync(join(kitFolder, 'fds.js'))) return;
  console.log('Building the kit …');
  const { build } = await import('./build.mjs');
  await build(kitFolder);
  writeFileSync(stamp, current);
}

/**
 * Serves the demo, for tests as well: `port` 0 takes free ports, `kitFolder` a finished build
 * instead of a new one; `storybook` is what `startStorybook()` gives. Returns
 * `{ portal, kit, feedFile, close }`.
 */
export async function serveDemo({ port = 0, kitFolder: given, feedFile, storybook } = {}) {
  if (!given) await ensureKit();
  const options = { ...(feedFile && { feedFile }), ...(storybook && { storybook }) };
  return serve({ port, kitFolder: given ?? kitFolder, ...options });
}

function portFromEnvironment() {
  const port = Number(process.env.PORT ?? 8080);
  if (Number.isInteger(port) && port > 0 && port < 65535) return port;
  throw new Error(`PORT must be a number from 1 to 65534, not "${process.env.PORT}".`);
}

/** One sentence for what went wrong, without a stack trace. */
function explain(error) {
  const place = { EADDRINUSE: 'is taken', EACCES: 'may not be used by you' }[error.code];
  if (!place) return error.message;
  return `Port ${error.port} ${place}: choose another pair with PORT=9000 npm start (it takes that port and the next).`;
}

async function main() {
  if (!ensureInstall()) return 1;
  const port = portFromEnvironment();
  await ensureKit();
  const { startStorybook } = await import('./storybook.mjs');
  const storybook = startStorybook();
  const demo = await serveDemo({ port, kitFolder, storybook }).catch((error) => {
    storybook.stop();
    throw error;
  });
  const { portal, kit, feedFile, close } = demo;
  // The servers listen on the loopback address, which people know by its name.
  const byName = (origin) => origin.replace('127.0.0.1', 'localhost');
  console.log(`
The portal page   ${byName(portal)}/
Einbett-Assistent ${byName(portal)}/einbetten.html
Storybook         ${byName(portal)}/storybook/
The kit and feed  ${byName(kit)}/feed.v1.json

Edit ${relative(root, feedFile)} and watch the page follow. Delete it and start again for a new copy.
Ctrl-C ends the demo.`);
  await new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, resolve);
  });
  storybook.stop();
  await close();
  return 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await main().catch((error) => {
    console.error(explain(error));
    return 1;
  });
}
