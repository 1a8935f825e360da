// `npm run bench`: pages of the kit beside static HTML, script written by hand and other libraries, in
// Chromium, as a visitor with a slow device and a slow line meets them. Measures dist/ as it is.
//
//   npm run bench                       all of it, in at most 20 minutes; writes bench/results/
//   npm run bench -- --quick            in at most 3 minutes; writes nothing
//   npm run bench -- --pages PATTERN    only pages whose name matches, with their floors
//   npm run bench -- --rounds N         so many visits of each page
//   npm run bench -- --kit DIR          another build
//   npm run bench -- --note TEXT        a remark for the report, say that the machine was not quiet
//   npm run bench -- --profile PAGE     which functions a page spends its time in until painted
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { dist } from '../scripts/paths.mjs';
import { editions, slow, viewport } from './conditions.mjs';
import { startBrowser } from './measure/browser.mjs';
import { measureGrowth } from './measure/growth.mjs';
import { measurePages } from './measure/pages.mjs';
import { profilePage } from './measure/profile.mjs';
import { measureReading } from './measure/reading.mjs';
import { preparePages } from './pages/pages.mjs';
import { reportOf } from './report/report.mjs';
import { describeRun, writeResults } from './report/results.mjs';
import { serve } from './server/serve.mjs';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    pages: { type: 'string' },
    rounds: { type: 'string' },
    kit: { type: 'string', default: dist },
    note: { type: 'string' },
    profile: { type: 'string' },
  },
});
const kit = resolve(options.kit);
const edition = { ...editions[options.quick ? 'quick' : 'full'] };
if (options.rounds) edition.loads = Number(options.rounds);

/** Whether a page is measured: all, those of a quick run, or those that were asked for. */
function isWanted({ name, isMinor, isSlow }) {
  if (options.pages) return new RegExp(options.pages).test(name) || isMinor || /^static/.test(name);
  return !(options.quick && isSlow);
}

const say = (text) => process.stderr.write(`${text}\n`);

async function measureAll(hub) {
  say('Preparing the pages …');
  const pages = await preparePages(hub, kit, isWanted);
  const measured = await measurePages(hub, pages, edition.loads, say);
  if (options.pages) return { pages: measured, reading: [], growth: [] };
  say('From text to model …');
  const reading = await measureReading(hub, kit, edition);
  say('Many records …');
  return { pages: measured, reading, growth: await measureGrowth(hub, edition) };
}

const server = await serve({ '/kit/': kit });
const browser = await startBrowser(server.hash);
try {
  const hub = { server, browser };
  if (options.profile) {
    const [page] = await preparePages(hub, kit, ({ name }) => name === options.profile);
    if (!page) throw new Error(`There is no page called ${options.profile}.`);
    console.log(await profilePage(browser, page, slow));
  } else {
    const about = await describeRun(browser, { rounds: edition.loads, note: options.note });
    const run = { ...about, conditions: slow, viewport, ...(await measureAll(hub)) };
    const report = reportOf(run);
    console.log(report);
    if (!options.quick && !options.pages) writeResults(run, report);
  }
} finally {
  await browser.close();
  server.close();
}
