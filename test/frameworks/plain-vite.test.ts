/** No framework: tags in the page, typed events and properties, a bundle without what is not used. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { build } from 'vite';
import { BrowserExample } from './browser-example.js';
import { checkTypes, markedLines, programOf } from './example.js';

const wrong = `
import 'fds-widgets/define/timeline.js';
import type { Selection } from 'fds-widgets';
import type { FdsTags } from 'fds-widgets/tags';

const timeline = document.createElement('fds-timeline');
timeline.view = 'axis';
timeline.headingLevel = 3;
timeline.addEventListener('fds-select', (event) => event.detail?.id.trim());
window.addEventListener('fds-load', ({ detail }) => detail.counts.events.toFixed());
document.addEventListener('fds-error', ({ detail }) => detail.problems.map(({ path }) => path));
export const attributes: FdsTags['fds-timeline']['props'] = { land: 'DE-MV', spacing: 'scale' };
export const selection: Selection = { type: 'cell', id: 'governance/efficiency' };
timeline.view = 'map'; // wrong: the map's
timeline.headingLevel = '3'; // wrong: no number
timeline.isFdsElement; // wrong: no such property
document.addEventListener('fds-select', (event) => event.detail.id); // wrong: may be null
document.addEventListener('fds-load', (event) => event.detail.size); // wrong: no such detail
export const none: FdsTags['fds-timeline']['props'] = { spacing: 'wide' }; // wrong: no such value
`;

describe('a page without a framework', () => {
  const example = new BrowserExample('plain-vite', { isKept: true });
  after(() => example.close());

  it('has types for tags, properties and events', async () => {
    const tsc = [programOf('typescript', 'bin/tsc'), '--noEmit'];
    const { lines, others, output } = await checkTypes(example.folder, tsc, {
      file: 'src/wrong.ts',
      text: wrong,
    });
    assert.deepEqual(others, []);
    assert.deepEqual(lines, markedLines(wrong), output);
  });

  it('shows the widgets, hears them and sets them', async () => {
    await build({ root: example.folder, logLevel: 'error' });
    await example.proveAlive();
  });

  it('carries no code of widgets that it does not have', () => {
    const folder = join(example.folder, 'dist/assets');
    const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
    const code = scripts.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
    assert.match(code, /fds-timeline/);
    assert.doesNotMatch(
      code,
      /fds-(project-map|strategy-pyramid|project-list|filter|details)[`'"]/,
    );
  });
});
