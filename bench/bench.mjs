// `npm run bench`: pages of the kit beside static HTML, script written by hand and other libraries, in
// Chromium, as a visitor with a slow device and a slow line meets them. Measures dist/ as it is.
//
//   npm run bench                       all of it, in at most 20 minutes; writes bench/results/
//   npm run bench -- --quick            in at most 3 minutes; writes nothing
//   npm run bench -- --part growth      only this part: pages, reading (from text to model),
//                                       instruments (cascade and vote) or growth
//   npm run bench -- --pages PATTERN    of the pages only those whose name matches, with their floors
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
import { measureInstruments } from './measure/instruments.mjs';
import { measurePages } from './measure/pages.mjs';
import { profilePage } from './measure/profile.mjs';
import { measureReading } from './measure/reading.mjs';
import { collectPages, preparePages } from './pages/pages.mjs';
import { reportOf } from './report/report.mjs';
import { describeRun, writeResults } from './report/results.mjs';
import { serve } from './server/serve.mjs';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    part: { type: 'string' },
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

/** The pages that are measured: all, those of a quick run, or those that were asked for. */
function choose(pages) {
  const pattern = options.pages && new RegExp(options.pages);
  const chosen = pages.filter(({ name, isQuick }) =>
    pattern ? pattern.test(name) : isQuick || !options.quick,
  );
  const floors = new Set(chosen.map(({ floor }) => floor));
  return pages.filter((page) => chosen.includes(page) || floors.has(page.name));
}

const say = (text) => process.stderr.write(`${text}\n`);

/** A quick run leaves out the pages with many records: they take as long as all others. */
const parts = options.part
  ? [options.part]
  : ['pages', 'reading', 'instruments', ...(options.quick || options.pages ? [] : ['growth'])];

async function visitPages(hub) {
  say('Preparing the pages …');
  const pages = await preparePages(hub, choose(await collectPages(hub, kit)));
  return measurePages(hub, pages, edition.loads, say);
}

/** What a part measures; where it breaks off, what the others have measured is reported all the same. */
async function measurePart(name, measure, nothing) {
  if (!parts.includes(name)) return nothing;
  try {
    return await measure();
  } catch (error) {
    say(`The part "${name}" broke off: ${error.message}`);
    process.exitCode = 1;
    return nothing;
  }
}

async function measureAll(hub) {
  return {
    pages: await measurePart('pages', () => visitPages(hub), {}),
    reading: await measurePart('reading', () => measureReading(hub, kit, edition), []),
    instruments: await measurePart('instruments', () => measureInstruments(kit, edition), []),
    growth: await measurePart('growth', () => measureGrowth(hub, edition, say), []),
  };
}

async function profile(hub) {
  const page = (await collectPages(hub, kit)).find(({ name }) => name === options.profile);
  if (!page) throw new Error(`There is no page called ${options.profile}.`);
  const [prepared] = await preparePages(hub, [page]);
  return profilePage(browser, prepared, slow, edition.loads);
}

const server = await serve({ '/kit/': kit });
const browser = await startBrowser(server.hash);
try {
  const hub = { server, browser };
  if (options.profile) {
    console.log(await profile(hub));
  } else {
    const about = await describeRun(browser, { rounds: edition.loads, note: options.note });
    const run = { ...about, conditions: slow, viewport, ...(await measureAll(hub)) };
    const report = reportOf(run);
    console.log(report);
    const isWhole = !options.quick && !options.pages && !options.part && !process.exitCode;
    if (isWhole) writeResults(run, report);
  }
} finally {
  await browser.close();
  server.close();
}
