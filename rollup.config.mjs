// The three editions of the kit. `npm run build` (scripts/build.mjs) runs them and adds the rest of
// dist/; `editions(out)` writes to another folder.
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { readdirSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, relative, sep } from 'node:path';
import { bundledD3 } from './scripts/build/bundled-d3.mjs';
import { chunks } from './scripts/build/chunks.mjs';
import { compileHints } from './scripts/build/compile-hints.mjs';
import { hardened } from './scripts/build/hardened.mjs';
import { gate } from './scripts/build/gate.mjs';
import {
  json,
  literals,
  minify,
  packageVersion,
  typescript,
  version,
} from './scripts/build/transforms.mjs';
import { dist, root } from './scripts/paths.mjs';

/**
 * Name of a chunk: its own and the package's version, and no hash of its content. A hash of one file
 * stands in all that import it, so one changed sentence would rename half of the kit. What may be kept
 * for ever needs a name that never has other content: a version does that, since a published one is
 * never changed (deploy/install.sh refuses it); a page that was opened before an update asks for the
 * parts of its own version, which stay.
 */
export const chunkName = (folder) => `${folder}/[name]-${packageVersion()}.js`;

const src = (path) => join(root, 'src', path);
const names = (folder) => readdirSync(src(folder)).filter((name) => !name.startsWith('.'));

/**
 * Dependencies that npm users get from their own node_modules. Lit has to be theirs: two copies on one
 * page would not know each other's templates and contexts.
 */
const external = [/^lit($|\/)/, /^@lit\//, /^react$/];

export const bundled = () => [
  version(),
  typescript(),
  nodeResolve({ exportConditions: ['production'] }),
  hardened(),
  literals(),
];

/** `fds.js` and its chunks: a page loads the code of the widgets it has. */
function cdn(out) {
  return {
    input: src('fds.ts'),
    plugins: bundled(),
    output: {
      dir: out,
      format: 'es',
      entryFileNames: 'fds.js',
      chunkFileNames: chunkName('chunks'),
      manualChunks: chunks(src('fds.ts')),
      minifyInternalExports: true,
      plugins: [minify(), compileHints()],
    },
  };
}

/** `fds.classic.js`: everything in one classic script, readable in any encoding. */
function classic(out) {
  return {
    input: src('fds.classic.ts'),
    plugins: [withoutPieces(), ...bundled()],
    output: {
      file: join(out, 'fds.classic.js'),
      format: 'iife',
      inlineDynamicImports: true,
      intro: gate(),
      plugins: [minify({ forAnyPage: true })],
    },
  };
}

/** Where a module of `src` lies in the npm edition: entries flat, the rest under `shared/`. */
export function npmPath(module) {
  const path = module.split(sep).join('/');
  if (/^(index|define|define\/[^/]+)$/.test(path)) return path;
  if (path === 'react/react') return 'react';
  const element = /^elements\/([^/]+)\/\1$/.exec(path);
  if (element) return `elements/${element[1]}`;
  return `shared/${path}`;
}

/** One file per module, not minified, dependencies left to the user's bundler. */
function npm(out) {
  const entries = [
    'index.ts',
    'define.ts',
    'react/react.ts',
    ...names('define').map((name) => `define/${name}`),
    ...names('elements').map((name) => `elements/${name}/${name}.ts`),
  ];
  return {
    input: Object.fromEntries(entries.map((path) => [path.replace(/\.ts$/, ''), src(path)])),
    external,
    plugins: [bundledD3(), typescript()],
    output: {
      dir: out,
      format: 'es',
      // Rollup would drop the directive from the source.
      banner: ({ fileName }) => (fileName === 'react.js' ? "'use client';" : ''),
      preserveModules: true,
      preserveModulesRoot: src(''),
      entryFileNames: ({ name, facadeModuleId }) => {
        const inSource = facadeModuleId?.startsWith(src(''));
        const module = inSource
          ? relative(src(''), facadeModuleId).replace(/\.ts$/, '')
          : name.replace('_virtual/', '');
        return `${npmPath(module)}.js`;
      },
    },
  };
}

/** The program reads the shipped feed as a file; the copy that widgets bring along stays out. */
export const withoutSnapshot = () => ({
  name: 'without-snapshot',
  load: (id) =>
    /[\\/]snapshot[\\/]\w+\.generated\.ts$/.test(id)
      ? "export const snapshotJson = '', pieceJson = '';"
      : null,
});

/** Where all data come with the script, pieces of them would only come twice: a widget does without. */
const withoutPieces = () => ({
  name: 'without-pieces',
  load: (id) =>
    /[\\/]snapshot[\\/](?!snapshot)\w+\.generated\.ts$/.test(id)
      ? "export const pieceJson = '';"
      : null,
});

/**
 * `cli/fds.js`: the program for Node, with everything it needs, so that it runs without node_modules;
 * the elements are chunks, since their code runs only after there are stand-ins for a page.
 * Server code that no page loads; hence not one of the `editions`.
 */
export function program(out) {
  return {
    input: src('render/fds-cli.ts'),
    external: [/^node:/, ...builtinModules],
    plugins: [
      withoutSnapshot(),
      version(),
      typescript(),
      json(),
      nodeResolve({ exportConditions: ['node', 'production'], preferBuiltins: true }),
      // Not `literals()`: what the program writes is to be read, and the same as in dist/static/.
    ],
    output: {
      dir: join(out, 'cli'),
      format: 'es',
      entryFileNames: 'fds.js',
      chunkFileNames: 'chunks/[name].js',
      banner: ({ isEntry }) => (isEntry ? '#!/usr/bin/env node' : ''),
      plugins: [minify()],
    },
  };
}

/**
 * `embed.js` of the pages for frames and `embed-height.js` for the pages round them: small classic
 * scripts of our own code alone, which load the kit or nothing. Hence not among the `editions`.
 */
export function frameScripts(out) {
  return ['embed', 'embed-height'].map((name) => ({
    input: src(`embed/${name}.ts`),
    plugins: [typescript()],
    output: {
      file: join(out, `${name}.js`),
      format: 'iife',
      plugins: [minify({ forAnyPage: true })],
    },
  }));
}

/** Rollup options of all editions, in the order in which they are built. */
export function editions(out) {
  return [cdn(out), classic(out), npm(out)];
}

export default editions(dist);
