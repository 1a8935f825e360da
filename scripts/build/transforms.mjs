// The three steps from our TypeScript to what is shipped, as Rollup plugins.
import swc from '@swc/core';
import { minifyHTMLLiterals } from 'minify-literals';
import { join } from 'node:path';
import { minify as terser } from 'terser';
import ts from 'typescript';
import { root } from '../paths.mjs';

const HELPERS = '\0helpers';

/** Compiler options of the project, without those that matter to `tsc` alone. */
function compilerOptions() {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root);
  return { ...options, noEmit: false, importHelpers: true, sourceMap: true };
}

/**
 * Turns TypeScript into JavaScript, file by file, and keeps the comments (esbuild drops them, and
 * the npm edition is meant to be read). The only helper that our code needs, `__decorate`, comes
 * from one shared module instead of being repeated in each file.
 */
export function typescript() {
  const options = compilerOptions();
  return {
    name: 'typescript',
    resolveId(id, importer) {
      if (id === 'tslib') return HELPERS;
      if (!importer?.endsWith('.ts') || !/^\.{1,2}\/.*\.js$/.test(id)) return null;
      return this.resolve(id.replace(/\.js$/, '.ts'), importer, { skipSelf: true });
    },
    load(id) {
      return id === HELPERS ? decorateHelper : null;
    },
    transform(code, id) {
      if (!id.endsWith('.ts')) return null;
      const input = { compilerOptions: options, fileName: id };
      const { outputText, sourceMapText } = ts.transpileModule(code, input);
      return { code: outputText, map: sourceMapText };
    },
  };
}

/** What `tslib` does, without the metadata that nobody reads. */
const decorateHelper = `
/** Applies TypeScript's legacy decorators, the last one first. */
export function __decorate(decorators, target, key, descriptor) {
  const member = key !== undefined;
  let result = member ? descriptor : target;
  if (result === null) result = Object.getOwnPropertyDescriptor(target, key);
  for (let i = decorators.length - 1; i >= 0; i--) {
    result = (member ? decorators[i](target, key, result) : decorators[i](result)) || result;
  }
  if (member && result) Object.defineProperty(target, key, result);
  return result;
}
`;

/**
 * Minifies the text of our `html`, `svg` and `css` templates. Space between elements shrinks to
 * one blank and never to none, and no attribute is dropped: both could change what is shown.
 */
export function literals() {
  return {
    name: 'literals',
    async transform(code, id) {
      if (!id.endsWith('.ts') || !/\b(html|svg|css)\s*`/.test(code)) return null;
      const result = await minifyHTMLLiterals(code, {
        fileName: id,
        sourceMap: false,
        html: {
          conservativeCollapse: true,
          decodeEntities: false,
          keepClosingSlash: true, // outside <svg> it would take <rect /> for an open element
          minifyJS: false,
          removeDefaultTypeAttributes: false,
          removeEmptyAttributes: false,
        },
      });
      return result ? { code: result.code, map: null } : null;
    },
  };
}

/**
 * Writes every character beyond ASCII as an escape, which means the same in strings, templates,
 * regular expressions and names; only `String.raw` would notice. (swc leaves templates as they are.)
 */
function escapeNonAscii(code) {
  return code.replace(/[^\0-\x7f]/g, (unit) => {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** Minifies a finished file. `ascii` also escapes what pages in other encodings would garble. */
export function minify({ ascii = false } = {}) {
  return {
    name: 'minify',
    async renderChunk(code, _chunk, { format }) {
      const result = await swc.minify(code, {
        module: format === 'es',
        ecma: 2022,
        compress: { passes: 3, toplevel: true, ecma: 2022 },
        mangle: { toplevel: true },
        format: { comments: false },
      });
      // Each finds what the other leaves: together they save a full page another 190 bytes.
      const again = await terser(result.code, {
        module: format === 'es',
        ecma: 2022,
        compress: { passes: 4, ecma: 2022, keep_fargs: false },
        mangle: { toplevel: true },
        format: { comments: false },
      });
      return { code: ascii ? escapeNonAscii(again.code) : again.code, map: null };
    },
  };
}
