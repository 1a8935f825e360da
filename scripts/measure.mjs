// Figures of the house (`npm run measure`): how much code there is, how much of it is pure, in how
// many files the kit is cut, and what a first view loads. Nothing here fails; limits stand in tests.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { dist, root } from './paths.mjs';
import { measurePages, sizeOf } from './sizes.mjs';

const KB = 1024;

const filesIn = (folder, ending) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name) && !/generated/.test(entry.name))
    .map(({ parentPath, path, name }) => join(parentPath ?? path, name));

const linesOf = (files) =>
  files.reduce((sum, file) => sum + readFileSync(file, 'utf8').split('\n').length - 1, 0);

/** Whether a file can do without a page: it imports no Lit and names nothing that only a page has. */
function isPure(file) {
  const code = readFileSync(file, 'utf8').replace(/\/\*[^]*?\*\/|\/\/.*$/gm, '');
  return !/from '(lit|@lit)|\b(document|window|HTMLElement|ShadowRoot|customElements|location)\b/.test(
    code,
  );
}

function code() {
  const source = filesIn('src', /\.ts$/);
  const tests = filesIn('test', /\.(ts|mjs)$/);
  const all = linesOf(source);
  const widgets = filesIn(join('src', 'elements'), /\.ts$/);
  return {
    'source: lines, files': `${all}, ${source.length}`,
    'widgets: lines, files': `${linesOf(widgets)}, ${widgets.length}`,
    'code that needs no page': `${((100 * linesOf(source.filter(isPure))) / all).toFixed(0)} %`,
    'test to source lines': (linesOf(tests) / all).toFixed(2),
  };
}

function build() {
  const chunks = readdirSync(join(dist, 'chunks')).map((name) =>
    sizeOf(join(dist, 'chunks', name)),
  );
  const pages = measurePages(dist);
  const kib = (name) => `${(pages[name].brotli / KB).toFixed(1)} KiB`;
  return {
    'chunks, of these under 1 kB brotli': `${chunks.length}, ${chunks.filter(({ brotli }) => brotli < 1000).length}`,
    'first view of four widgets, brotli': kib('page with four widgets'),
    'first view of the matrix alone, brotli': kib('matrix alone'),
  };
}

for (const [name, value] of Object.entries({ ...code(), ...build() })) {
  console.log(`${name.padEnd(42)}${value}`);
}
