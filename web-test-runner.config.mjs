// Element tests (*.element.ts in the folders of tests) in three engines, one run. `npm test` calls this; by hand:
// `npx wtr --files test/elements/timeline.element.ts`, with FDS_ENGINES=chromium for one engine.
// The engines have different fonts: what only fits in one of them fails somewhere.
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { readdirSync } from 'node:fs';
import { chromiumArgs, findBrowsers } from './scripts/browsers.mjs';
import { bundledTests } from './scripts/test/bundled-tests.mjs';
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
        // Of our own pages nothing is to be feared, and asking the sandbox for each of the tests' fonts
        // takes more time than all else.
        env: { ...withFont('usual'), MOZ_DISABLE_CONTENT_SANDBOX: '1' },
        extraPrefsFirefox: {
          'ui.prefersReducedMotion': 0,
          // The panel of downloads would take the focus from all tests that come after one.
          'browser.download.alwaysOpenPanel': false,
        },
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

/**
 * In Chromium alone: what follows from our own code and not from an engine. That is when code arrives,
 * what a strategy keeps when it is moved or set early, what a failed drawing or a translator's changes to
 * the tree leave behind. Keyboard, focus, layout, looks, paper and the address are tested in all three.
 */
const ofOneEngine = [
  'first-press-*', // each presses every control there is
  'page-translation-*', // each draws every widget after every kind of translator
  'strategy-moves.*',
  'early-properties.*',
  'broken-render.*',
];
const inChromiumOnly = engines.includes('chromium')
  ? []
  : ofOneEngine.map((name) => `!test/elements/${name}`);

/** All that a page asks for by name: its tests, and in one of them a page with the source itself. */
const bundledEntries = testFolders
  .flatMap((folder) => readdirSync(folder, { recursive: true }).map((path) => `${folder}/${path}`))
  .filter((path) => path.endsWith('.element.ts'))
  .concat('src/define.ts');

export default {
  files: [...testFolders.map((folder) => `${folder}/**/*.element.ts`), ...inChromiumOnly],
  port: await freePort(),
  // For what is served as it lies there, as dist/ is.
  nodeResolve: { exportConditions: ['production'] },
  plugins: [bundledTests(bundledEntries)],
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
