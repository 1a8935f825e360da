import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-themes'],
  framework: { name: '@storybook/web-components-vite', options: {} },
  // Storybook would call home, and wait for an answer where there is no network.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, disableProjectJson: true },
  viteFinal: (vite) => ({
    ...vite,
    // Relative addresses: the static build works from any folder of a web server.
    base: './',
    build: { ...vite.build, chunkSizeWarningLimit: 4000 },
  }),
};
export default config;
