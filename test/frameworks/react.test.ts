/** React 19: JSX types, properties, events, ref, server rendering. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { build } from 'vite';
import { BrowserExample } from './browser-example.js';
import { checkTypes, markedLines, programOf, runNode } from './example.js';

const wrong = `
import type { FdsStrategy, FdsTimeline } from 'fds-widgets';
import { ownStrategy } from './own-data.js';

const none = (): void => undefined;
export const all = (timeline: { current: FdsTimeline | null }, key: string) => [
  <fds-timeline key={key} ref={timeline} id="a" className="b" slot="c" hidden land={key} src={null} />,
  <fds-timeline view="axis" spacing="even" heading-level="0" data-theme="dark" strategy={ownStrategy} />,
  <fds-strategy refresh={300} linkable selection={{ type: 'topic', id: 'x' }}>text</fds-strategy>,
  <fds-project-map onfds-select={(event) => event.detail?.type === 'cell' && event.preventDefault()} />,
  <fds-details onfds-load={({ detail }) => detail.counts.projects.toFixed()} onfds-error={none} />,
  <fds-filter onClick={({ currentTarget }) => currentTarget.requestUpdate()} />,
  <fds-strategy-pyramid lang="en" for="s" />,
  <fds-project-list />,
  <fds-timeline view="map" />, // wrong: the map's
  <fds-timeline spacing="wide" />, // wrong: no such value
  <fds-timeline heading-level="two" />, // wrong: no number
  <fds-timeline data-theme="grey" />, // wrong: no such theme
  <fds-timeline land={16} />, // wrong: no text
  <fds-timeline strategy="model" />, // wrong: no model
  <fds-timeline refresh={300} />, // wrong: only of fds-strategy
  <fds-strategy refresh="300" />, // wrong: no number
  <fds-strategy linkable="" />, // wrong: React would set the property to '', which means no
  <fds-strategy selection={{ type: 'page', id: 'x' }} />, // wrong: no such type
  <fds-timeline onfds-select={(event: MouseEvent) => event.x} />, // wrong: no mouse event
  <fds-timeline onfds-select={(event) => event.detail.id} />, // wrong: may be null
  <fds-timeline onfds-load={(event) => event.detail.size} />, // wrong: no such detail
  <fds-timeline ref={(element: FdsStrategy | null) => void element} />, // wrong: another class
  <fds-quorum />, // wrong: no such tag
];
`;

describe('React', () => {
  const example = new BrowserExample('react');
  after(() => example.close());

  it('knows the tags, their attributes, properties and events', async () => {
    const tsc = [programOf('typescript', 'bin/tsc'), '--noEmit'];
    const { lines, others, output } = await checkTypes(example.folder, tsc, {
      file: 'src/wrong.tsx',
      text: wrong,
    });
    assert.deepEqual(others, []);
    assert.deepEqual(lines, markedLines(wrong), output);
  });

  it('shows the widgets, hears them, sets them and takes them away', async () => {
    await build({ root: example.folder, logLevel: 'error' });
    await example.proveAlive();
  });

  it('renders the tags on the server and takes them over in the browser', async () => {
    const { folder } = example;
    await build({
      root: folder,
      logLevel: 'error',
      build: { ssr: 'src/server.tsx', outDir: 'server', emptyOutDir: false },
    });
    const print = `console.log((await import('./server/server.js')).render())`;
    const { code, output } = await runNode(['--input-type=module', '-e', print], folder);
    assert.equal(code, 0, output);
    assert.match(output, /<fds-leitlinien-matrix view="matrix" heading-level="3">/);
    assert.match(output, /<fds-timeline id="own" lang="de">/);
    assert.doesNotMatch(output, /onfds|\[object|strategy=/);
    const page = readFileSync(join(folder, 'dist/index.html'), 'utf8');
    const filled = page.replace('<div id="root">', `$&${output.trim()}`);
    writeFileSync(join(folder, 'dist/server.html'), filled);
    await example.proveAlive('server.html');
  });
});
