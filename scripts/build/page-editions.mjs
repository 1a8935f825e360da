// The scripts of the pages that come with the kit. No portal loads them: hence not among the `editions`.
import { join } from 'node:path';
import { bundled, chunkName, withoutSnapshot } from '../../rollup.config.mjs';
import { root } from '../paths.mjs';
import { assistantChunks, editorsChunks } from './chunks.mjs';
import { json, minify } from './transforms.mjs';

/**
 * `assistant.js`: the page that makes snippets, with the whole kit for its preview. Its feed lies
 * beside it, so the copy of the data in the script stays out.
 */
export function assistant(out) {
  return {
    input: join(root, 'assistant/assistant.ts'),
    plugins: [withoutSnapshot(), ...bundled()],
    output: {
      dir: out,
      format: 'es',
      entryFileNames: 'assistant.js',
      chunkFileNames: chunkName('assistant'),
      manualChunks: assistantChunks(join(root, 'assistant/assistant.ts')),
      plugins: [minify()],
    },
  };
}

/**
 * `editors.js`: the page for data editors, with what the program has for them: import, check, template. What
 * judges files, and the reader and the writers of workbooks, are files of their own, fetched on need.
 */
export function editors(out) {
  return {
    input: join(root, 'editors/editors.ts'),
    plugins: [withoutSnapshot(), json(), ...bundled()],
    output: {
      dir: out,
      format: 'es',
      entryFileNames: 'editors.js',
      chunkFileNames: chunkName('editors'),
      manualChunks: editorsChunks(
        join(root, 'editors/editors.ts'),
        join(root, 'editors/checker.ts'),
      ),
      plugins: [minify()],
    },
  };
}
