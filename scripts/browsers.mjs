// Which browsers are on this machine. Tests run in three engines (Chromium, Firefox, WebKitGTK);
// as root on Debian or Ubuntu what is missing is installed, elsewhere we say what to do.
// `node scripts/browsers.mjs` prints what was found.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cache } from './paths.mjs';

const isLinux = process.platform === 'linux';
const isRoot = process.getuid?.() === 0;
const isDebian = isLinux && existsSync('/etc/debian_version');

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Path of the first of the programs that is installed; names are looked up in PATH. */
function findProgram(...candidates) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  const paths = candidates
    .filter(Boolean)
    .flatMap((name) =>
      /[\\/]/.test(name) ? [name] : folders.map((folder) => join(folder || '.', name)),
    );
  return paths.find(isExecutable);
}

const inProgramFiles = (path) =>
  [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']].map(
    (base) => base && join(base, path),
  );

/** Debian's WebKitGTK keeps its test browser in a folder named after machine and version. */
function findMiniBrowser() {
  const bases = ['/usr/lib', '/usr/libexec', '/usr/lib64'].filter((base) => existsSync(base));
  const folders = bases.flatMap((base) => [
    base,
    ...readdirSync(base)
      .filter((name) => name.includes('-linux-'))
      .map((name) => join(base, name)),
  ]);
  const names = ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'];
  return findProgram(
    ...names.flatMap((name) => folders.map((folder) => join(folder, name, 'MiniBrowser'))),
  );
}

/** WordPress itself, which tests of its plugin run in: only files, so it is unpacked, not installed. */
function findWordpress() {
  const folders = [process.env.WORDPRESS_PATH, join(cache, 'wordpress/usr/share/wordpress')];
  return folders.find((folder) => folder && existsSync(join(folder, 'wp-includes/version.php')));
}

const finders = {
  chromium: () =>
    findProgram(
      process.env.CHROME_PATH,
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...inProgramFiles('Google/Chrome/Application/chrome.exe'),
      ...inProgramFiles('Microsoft/Edge/Application/msedge.exe'),
    ),
  firefox: () =>
    findProgram(
      process.env.FIREFOX_PATH,
      'firefox-esr',
      'firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...inProgramFiles('Mozilla Firefox/firefox.exe'),
    ),
  webkit: () => {
    const [driver, screen] = [findProgram('WebKitWebDriver'), findProgram('Xvfb')];
    const browser = findMiniBrowser();
    return driver && screen && browser ? { driver, screen, browser } : undefined;
  },
  nginx: () => findProgram('nginx'),
  php: () => findProgram(process.env.PHP_PATH, 'php'),
  wordpress: findWordpress,
  office: () =>
    findProgram(
      process.env.SOFFICE_PATH,
      'soffice',
      '/Applications/LibreOffice.app/Contents/MacOS/soffice',
      ...inProgramFiles('LibreOffice/program/soffice.exe'),
    ),
  java: () => findProgram(process.env.JAVA_HOME && join(process.env.JAVA_HOME, 'bin/java'), 'java'),
};

const packages = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
  nginx: ['nginx-light'],
  php: ['php-cli'],
  java: ['default-jre-headless'],
  office: ['libreoffice-calc-nogui'],
};

const advice = {
  chromium: 'install Chromium, Chrome or Edge, or set CHROME_PATH',
  firefox: 'install Firefox, or set FIREFOX_PATH',
  webkit: 'needs Linux with WebKitWebDriver, MiniBrowser and Xvfb (Debian: webkit2gtk-driver xvfb)',
  nginx: 'install nginx (Debian: nginx-light)',
  php: 'install PHP 8.1 or newer (Debian: php-cli), or set PHP_PATH',
  java: 'install Java 17 or newer (Debian: default-jre-headless), or set JAVA_HOME',
  office: 'install LibreOffice (Debian: libreoffice-calc-nogui), or set SOFFICE_PATH',
  wordpress:
    'unpack WordPress 6.1 or newer and set WORDPRESS_PATH to its folder, which tests write to',
};

/** What is installed: paths by name; `webkit` is three programs, `wordpress` a folder. */
export function findBrowsers() {
  return Object.fromEntries(Object.entries(finders).map(([name, find]) => [name, find()]));
}

/** Flags for a Chromium that talks to nobody but us; as root its sandbox can't start. */
export function chromiumArgs() {
  const quiet = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  return isLinux && (isRoot || process.env.CI) ? ['--no-sandbox', ...quiet] : quiet;
}

function aptInstall(names) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) => spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  console.log(`Installing ${names.join(' ')} …`);
  apt('update', '-qq');
  const { status, stderr } = apt('install', '-y', '-qq', '--no-install-recommends', ...names);
  if (status !== 0)
    console.log(
      `apt-get could not: ${String(stderr ?? '')
        .trim()
        .slice(-300)}`,
    );
}

/** Unpacks Debian's package of WordPress, without the web server and database that it would bring. */
function unpackWordpress() {
  const folder = join(cache, 'wordpress');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  console.log('Fetching wordpress …');
  const apt = (...args) =>
    spawnSync('apt-get', args, { cwd: folder, stdio: 'ignore' }).status === 0;
  // Again with fresh lists of packages: a machine may have old ones, or none.
  if (!apt('download', '-qq', 'wordpress') && apt('update', '-qq')) {
    apt('download', '-qq', 'wordpress');
  }
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.deb')))
    spawnSync('dpkg', ['-x', name, '.'], { cwd: folder, stdio: 'ignore' });
}

/**
 * What is installed after installing what can be, and for the rest of `wanted` what to do:
 * `{ found, missing: [{ name, advice }] }`.
 */
export function ensureBrowsers(wanted = Object.keys(finders)) {
  let found = findBrowsers();
  const absent = () => wanted.filter((name) => !found[name]);
  if (absent().length > 0 && isDebian && isRoot && !process.env.FDS_NO_INSTALL) {
    const names = absent().flatMap((name) => packages[name] ?? []);
    if (names.length > 0) aptInstall(names);
    if (absent().includes('wordpress')) unpackWordpress();
    found = findBrowsers();
  }
  return { found, missing: absent().map((name) => ({ name, advice: advice[name] })) };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(ensureBrowsers());
}
