// Pages without the kit: script written by hand, and other libraries, bundled as their documentation
// says. Each draws the four views from the same feed, in places that are as high as what comes into them.
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../../scripts/paths.mjs';

const folder = join(root, 'bench/pages/peers');
const require = createRequire(join(root, 'bench/package.json'));

const views = ['pyramid', 'matrix', 'map', 'timeline'];
const headings = ['Ebenen', 'Leitlinien', 'Vorhaben', 'Ereignisse'];
const canvases = Object.fromEntries(views.map((view) => [`drawn:${view}`, `#${view}`]));

const place = (view, inside = '') => `<div id="${view}">${inside}</div>`;
const headed = views.map((view, n) => place(view, `<h2>${headings[n]}</h2>`)).join('\n');
const plain = views.map((view) => place(view)).join('\n');
const reserved = (height) => `<style>#${views.join(', #')} { min-height: ${height}px }</style>`;
const fixed =
  '<style>#pyramid, #matrix, #timeline { height: 300px } #map { height: 500px }</style>';

const style = (file) => `<link rel="stylesheet" href="/${file}" />`;
const sheets = {
  'leaflet.css': 'leaflet/dist/leaflet.css',
  'timeline.css': 'vis-timeline/styles/vis-timeline-graph2d.min.css',
  'tabulator.css': 'tabulator-tables/dist/css/tabulator.min.css',
};
const mixStyles = Object.keys(sheets).map(style).join('');

/** Other libraries by the name of their file in `peers/`. */
const peers = {
  'by-hand': { body: plain, click: { target: '#matrix button', chosen: '[aria-pressed="true"]' } },
  echarts: { head: fixed, body: plain, marks: canvases, click: { chosenMark: 'chosen' } },
  vega: { head: reserved(300), body: plain, marks: canvases, click: { chosenMark: 'chosen' } },
  mix: {
    head: `${mixStyles}${fixed}`,
    body: plain,
    click: { target: '#matrix .tabulator-row', chosen: '.tabulator-row.tabulator-selected' },
  },
  kolibri: {
    head: reserved(200),
    body: headed,
    click: { target: 'tbody input', chosenMark: 'chosen' },
  },
};

const bundle = (names) =>
  build({
    entryPoints: names.map((name) => join(folder, `${name}.js`)),
    absWorkingDir: root,
    outdir: '/peers',
    bundle: true,
    minify: true,
    splitting: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    nodePaths: [join(root, 'bench/node_modules')],
  });

/** Bundles the pages one by one, so that none shares files with another, and hands them to the server. */
export async function servePeers(put) {
  for (const name of Object.keys(peers)) {
    const { outputFiles } = await bundle([name]);
    for (const { path, contents } of outputFiles)
      put(path.replace('/peers/', `/${name}/`), contents);
  }
  for (const [file, path] of Object.entries(sheets)) {
    put(`/${file}`, readFileSync(require.resolve(path)));
  }
}

/** A page of the bench. */
export function peerPage(name) {
  const { head = '', body, marks, click } = peers[name];
  const script = `<script type="module" src="/${name}/${name}.js"></script>`;
  return { head: head + script, body, marks, click, update: 'globalThis.benchUpdate()' };
}
