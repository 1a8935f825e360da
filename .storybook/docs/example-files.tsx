/** Code of the example projects, as it lies in `examples/` and is tested there. */
import type { ReactElement } from 'react';
import { Snippet } from './snippet.js';

const files = import.meta.glob<string>(
  [
    '../../examples/*/{src,app}/**/*.{ts,tsx,vue,html,mjs,js}',
    '../../examples/*/*.{ts,mjs,js}',
    '!**/node_modules/**',
    '!**/*.d.ts',
  ],
  { query: '?raw', import: 'default', eager: true },
);

const PREFIX = '../../examples/';

/** What a reader looks for first: the component that uses the widgets. */
const isMain = (path: string): boolean =>
  /\/(?:app|App|app\.component|render|strategy)\.\w+$/.test(path);

/** The files of one example: the main one open, the others to be unfolded. */
export function ExampleFiles({ of }: { readonly of: string }): ReactElement {
  const own = Object.entries(files)
    .filter(([path]) => path.startsWith(`${PREFIX}${of}/`))
    .sort(([a], [b]) => Number(isMain(b)) - Number(isMain(a)) || a.localeCompare(b));
  if (own.length === 0) throw new Error(`examples/${of}/ has no file to show.`);
  return (
    <>
      {own.map(([path, code], index) => {
        const name = path.replace(PREFIX, 'examples/');
        if (index === 0) return <Snippet key={path} title={name} code={code} />;
        return (
          <details key={path} className="fdsdoc-fold sb-unstyled">
            <summary>
              <code className="fdsdoc-inline">{name}</code>
            </summary>
            <Snippet title={name} code={code} />
          </details>
        );
      })}
    </>
  );
}
