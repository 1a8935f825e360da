// A plugin of @web/test-runner that serves the element tests bundled. As single files a test would ask
// for some hundred modules, each resolved and compiled on its way, and every test file is a page that
// does so anew, in each engine. What they share stays in files of its own, which a browser keeps.
import { build } from 'esbuild';
import { relative, resolve, sep } from 'node:path';
import { root } from '../paths.mjs';

/** Folder of the shared parts in addresses; nothing is written there. */
const SHARED = '.bundled';

const addressOf = (path) => `/${relative(root, path).split(sep).join('/')}`;

/** What the runner itself serves; tests get at it by the library of commands. */
const ofTheRunner = ['/__web-dev-server__*', '/__web-test-runner__*'];

/** Texts by address; those of entries have the address of their source. */
async function bundle(entries) {
  const { outputFiles } = await build({
    entryPoints: entries.map((file) => resolve(root, file)),
    absWorkingDir: root,
    outdir: root,
    outbase: root,
    entryNames: '[dir]/[name]',
    chunkNames: `${SHARED}/[name]-[hash]`,
    outExtension: { '.js': '.ts' },
    bundle: true,
    splitting: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    tsconfig: resolve(root, 'tsconfig.json'),
    conditions: ['production'],
    external: ofTheRunner,
    // The list of side effects is for hosts: a test may import any module for what it does.
    ignoreAnnotations: true,
    sourcemap: 'linked',
    sourcesContent: false,
    logLevel: 'error',
  });
  return new Map(outputFiles.map(({ path, text }) => [addressOf(path), text]));
}

/** The plugin; `entries` are paths from the root of all that pages ask for by name. */
export function bundledTests(entries) {
  let texts = new Map();
  return {
    name: 'bundled-tests',
    async serverStart() {
      texts = await bundle(entries);
    },
    serve({ path }) {
      const body = texts.get(path);
      if (body === undefined) return undefined;
      // The name of a shared part has a hash of what is in it.
      const cacheControl = path.startsWith(`/${SHARED}/`) ? 'max-age=3600, immutable' : 'no-cache';
      const headers = { 'Cache-Control': cacheControl };
      return { body, headers, type: path.endsWith('.map') ? 'json' : 'js' };
    },
  };
}
