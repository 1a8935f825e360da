// The three steps from our TypeScript to what is shipped, as Rollup plugins.
import swc from '@swc/core';
import esbuild from 'esbuild';
import { transform as lightning } from 'lightningcss';
import { minifyHTMLLiterals } from 'minify-literals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { minify as terser } from 'terser';
import ts from 'typescript';
import { root } from '../paths.mjs';

/** Compiler options of the project, without those that matter to `tsc` alone. */
function compilerOptions() {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root);
  return { ...options, noEmit: false, sourceMap: true };
}

/**
 * Turns TypeScript into JavaScript, file by file, and keeps the comments (esbuild drops them, and
 * the npm edition is meant to be read).
 */
export function typescript() {
  const options = compilerOptions();
  return {
    name: 'typescript',
    resolveId(id, importer) {
      if (!importer?.endsWith('.ts') || !/^\.{1,2}\/.*\.js$/.test(id)) return null;
      return this.resolve(id.replace(/\.js$/, '.ts'), importer, { skipSelf: true });
    },
    transform(code, id) {
      if (!id.endsWith('.ts')) return null;
      const input = { compilerOptions: options, fileName: id };
      const { outputText, sourceMapText } = ts.transpileModule(code, input);
      return { code: outputText, map: sourceMapText };
    },
  };
}

/** JSON files as modules. */
export function json() {
  return {
    name: 'json',
    transform: (code, id) =>
      id.endsWith('.json') ? { code: `export default ${code.trim()};`, map: null } : null,
  };
}

/** The version that package.json says. */
export const packageVersion = () =>
  JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;

/** Puts the package's version where doctor and program say which version they are (version.ts). */
export function version() {
  return {
    name: 'version',
    load: (id) =>
      /[\\/](?:doctor|cli)[\\/]version\.ts$/.test(id)
        ? `export const VERSION = ${JSON.stringify(packageVersion())};`
        : null,
  };
}

/**
 * The oldest browsers for which styles are written (support.json: the last two years). The minifier
 * must know them: for browsers of today it merges declarations into shorthands that older ones, and
 * WebKit for long, take for nonsense and drop, `text-decoration: underline 1px` for example.
 */
const release = (major) => major << 16;
const targets = {
  chrome: release(131),
  firefox: release(128),
  safari: release(18),
  ios_saf: release(18),
};

const minifySheet = (css) =>
  lightning({
    filename: 'style.css',
    code: Buffer.from(css),
    minify: true,
    targets,
  }).code.toString();

/** In a template a backslash is written as two; the minifier reads and writes the sheet itself. */
const sheetOf = (template) => template.replaceAll('\\\\', '\\');
const templateOf = (sheet) => sheet.replaceAll('\\', '\\\\');

/**
 * Minifies the text of a `css` template: a sheet, or declarations that are put into the rules of
 * others. Those keep their last semicolon, without which they would swallow what follows them there.
 */
function minifyStyles(template) {
  const css = sheetOf(template);
  try {
    return templateOf(minifySheet(css));
  } catch {
    return templateOf(minifySheet(`fragment{${css}}`).replace(/^fragment\{([^]*?);?\}$/, '$1;'));
  }
}

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
        css: minifyStyles,
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

/** Writes newer syntax in older words, with helpers at the top. */
async function inOlderWords(code, target) {
  const { code: older } = await esbuild.transform(code, { target, charset: 'utf8' });
  return older;
}

/** The syntax that scripts may have which a page runs before the gate can speak. */
const READABLE = 2020;

/**
 * Minifies a finished file. `forAnyPage` is for classic scripts: it also escapes what pages in other
 * encodings would garble, and writes newer syntax in older words, since a browser that cannot read a
 * script throws, where the gate (src/autoload/gate.ts) would have kept silent.
 */
export function minify({ forAnyPage = false } = {}) {
  const ecma = forAnyPage ? READABLE : 2022;
  return {
    name: 'minify',
    async renderChunk(code, _chunk, { format }) {
      const source = forAnyPage ? await inOlderWords(code, `es${ecma}`) : code;
      const result = await swc.minify(source, {
        module: format === 'es',
        ecma,
        compress: { passes: 3, toplevel: true, ecma },
        mangle: { toplevel: true },
        format: { comments: false },
      });
      // Each finds what the other leaves: together they save a full page another 190 bytes.
      const again = await terser(result.code, {
        module: format === 'es',
        ecma,
        compress: { passes: 4, ecma, keep_fargs: false },
        mangle: { toplevel: true },
        format: { comments: false },
      });
      if (!forAnyPage) return { code: again.code, map: null };
      // In a function, or the helpers would be names of the page; now, since a minifier opens it.
      return { code: `(()=>{${escapeNonAscii(again.code)}})();`, map: null };
    },
  };
}
