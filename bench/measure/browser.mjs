// Chromium for the bench, and pages in it that know nothing of earlier visits.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, findBrowsers } from '../../scripts/browsers.mjs';
import { root } from '../../scripts/paths.mjs';
import { fontEnvironment } from '../../scripts/test/fonts.mjs';
import { plain, viewport } from '../conditions.mjs';

const inPage = (name) => readFileSync(join(root, 'bench/in-page', name), 'utf8');
const observe = inPage('observe.js');
const listContent = inPage('list-content.js');

/** A page that is not complete after this time, in milliseconds, never will be. */
const TOO_LONG = 60_000;

/** Starts Chromium; it trusts the key with this hash. */
export async function startBrowser(hash) {
  const executablePath = findBrowsers().chromium;
  if (!executablePath) throw new Error('No Chromium was found; CHROME_PATH can name one.');
  return puppeteer.launch({
    executablePath,
    args: [...chromiumArgs(), `--ignore-certificate-errors-spki-list=${hash}`],
    env: { ...process.env, ...fontEnvironment('usual') },
    protocolTimeout: 2 * TOO_LONG,
  });
}

async function applyLine(page, { latency, megabits }) {
  const speed = megabits > 0 ? (megabits * 1_000_000) / 8 : -1;
  await page.emulateNetworkConditions({ download: speed, upload: speed, latency });
}

/** Lets a page load and speak at the full speed of this machine. */
export const unhurried = (page) => applyLine(page, { latency: 0, megabits: 0 });

/**
 * Opens an empty page with nothing in its cache, runs `act` with it and closes it.
 *
 * @param conditions slowdown of the processor, and the line
 * @param expected what the page has to show, by name; from `readContent`
 */
export async function withPage(browser, conditions, expected, act) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.setViewport(viewport);
    await page.emulateCPUThrottling(conditions.cpu);
    await applyLine(page, conditions);
    const wishes = Object.entries(expected).map(
      ([name, wanted]) => `bench.expect(${JSON.stringify(name)}, ${JSON.stringify(wanted)});`,
    );
    await page.evaluateOnNewDocument(`${observe}\n${wishes.join('\n')}`);
    const result = await act(page);
    if (errors.length > 0) throw new Error(errors.join('\n'));
    return result;
  } finally {
    await context.close();
  }
}

/** Resolves when what is expected under a name has been painted; tells what is missing if it never is. */
export async function untilPainted(page, name) {
  try {
    await page.waitForFunction(
      (each) => globalThis.bench.seen.painted[each] > 0,
      {
        timeout: TOO_LONG,
        polling: 100,
      },
      name,
    );
  } catch (error) {
    const missing = await page.evaluate((each) => globalThis.bench.missing(each), name);
    const reason = `${page.url()} never showed ${name}: ${JSON.stringify(missing).slice(0, 500)}`;
    throw new Error(reason, { cause: error });
  }
}

/** Resolves when a page has been as it is for a while, say half a second. */
export async function untilQuiet(page, time = 500) {
  await page.waitForNetworkIdle({ idleTime: time, concurrency: 0 });
  await page.waitForFunction(
    (still) => performance.now() - globalThis.bench.seen.lastChange > still,
    { polling: 100, timeout: TOO_LONG },
    time,
  );
}

/** What a page shows when it is complete, in the window and in all; read from a visit without hurry. */
export async function readContent(browser, page) {
  const { url, marks = {} } = page;
  return withPage(browser, plain, {}, async (visited) => {
    await visited.goto(url, { waitUntil: 'load' });
    await untilQuiet(visited, 1_000);
    await visited.evaluate(listContent);
    return visited.evaluate((given) => globalThis.bench.content(given), marks);
  });
}
