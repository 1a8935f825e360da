// What a machine needs so that Orca reads aloud without a screen: found, or installed on Debian as root.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { cache } from '../paths.mjs';

/** Program by program, what of Debian brings it. */
const programs = {
  orca: ['orca', 'speech-dispatcher'],
  '/usr/libexec/at-spi-bus-launcher': ['at-spi2-core'],
  '/usr/lib/firefox-esr/browser/extensions/langpack-de@firefox-esr.mozilla.org.xpi': [
    'firefox-esr',
    'firefox-esr-l10n-de',
  ],
  gsettings: ['libglib2.0-bin', 'gsettings-desktop-schemas', 'dconf-gsettings-backend'],
  'dbus-run-session': ['dbus', 'dbus-x11'],
  Xvfb: ['xvfb'],
  openbox: ['openbox'],
  xdotool: ['xdotool'],
  localedef: ['locales'],
};

const isThere = (program) =>
  program.startsWith('/')
    ? existsSync(program)
    : spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;

const absent = () => Object.keys(programs).filter((program) => !isThere(program));

/** Installs what is missing, where that is possible; what is then still missing. */
export function ensurePrograms() {
  const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  const names = absent().flatMap((program) => programs[program]);
  if (names.length > 0 && isDebianRoot && !process.env.FDS_NO_INSTALL) {
    console.log(`Installing ${names.join(' ')} …`);
    const options = {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'ignore', 'inherit'],
    };
    spawnSync('apt-get', ['update', '-qq'], options);
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], options);
  }
  return absent().flatMap((program) => programs[program]);
}

/** German words for Orca and Firefox, beside the machine's own languages; the folder for `LOCPATH`. */
export function ensureLocale() {
  const folder = join(cache, 'locale');
  const path = join(folder, 'de_DE.UTF-8');
  if (!existsSync(path)) {
    mkdirSync(folder, { recursive: true });
    spawnSync('localedef', ['-i', 'de_DE', '-f', 'UTF-8', path]);
  }
  return folder;
}
