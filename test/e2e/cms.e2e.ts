/** The example pages of `cms/plain/` as somebody copies them: on another origin, under a strict policy. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { assertAlive, assertFrameAlive, RecipeStage } from '../support/recipe-portal.js';

const PLAIN = new URL('../../cms/plain/', import.meta.url);
const DIST = new URL('../../dist/', import.meta.url);

const read = (folder: URL, path: string): Promise<string> =>
  readFile(new URL(path, folder), 'utf8');

describe('the example pages for plain HTML', () => {
  let stage: RecipeStage;

  before(async () => {
    stage = await RecipeStage.start();
  });
  after(() => stage.end());

  /** An example with the host put in, and what its comments tell to put in. */
  async function example(name: string): Promise<string> {
    const { files } = JSON.parse(await read(DIST, 'integrity.json')) as {
      files: Record<string, string>;
    };
    const piece = await read(DIST, 'static/timeline.de.html');
    return (await read(PLAIN, name))
      .replaceAll('https://HOST/fds/', stage.base)
      .replace('"sha384-HASH"', `"${files['fds.classic.js'] ?? ''}"`)
      .replace(/<!-- Hierher[^]*?-->/, piece.slice(piece.indexOf('\n')));
  }

  for (const [name, count] of [
    ['script.html', 1],
    ['twin.html', 1],
    ['pinned.html', 1],
    ['strategy.html', 4],
  ] as const) {
    it(`${name}: ${count === 1 ? 'the widget lives' : 'the widgets live'}`, async () => {
      const log = await stage.open(await example(name));
      await assertAlive(log, count);
      const land = await log.page.$$eval('[land="DE-BY"]', (all) => all.length);
      assert.equal(land, count === 1 ? 1 : 0);
      await log.page.close();
    });
  }

  it('iframe.html: the widget in the frame lives and has its height', async () => {
    const log = await stage.open(await example('iframe.html'));
    await assertFrameAlive(log);
    await log.page.close();
  });

  it('static.html: everything can be read, with its style, and no script is asked for', async () => {
    const log = await stage.open(await example('static.html'));
    const text = await log.page.$eval('section.fds-timeline', (section) => section.innerText);
    assert.match(text, /Der Weg der Strategie/);
    assert.deepEqual(
      log.requests.filter((url) => url.endsWith('.js')),
      [],
    );
    const rules = await log.page.evaluate(() => document.styleSheets.length);
    assert.equal(rules, 1);
    assert.deepEqual(log.troubles, []);
    await log.page.close();
  });
});
