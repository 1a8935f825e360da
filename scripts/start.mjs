// `npm start`: shows the kit on a portal page, on a fresh clone too, at once: dist/ is committed. Packages,
// Storybook and, where the source has changed, a new kit come beside the running demo.
import { relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstall } from './ensure-install.mjs';
import { buildBeside, builtKit, findKit } from './find-kit.mjs';
import { root } from './paths.mjs';
import { serve } from './server/demo.mjs';
import { startStorybook, waitingStorybook } from './storybook.mjs';

/**
 * Serves the demo, for tests as well: `port` 0 takes free ports, `kitFolder` is a finished build, or a
 * function that names one; `storybook` is `{ folder, state }`. Returns `{ portal, kit, feedFile, close }`.
 */
export async function serveDemo({ port = 0, kitFolder, feedFile, storybook }) {
  return serve({ port, kitFolder, ...(feedFile && { feedFile }), ...(storybook && { storybook }) });
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

/** Where people look. The servers listen on the loopback address, which they know by its name. */
function announce({ portal, kit, feedFile }, isCurrent) {
  const byName = (origin) => origin.replace('127.0.0.1', 'localhost');
  const state = isCurrent
    ? 'It is what the source makes.'
    : 'The source has changed since it was built: a new one is being made, and takes its place.';
  console.log(`
The portal page   ${byName(portal)}/
Einbett-Assistent ${byName(portal)}/einbetten.html
Daten pflegen     ${byName(portal)}/daten-pflegen.html
Storybook         ${byName(portal)}/storybook/
The kit and feed  ${byName(kit)}/feed.v1.json
                  ${state}

Edit ${relative(root, feedFile)} and watch the page follow. Delete it and start again for a new copy.
Ctrl-C ends the demo.
`);
}

/** Makes a new kit and leads the demo to it. */
async function renewKit(shown, life) {
  const build = buildBeside();
  life.stops.push(build.stop);
  const trouble = await build.done;
  if (life.isOver) return;
  if (trouble === undefined) shown.folder = builtKit;
  console.log(
    trouble === undefined
      ? 'The new kit is there: reload the page.'
      : `The new kit could not be built; the page still shows the one before.\n${trouble}`,
  );
}

async function showStorybook(storybook, life) {
  if (life.isOver) return;
  const { done, stop } = startStorybook(storybook);
  life.stops.push(stop);
  await done;
  if (life.isOver) return;
  const { is, reason } = storybook.state;
  console.log(is === 'ready' ? 'Storybook is there.' : `Storybook could not be built.\n${reason}`);
}

/** Everything that takes time, while the demo runs; `life` knows how to end it, and when that was. */
async function prepare({ shown, isCurrent, storybook }, life) {
  if (!(await ensureInstall())) {
    if (life.isOver) return undefined;
    const reason = 'The packages could not be installed; the terminal says why.';
    return Object.assign(storybook.state, { is: 'failed', reason });
  }
  if (!isCurrent) await renewKit(shown, life);
  return showStorybook(storybook, life);
}

/** The kit to begin with. Only where there is none at all, it is waited for. */
async function firstKit() {
  const found = findKit();
  if (found) return found;
  console.log('There is no dist/. Building the kit, about a minute …');
  if (!(await ensureInstall())) return undefined;
  const trouble = await buildBeside().done;
  if (trouble !== undefined) throw new Error(trouble);
  return { folder: builtKit, isCurrent: true };
}

async function main() {
  const port = portFromEnvironment();
  const kit = await firstKit();
  if (!kit) return 1;
  const shown = { folder: kit.folder };
  const storybook = waitingStorybook();
  const demo = await serveDemo({ port, kitFolder: () => shown.folder, storybook });
  announce(demo, kit.isCurrent);
  const life = { isOver: false, stops: [] };
  prepare({ shown, isCurrent: kit.isCurrent, storybook }, life).catch((error) => {
    console.error(error.message);
  });
  await new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, resolve);
  });
  life.isOver = true;
  for (const stop of life.stops) stop();
  await demo.close();
  return 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await main().catch((error) => {
    console.error(explain(error));
    return 1;
  });
}
