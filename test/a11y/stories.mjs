// Every story and every page of the manual is a test: the static Storybook is opened in Chromium.
// A story is shown at two widths and fails on a violation by axe or IBM Equal Access, a failed play function,
// an exception, an error in the console, a request to anywhere else, and at 320 px on a page that is wider than the
// window. A docs page is shown at both widths in both languages, with the same rules; its links must
// lead somewhere. Storybook's frame is opened once: it must ask nobody outside; its search finds German.
// `--all` (`npm run a11y`): also dark and in forced colours, and each time by both engines.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, findBrowsers } from '../../scripts/browsers.mjs';
import { root } from '../../scripts/paths.mjs';
import { fontEnvironment } from '../../scripts/test/fonts.mjs';
import { serveFolder } from '../../scripts/server/static.mjs';
import { plan } from './plan.mjs';
import { visitSearch } from './search.mjs';
import { openPage } from './visits.mjs';

const { values, positionals } = parseArgs({
  options: { all: { type: 'boolean', default: false } },
  allowPositionals: true,
});
/** The static build; another one by the first argument. By the second: which entries, as a pattern. */
const [folder = join(root, 'storybook-static'), pattern = ''] = positionals;
const pages = 2;

/** One visit; where it failed, once more on a page that has shown nothing before. */
async function visit(open, each, context) {
  const attempt = async () => {
    const problems = await each.run(open, each, context).catch((error) => [error.message]);
    return [...problems, ...open.troubles];
  };
  const problems = await attempt();
  if (problems.length === 0) return [];
  open.locale = '';
  await open.page.goto('about:blank');
  return attempt();
}

/** Makes all visits, a few at a time; each comes back with its problems, in the given order. */
async function visitAll(browser, origin, visits, context) {
  const results = new Map();
  const queue = [...visits];
  const work = async () => {
    const open = await openPage(browser, origin);
    for (let next = queue.shift(); next; next = queue.shift()) {
      results.set(next, await visit(open, next, context));
    }
  };
  await Promise.all(Array.from({ length: pages }, work));
  return visits.map((each) => ({ ...each, problems: results.get(each) }));
}

/** Storybook's own frame, as a visitor opens it. */
async function visitFrame(browser, origin) {
  const { page, troubles } = await openPage(browser, origin);
  await page.goto(`${origin}/index.html`, { waitUntil: 'networkidle0' });
  const labels = await page.$$eval(
    '#storybook-explorer-tree button, #storybook-explorer-tree a',
    (all) => all.map(({ textContent }) => textContent.trim()),
  );
  await page.close();
  const expected = ['Auf einen Blick', 'Einbetten', 'Zusagen', 'Zeitstrahl'];
  const missing = expected.filter((label) => !labels.includes(label));
  return [...missing.map((label) => `no "${label}" in the sidebar`), ...troubles];
}

async function main() {
  const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
  const docs = Object.values(entries).filter(({ type }) => type === 'docs');
  const neutral = docs.slice(0, 2).map(({ id }) => id);
  const server = await serveFolder(folder, { headers: { 'Cache-Control': 'max-age=3600' } });
  const browser = await puppeteer.launch({
    executablePath: findBrowsers().chromium,
    args: chromiumArgs(),
    env: { ...process.env, ...fontEnvironment('wide') },
  });
  try {
    const context = { folder, entries, neutral };
    const wanted = Object.values(entries).filter(({ id }) => new RegExp(pattern).test(id));
    const frame = { entry: { id: 'frame' }, problems: await visitFrame(browser, server.origin) };
    const search = { entry: { id: 'search' }, problems: await visitSearch(browser, server.origin) };
    const results = [
      frame,
      search,
      ...(await visitAll(browser, server.origin, plan(wanted, values.all), context)),
    ];
    const bad = results.filter(({ problems }) => problems.length > 0);
    for (const { entry, width, locale, scheme, problems } of bad) {
      const how = `${width} px, ${locale}, ${scheme}`;
      console.log(`FAILED ${entry.id} at ${how}\n  ${problems.join('\n  ')}`);
    }
    return { passed: results.length - bad.length, failed: bad.length };
  } finally {
    await browser.close();
    await server.close();
  }
}

const counts = await main();
console.log(`${counts.passed} passed, ${counts.failed} failed`);
if (process.env.FDS_COUNTS) writeFileSync(process.env.FDS_COUNTS, JSON.stringify(counts));
process.exitCode = counts.failed > 0 ? 1 : 0;
