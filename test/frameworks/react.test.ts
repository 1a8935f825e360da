/** React 18 and 19: components, and tags in JSX; types, properties, events, ref, server rendering. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { build } from 'vite';
import { BrowserExample } from './browser-example.js';
import { checkTypes, markedLines, programOf, runNode } from './example.js';
import { reactVersions, withReact } from './react-versions.js';

const tsc = [programOf('typescript', 'bin/tsc'), '--noEmit'];

/** Tags in JSX, for those who go without the components. */
const wrongTags = `
import 'fds-widgets/jsx';
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
  <fds-nowhere />, // wrong: no such tag
];
`;

const wrongComponents = `
import type { FdsStrategy as Strategy, FdsTimeline as Timeline } from 'fds-widgets';
import * as Fds from 'fds-widgets/react';
import { ownStrategy } from './own-data.js';

const none = (): void => undefined;
export const all = (timeline: { current: Timeline | null }, key: string) => [
  <Fds.FdsTimeline key={key} ref={timeline} id="a" className="b" slot="c" hidden land={key} src={null} />,
  <Fds.FdsTimeline view="axis" spacing="even" headingLevel="0" data-theme="dark" strategy={ownStrategy} />,
  <Fds.FdsStrategy refresh={300} linkable selection={{ type: 'topic', id: 'x' }}>text</Fds.FdsStrategy>,
  <Fds.FdsProjectMap onFdsSelect={(event) => event.detail?.type === 'cell' && event.preventDefault()} />,
  <Fds.FdsDetails onFdsLoad={({ detail }) => detail.counts.projects.toFixed()} onFdsError={none} />,
  <Fds.FdsFilter onClick={({ currentTarget }) => currentTarget.requestUpdate()} />,
  <Fds.FdsStrategyPyramid lang="en" for="s"><a href="/strategy">text</a></Fds.FdsStrategyPyramid>,
  <Fds.FdsProjectList style={{ minHeight: '20rem' }} aria-label="text" />,
  <Fds.FdsLeitlinienMatrix view="structure" />,
  <Fds.FdsTimeline view="map" />, // wrong: the map's
  <Fds.FdsTimeline spacing="wide" />, // wrong: no such value
  <Fds.FdsTimeline headingLevel="two" />, // wrong: no number
  <Fds.FdsTimeline data-theme="grey" />, // wrong: no such theme
  <Fds.FdsTimeline land={16} />, // wrong: no text
  <Fds.FdsTimeline strategy="model" />, // wrong: no model
  <Fds.FdsTimeline refresh={300} />, // wrong: only of the strategy
  <Fds.FdsStrategy linkable="" />, // wrong: no truth value
  <Fds.FdsStrategy selection={{ type: 'page', id: 'x' }} />, // wrong: no such type
  <Fds.FdsTimeline onFdsSelect={(event: MouseEvent) => event.x} />, // wrong: no mouse event
  <Fds.FdsTimeline onFdsSelect={(event) => event.detail.id} />, // wrong: may be null
  <Fds.FdsTimeline onFdsLoad={(event) => event.detail.size} />, // wrong: no such detail
  <Fds.FdsTimeline ref={(element: Strategy | null) => void element} />, // wrong: another class
  <Fds.FdsTimeline onFdsChoose={none} />, // wrong: no such event
];
export const none2 = Fds.FdsNowhere; // wrong: no such component
`;

describe('tags in JSX', () => {
  const example = new BrowserExample('react', { label: 'react-jsx' });
  after(() => example.close());

  it('have types for attributes, properties and events', async () => {
    const file = { file: 'src/wrong.tsx', text: wrongTags };
    const { lines, others, output } = await checkTypes(example.folder, tsc, file);
    assert.deepEqual(others, []);
    assert.deepEqual(lines, markedLines(wrongTags), output);
  });
});

/** Leads a project's `react` to the types of version 18. */
function takeTypesOf18(folder: string): void {
  const path = join(folder, 'tsconfig.json');
  const config = JSON.parse(readFileSync(path, 'utf8')) as { compilerOptions: object };
  const types = dirname(createRequire(import.meta.url).resolve('types-react-18/package.json'));
  const paths = { react: [types], 'react/*': [`${types}/*`] };
  const compilerOptions = { ...config.compilerOptions, paths };
  writeFileSync(path, JSON.stringify({ ...config, compilerOptions }));
}

/** Page and server program of an example, with React's own checks of what it takes over. */
async function renderOnServer(folder: string, version: (typeof reactVersions)[number]) {
  const config = { ...withReact(version), root: folder, logLevel: 'error' as const };
  const define = { 'process.env.NODE_ENV': '"development"' };
  await build({ ...config, define });
  await build({
    ...config,
    build: { ssr: 'src/server.tsx', outDir: 'server', emptyOutDir: false },
  });
  const print = `console.log((await import('./server/server.js')).render())`;
  return runNode(['--input-type=module', '-e', print], folder);
}

for (const version of reactVersions) {
  describe(`fds-widgets/react with React ${version}`, () => {
    const example = new BrowserExample('react', { label: `react-${version}` });
    const { folder } = example;
    after(() => example.close());

    it('has types for components, their props and events', async () => {
      if (version === '18') takeTypesOf18(folder);
      const file = { file: 'src/wrong.tsx', text: wrongComponents };
      const { lines, others, output } = await checkTypes(folder, tsc, file);
      assert.deepEqual(others, []);
      assert.deepEqual(lines, markedLines(wrongComponents), output);
    });

    it('shows the widgets, hears them, sets them and takes them away', async () => {
      await build({ ...withReact(version), root: folder, logLevel: 'error' });
      await example.proveAlive();
    });

    it('renders on the server and hears the widgets when the page is taken over', async () => {
      const { code, output } = await renderOnServer(folder, version);
      assert.equal(code, 0, output);
      assert.match(output, /<fds-leitlinien-matrix view="matrix" heading-level="3">/);
      assert.match(output, /<fds-timeline id="own" lang="de">/);
      assert.doesNotMatch(output, /onfds|\[object|strategy=|Warning/i);
      const page = readFileSync(join(folder, 'dist/index.html'), 'utf8');
      const filled = page.replace('<div id="root">', `$&${output.trim()}`);
      assert.ok(filled.includes('<fds-strategy'));
      writeFileSync(join(folder, 'dist/server.html'), filled);
      await example.proveAlive('server.html');
    });
  });
}
