// A desktop without a screen, on which Orca reads what Firefox shows. It runs within a session bus of its
// own (`dbus-run-session`), keeps everything in one folder, and ends with the process.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** What Orca says is complete when its log has not grown for so long; and no page takes longer. */
const QUIET = 1000;
const LONGEST = 90_000;

const preferences = {
  'accessibility.force_disabled': -1,
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.translations.automaticallyPopup': false,
  'browser.uitour.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
  'termsofuse.bypassNotification': true,
  'intl.locale.requested': 'de',
  'intl.accept_languages': 'de-DE,de',
  'app.update.enabled': false,
};

const speechDispatcher = (folder) => `LogLevel 1
LogDir "${join(folder, 'speech-log')}"
AddModule "dummy" "sd_dummy" ""
DefaultModule dummy
DefaultLanguage "de"
`;

/** No key bindings: a window manager would take Orca's. */
const windowManager =
  '<?xml version="1.0"?><openbox_config xmlns="http://openbox.org/3.4/rc"><desktops><number>1</number></desktops><keyboard></keyboard><mouse></mouse></openbox_config>';

function writeSettings(folder, settings) {
  const place = (path) => join(folder, 'home', path);
  for (const path of ['.config/speech-dispatcher', '.local/share/orca']) {
    mkdirSync(place(path), { recursive: true });
  }
  writeFileSync(place('.config/speech-dispatcher/speechd.conf'), speechDispatcher(folder));
  cpSync(settings, place('.local/share/orca/user-settings.conf'));
  writeFileSync(join(folder, 'openbox.xml'), windowManager);
}

/** Starts the desktop; `settings` are Orca's. Everything started ends with this process. */
export async function startDesktop(folder, settings) {
  writeSettings(folder, settings);
  const log = join(folder, 'orca.log');
  const children = [];
  const start = (program, args) => {
    const env = { ...process.env, PYTHONPATH: join(import.meta.dirname, 'python') };
    const child = spawn(program, args, { stdio: 'ignore', env });
    children.push(child);
    process.once('exit', () => child.kill());
    return child;
  };
  const set = (...args) => spawnSync('gsettings', ['set', ...args]);
  set('org.gnome.desktop.interface', 'toolkit-accessibility', 'true');
  set('org.gnome.desktop.a11y.applications', 'screen-reader-enabled', 'true');
  start('/usr/libexec/at-spi-bus-launcher', ['--launch-immediately', '--a11y=1']);
  start('openbox', ['--config-file', join(folder, 'openbox.xml')]);
  await delay(1000);
  start('orca', ['--replace', '--debug-file', log]);

  const heard = () => {
    try {
      return readFileSync(log, 'utf8');
    } catch {
      return '';
    }
  };
  /** Waits until nothing more is said. */
  const untilQuiet = async (quiet = QUIET) => {
    const begun = Date.now();
    let [length, since] = [-1, Date.now()];
    while (Date.now() - since < quiet && Date.now() - begun < LONGEST) {
      await delay(100);
      const now = heard().length;
      if (now !== length) [length, since] = [now, Date.now()];
    }
  };
  return { heard, untilQuiet, start };
}

/** Waits until something holds, or gives up. */
async function until(holds, longest) {
  const begun = Date.now();
  while (!holds() && Date.now() - begun < longest) await delay(100);
}

const xdotool = (...args) => String(spawnSync('xdotool', args).stdout).trim();

/** Opens a page in a Firefox of its own; resolves when Orca has read it. */
export async function openPage({ untilQuiet, start, heard }, folder, url) {
  const profile = join(folder, 'profile');
  rmSync(profile, { recursive: true, force: true });
  mkdirSync(profile, { recursive: true });
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const before = heard().length;
  const firefox = start('firefox-esr', ['--no-remote', '--profile', profile, '--kiosk', url]);
  await until(() => /Laden von .* abgeschlossen/.test(heard().slice(before)), LONGEST);
  await untilQuiet(3000);
  xdotool(
    'windowfocus',
    xdotool('search', '--onlyvisible', '--class', 'firefox').split('\n').at(-1),
  );
  xdotool('mousemove', '2', '2');
  const page = heard().slice(before);
  return {
    page,
    /** Presses a key; what Orca logs of it. */
    press: async (key) => {
      const from = heard().length;
      xdotool('key', '--clearmodifiers', key);
      await until(() => /\^ PROCESS ATSPI_KEY_RELEASED_EVENT/.test(heard().slice(from)), 10_000);
      await untilQuiet();
      return heard().slice(from);
    },
    close: async () => {
      const ended = once(firefox, 'exit');
      firefox.kill();
      await ended;
    },
  };
}
