/** React 18 beside React 19: the same imports, led to the other packages. */
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { InlineConfig } from 'vite';

const require = createRequire(import.meta.url);
const folderOf = (name: string): string => dirname(require.resolve(`${name}/package.json`));

/** The versions that `fds-widgets/react` is for, by name. */
export const reactVersions = ['19', '18'] as const;
export type ReactVersion = (typeof reactVersions)[number];

/** What Vite needs to know to build a page, or the program that renders it, with a version. */
export function withReact(version: ReactVersion): InlineConfig {
  if (version === '19') return {};
  return {
    resolve: {
      alias: [
        { find: /^react(?=\/|$)/, replacement: folderOf('react-18') },
        { find: /^react-dom(?=\/|$)/, replacement: folderOf('react-dom-18') },
      ],
    },
    // Left to Node, the imports of a server's program would lead to version 19.
    ssr: { noExternal: true },
  };
}
