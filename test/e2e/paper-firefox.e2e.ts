/** What Firefox prints of the widgets on a page, upright and across: as many texts as stand there. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { inflateSync } from 'node:zlib';
import { launch, type Browser } from 'puppeteer-core';
// @ts-expect-error -- plain scripts without types
import { findBrowsers } from '../../scripts/browsers.mjs';
import { widgetsReady } from '../support/browser.js';
import { serveFolder, startOrigin, type Origin } from '../support/origins.js';

const DIST = new URL('../../dist/', import.meta.url);

/** Runs of letters that a PDF paints, in all of its streams that hold text. */
function textRuns(pdf: Uint8Array): number {
  const bytes = Buffer.from(pdf);
  let count = 0;
  for (let at = bytes.indexOf('stream\n'); at >= 0; at = bytes.indexOf('stream\n', at)) {
    const end = bytes.indexOf('endstream', at);
    try {
      const content = inflateSync(bytes.subarray(at + 7, end)).toString('latin1');
      count += content.match(/T[jJ]\b/g)?.length ?? 0;
    } catch {
      // A picture or a font.
    }
    at = end + 9;
  }
  return count;
}

describe('Firefox prints', () => {
  let browser: Browser;
  let kit: Origin;
  let portal: Origin;
  let tag = '';

  before(async () => {
    const { firefox } = findBrowsers() as { readonly firefox: string };
    browser = await launch({ browser: 'firefox', executablePath: firefox });
    kit = await startOrigin(serveFolder(DIST.pathname));
    portal = await startOrigin((_request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(
        `<!doctype html><html lang="de"><title>P</title><script type="module" src="${kit.url}/fds.js" crossorigin="anonymous"></script><${tag}></${tag}>`,
      );
    });
  });
  after(async () => {
    await browser.close();
    await Promise.all([kit.close(), portal.close()]);
  });

  // Less than what each has today, more than what was left of it where parts were not painted.
  for (const [name, least] of [
    ['strategy-pyramid', 25],
    ['leitlinien-matrix', 40],
    ['project-map', 60],
    ['timeline', 200],
    ['project-list', 130],
    ['cascade', 35],
    ['quorum', 50],
    ['about', 250],
  ] as const) {
    it(`fds-${name}, whole, upright and across`, async () => {
      tag = `fds-${name}`;
      const page = await browser.newPage();
      await page.goto(portal.url);
      await widgetsReady(page, 1);
      for (const landscape of [false, true]) {
        const runs = textRuns(await page.pdf({ format: 'A4', landscape }));
        assert.ok(runs >= least, `${runs} runs of text, landscape: ${landscape}`);
      }
      await page.close();
    });
  }
});
