// From text to model by the number of projects: JSON, parser and model apart, in Node and in a page.
import { build } from 'esbuild';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../scripts/paths.mjs';
import { plain } from '../conditions.mjs';
import { makeFeed } from '../feed/make-feed.mjs';
import { documentOf } from '../pages/pages.mjs';
import { withPage } from './browser.mjs';

/**
 * Medians in milliseconds. Runs in Node and, as text, in a page: it must know nothing of this file.
 *
 * @param kit the kit's npm edition
 */
function timeReading({ parseFeed, buildModel }, text, runs) {
  const timed = (act) => {
    const times = Array.from({ length: runs }, () => {
      const begun = performance.now();
      act();
      return performance.now() - begun;
    });
    return times.sort((a, b) => a - b)[Math.floor(runs / 2)];
  };
  const data = JSON.parse(text);
  const { feed } = parseFeed(data);
  return {
    json: timed(() => JSON.parse(text)),
    parse: timed(() => parseFeed(data)),
    model: timed(() => buildModel(feed)),
  };
}

async function inNode(kit, text, runs) {
  const edition = await import(pathToFileURL(join(kit, 'index.js')).href);
  return timeReading(edition, text, runs);
}

/** Puts the npm edition onto the server, bundled as a user's bundler would. */
async function serveEdition({ server }, kit) {
  const { outputFiles } = await build({
    stdin: { contents: 'export { parseFeed, buildModel } from "./index.js"', resolveDir: kit },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
    nodePaths: [join(root, 'node_modules')],
  });
  server.put('/reading.js', outputFiles[0].text);
  server.put('/page/reading.html', documentOf('Reading', { head: '', body: '' }));
}

async function inPage({ browser, server }, path, runs) {
  return withPage(browser, plain, {}, async (page) => {
    await page.goto(`${server.origin}/page/reading.html`);
    return page.evaluate(`(async () => {
      const edition = await import('/reading.js');
      const answer = await fetch('${path}');
      return (${timeReading})(edition, await answer.text(), ${runs});
    })()`);
  });
}

/** Rows `{ where, count, json, parse, model }`. */
export async function measureReading(hub, kit, { counts, parses }) {
  await serveEdition(hub, kit);
  const rows = [];
  for (const count of counts) {
    const text = JSON.stringify(makeFeed({ projects: count }));
    const path = `/reading-${count}.json`;
    hub.server.put(path, text);
    rows.push({ where: 'Node', count, ...(await inNode(kit, text, parses)) });
    rows.push({ where: 'page', count, ...(await inPage(hub, path, parses)) });
  }
  return rows;
}
