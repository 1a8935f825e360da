// Element tests (*.element.ts in the folders of tests) in three engines, one run. `npm test` calls this; by hand:
// `npx wtr --files test/elements/timeline.element.ts`, with FDS_ENGINES=chromium for one engine.
// The engines have different fonts: what only fits in one of them fails somewhere.
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { fileURLToPath } from 'node:url';
import { chromiumArgs, findBrowsers } from './scripts/browsers.mjs';
import { fontEnvironment } from './scripts/test/fonts.mjs';
import { otherDayScript } from './scripts/test/other-day.mjs';
import { readableFailuresScript } from './scripts/test/readable-failures.mjs';
import { testFolders } from './scripts/paths.mjs';
import { freePort, startWebKitDriver } from './scripts/test/webkit-driver.mjs';
import { countReporter } from './scripts/test/wtr-count.mjs';

/** The environment of a browser with one of the tests' fonts. */
const withFont = (width) => ({ ...process.env, ...fontEnvironment(width) });

const launchers = {
  chromium: (executablePath) =>
    chromeLauncher({
      launchOptions: {
        executablePath,
        headless: true,
        args: chromiumArgs(),
        env: withFont('wide'),
      },
      // Without focus, keyboard commands hang in a page that is not the front one.
      createPage: async ({ context }) => {
        const page = await context.newPage();
        const session = await page.createCDPSession();
        await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
        return page;
      },
    }),

  firefox: (executablePath) => {
    const launcher = chromeLauncher({
      launchOptions: {
        browser: 'firefox',
        executablePath,
        headless: true,
        env: withFont('usual'),
        extraPrefsFirefox: { 'ui.prefersReducedMotion': 0 },
      },
    });
    const initialize = launcher.initialize.bind(launcher);
    launcher.initialize = async (...args) => {
      await initialize(...args);
      launcher.name = 'Firefox'; // else both report as Chrome
    };
    return launcher;
  },

  webkit: async (programs) => {
    return webdriverLauncher({
      hostname: '127.0.0.1',
      port: await startWebKitDriver(programs, fontEnvironment('usual')),
      path: '/',
      logLevel: 'error',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: programs.browser, args: ['--automation'] },
      },
    });
  },
};

const found = findBrowsers();
const wanted = (process.env.FDS_ENGINES ?? 'chromium,firefox,webkit').split(',');
const engines = wanted.filter((name) => found[name] && launchers[name]);

/** When code arrives does not hang on the engine, and these tests press every control there is. */
const inChromiumOnly = engines.includes('chromium') ? [] : ['!test/elements/first-press-*'];

export default {
  files: [...testFolders.map((folder) => `${folder}/**/*.element.ts`), ...inChromiumOnly],
  port: await freePort(),
  nodeResolve: { exportConditions: ['production'] },
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
  ],
  browsers: await Promise.all(engines.map((name) => launchers[name](found[name]))),
  concurrentBrowsers: 1,
  concurrency: 1, // more makes the WebDriver launcher put tests into frames, where WebKit hangs
  testRunnerHtml: (framework) =>
    `<!doctype html><html><body><script>${readableFailuresScript}${otherDayScript}</script><script type="module" src="${framework}"></script></body></html>`,
  testFramework: { config: { timeout: 30_000 } },
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  reporters: [
    defaultReporter({ reportTestProgress: false }),
    ...(process.env.FDS_COUNTS ? [countReporter(process.env.FDS_COUNTS)] : []),
  ],
};
