/** Rendering on a server: a Node script without a framework, read without and with scripts. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openPage, widgetsReady } from '../support/browser.js';
import { servePage } from './alive.js';
import { BrowserExample } from './browser-example.js';
import { runNode } from './example.js';

describe('a Node script', () => {
  const example = new BrowserExample('node-ssr');
  const out = join(example.folder, 'public');
  let run = { code: null as number | null, output: '' };
  let url = '';
  let close = (): Promise<void> => Promise.resolve();

  before(async () => {
    run = await runNode(['render.mjs', '--land', 'DE-MV'], example.folder);
    const origin = await servePage(out);
    url = `${origin.url}/index.html`;
    close = () => origin.close();
  });
  after(async () => {
    await close();
    await example.close();
  });

  it('writes a page with what the widgets show', () => {
    assert.deepEqual(
      { ...run, output: run.output.trim() },
      {
        code: 0,
        output: `Written: ${join('public', 'index.html')}`,
      },
    );
    const page = readFileSync(join(out, 'index.html'), 'utf8');
    assert.match(page, /<fds-leitlinien-matrix[^>]*>\s*<template shadowrootmode="open"/);
    assert.match(page, /Leitlinien nach Zielen und Handlungsebenen/);
    assert.match(page, /Mecklenburg-Vorpommern/);
    assert.doesNotMatch(page, /\sstyle="|<style|<script(?! type="module" src=)/);
  });

  it('says what is wrong with a call, and writes nothing', async () => {
    const { code, output } = await runNode(
      ['render.mjs', '--land', 'DE-XX', '--out', 'nothing'],
      example.folder,
    );
    assert.equal(code, 1);
    assert.match(output, /Land „DE-XX“|no Land "DE-XX"/);
    assert.throws(() => readFileSync(join(example.folder, 'nothing/index.html')));
  });

  it('makes a page that can be read where scripts are off', async () => {
    const { page, troubles } = await openPage(await example.browser());
    await page.setJavaScriptEnabled(false);
    await page.goto(url);
    const { text, height } = await page.$eval('fds-leitlinien-matrix', (element) => ({
      text: element.shadowRoot?.textContent ?? '',
      height: element.getBoundingClientRect().height,
    }));
    assert.ok(height > 200, `${height} px`);
    assert.match(text, /Leitlinien nach Zielen und Handlungsebenen/);
    assert.deepEqual(troubles, []);
    await page.close();
  });

  it('makes a page that comes alive where they are on', async () => {
    const { page, troubles } = await openPage(await example.browser());
    await page.goto(url);
    await widgetsReady(page, 2);
    await page.waitForFunction(() => {
      const matrix = document.querySelector('fds-leitlinien-matrix');
      const entry = matrix?.shadowRoot?.querySelector('[data-ref="leitlinie:G2"]');
      if (!(entry instanceof HTMLElement) || !customElements.get('fds-timeline')) return false;
      if (entry.dataset['state'] === 'selected') return true;
      entry.click();
      return false;
    });
    assert.deepEqual(troubles, []);
    await page.close();
  });
});
