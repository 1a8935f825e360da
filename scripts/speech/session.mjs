// Runs within the session bus: reads the scenes that are named aloud and writes down what was said.
// `node session.mjs <folder> <scene…>`; prints one line of JSON a scene.
import { join } from 'node:path';
import { smallFeed } from '../../test/support/small-feed.ts';
import { root } from '../paths.mjs';
import { answer, fileFor, listen, readIfFile, typeOf } from '../server/static.mjs';
import { openPage, startDesktop } from './desktop.mjs';
import { pageOf, scenes } from './scenes.mjs';
import { readLog } from './spoken.mjs';

const [folder, ...names] = process.argv.slice(2);

/** What had the focus after the last key, as the page tells it. */
let focused;

/** The text of a request. */
async function bodyOf(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString();
}

const startServer = () =>
  listen(async (request, response) => {
    const name = request.url.slice(1);
    const scene = scenes.find((each) => each.name === name);
    if (name === 'focus') {
      focused = await bodyOf(request);
      await answer(request, response, '', {});
    } else if (name === 'feed.json') {
      await answer(request, response, JSON.stringify(smallFeed()), {
        'Content-Type': typeOf(name),
      });
    } else if (scene) {
      await answer(request, response, pageOf(scene), { 'Content-Type': typeOf('x.html') });
    } else {
      const path = fileFor(root, request.url);
      await answer(request, response, await readIfFile(path), {
        'Content-Type': typeOf(path ?? ''),
      });
    }
  });

async function read(desktop, base, { name, keys }) {
  const page = await openPage(desktop, folder, `${base}/${name}`);
  let log = page.page;
  const steps = [];
  for (const key of keys) {
    focused = undefined;
    log += `\n@@KEY ${key}\n${await page.press(key)}`;
    steps.push(focused);
  }
  await page.close();
  console.log(JSON.stringify({ name, parts: readLog(log), steps }));
}

const { origin: base } = await startServer();
const desktop = await startDesktop(folder, join(root, 'test/speech/orca.json'));
for (const scene of scenes.filter(({ name }) => names.includes(name))) {
  await read(desktop, base, scene);
}
process.exit(0);
