// Tells browsers which files they need as a whole. They would read each function twice: once to pass over
// it, and again when it is called, which on a slow device takes a quarter of the time until a page is
// painted. With the hint they compile all of it at once, beside the main thread, while it comes in.
// https://v8.dev/blog/explicit-compile-hints
import { widgetNames } from '../catalogue.mjs';

const HINT = '//# allFunctionsCalledOnLoad\n';

/** The files of first pictures; of the others a visitor needs a part, or none. */
const WHOLE = new Set(['core', 'feed', ...widgetNames]);

/** A Rollup plugin for the output; behind the minifier, which leaves no comment. */
export function compileHints() {
  return {
    name: 'compile-hints',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk' && WHOLE.has(chunk.name)) chunk.code = HINT + chunk.code;
      }
    },
  };
}
