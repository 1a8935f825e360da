import type { StorybookConfig } from '@storybook/web-components-vite';
import { withSearchWords, type IndexEntry } from './search/search-words.js';
import { bundlerLog } from './vite/build-log.js';
import { promiseTests } from './vite/promise-tests.js';

/** What makes Storybook's index, as far as it is used here. */
interface IndexGenerator {
  getIndex: () => Promise<{ entries: Record<string, IndexEntry> }>;
}

/** Storybook's own search finds German words, too, and what stands in the manual. */
function searchable(generator: IndexGenerator | undefined): IndexGenerator | undefined {
  if (!generator) return generator;
  const getIndex = generator.getIndex.bind(generator);
  generator.getIndex = async () => {
    const index = await getIndex();
    const entries = Object.entries(index.entries).map(([id, entry]) => [
      id,
      withSearchWords(entry, process.cwd()),
    ]);
    return { ...index, entries: Object.fromEntries(entries) as Record<string, IndexEntry> };
  };
  return generator;
}

const config: StorybookConfig & { storyIndexGenerator: typeof searchable } = {
  // Of a manual page's folder only `page.mdx` is an entry; its texts, one file a language, are not.
  stories: ['../stories/manual/*/page.mdx', '../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  storyIndexGenerator: searchable,
  framework: { name: '@storybook/web-components-vite', options: {} },
  // The kit as it is published: live examples and links of the manual lead to `./kit/`.
  staticDirs: [
    { from: '../dist', to: '/kit' },
    { from: './static', to: '/' },
  ],
  // Storybook would call home, and wait for an answer where there is no network.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, disableProjectJson: true },
  viteFinal: (vite) => ({
    ...vite,
    // Relative addresses: the static build works from any folder of a web server.
    base: './',
    plugins: [...(vite.plugins ?? []), promiseTests()],
    build: {
      ...vite.build,
      // Axe and the program that shows docs pages are large, and Storybook's; nobody waits for them
      // on a portal page.
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { ...vite.build?.rolldownOptions, ...bundlerLog },
    },
  }),
};
export default config;
