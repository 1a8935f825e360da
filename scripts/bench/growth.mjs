// How widgets grow with the data, in Chromium, processor as it is: medians of several rounds in a page
// that is made of dist/ for it.
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { rollup } from 'rollup';
import { chromiumArgs, findBrowsers } from '../browsers.mjs';
import { cache, dist, root } from '../paths.mjs';
import { serveFolder } from '../server/static.mjs';

const counts = [29, 1_000, 10_000];
const runs = 7;

/** What issues allow; times in milliseconds. */
export const budgets = {
  timeline: { painted: 150, zoom: 50, nodes: 1_500 },
  projects: { painted: 150, chosen: 50, typed: 50, nodes: 1_500 },
};

/** Bundles a measurement with the kit's npm edition, as a user's bundler would. */
async function bundle(name) {
  const folder = join(cache, 'bench', name);
  mkdirSync(folder, { recursive: true });
  const made = await rollup({
    input: join(root, 'scripts/bench/in-page', `${name}.js`),
    plugins: [nodeResolve()],
  });
  await made.write({ dir: folder, format: 'es', entryFileNames: 'bench.js' });
  await made.close();
  copyFileSync(join(dist, 'feed.v1.json'), join(folder, 'feed.v1.json'));
  return folder;
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Medians of all that one round gives. */
async function measureRounds(page, method, count) {
  const round = () =>
    page.evaluate(async (name, many) => (await import('/bench.js'))[name](many), method, count);
  const all = [];
  for (let run = 0; run < runs; run++) all.push(await round());
  const keys = Object.keys(all[0]);
  return Object.fromEntries(
    keys.map((key) => [key, Math.round(median(all.map((each) => each[key])))]),
  );
}

/**
 * Rows for `console.table`, one per number of records.
 *
 * @param name of the file in `in-page/`
 * @param method that it exports
 */
export async function measureGrowth(name, method) {
  const executablePath = findBrowsers().chromium;
  if (!executablePath) throw new Error('No Chromium was found; CHROME_PATH can name one.');
  const server = await serveFolder(await bundle(name));
  const browser = await puppeteer.launch({ executablePath, args: chromiumArgs() });
  try {
    const rows = {};
    for (const count of counts) {
      const page = await browser.newPage();
      await page.setViewport({ width: 1280, height: 900 });
      await page.goto(`${server.origin}/feed.v1.json`);
      await page.setContent(
        '<!doctype html><html lang="de"><title>bench</title><body></body></html>',
      );
      await page.evaluate(async (each) => (await import('/bench.js'))[each](29), method); // fetches the code
      rows[`${count.toLocaleString('en')} ${name}`] = await measureRounds(page, method, count);
      await page.close();
    }
    return rows;
  } finally {
    await browser.close();
    await server.close();
  }
}
