// `npm run speech`: a real screen reader (Orca, German) reads the widgets aloud and walks them by keys, without
// a screen. What was said stands in `test/speech/heard/`; a difference fails. `npm run speech -- map list`
// reads some scenes; `--update` writes down what is said now. Takes about half a minute a scene.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { ensureInstall } from './ensure-install.mjs';
import { root } from './paths.mjs';
import { faultsIn } from './speech/faults.mjs';
import { ensureLocale, ensurePrograms } from './speech/machine.mjs';
import { scenes } from './speech/scenes.mjs';
import { writeSpoken } from './speech/spoken.mjs';
import { startScreen } from './test/screen.mjs';

/** A scene is read within this time, in milliseconds. */
const LONGEST_SCENE = 240_000;

const heardFolder = join(root, 'test/speech/heard');

/** The environment of a German desktop that has nothing of this machine's. */
function environment(folder, display) {
  return {
    ...process.env,
    DISPLAY: display,
    HOME: join(folder, 'home'),
    XDG_RUNTIME_DIR: join(folder, 'run'),
    LOCPATH: ensureLocale(),
    LANG: 'de_DE.UTF-8',
    LC_ALL: 'de_DE.UTF-8',
    LANGUAGE: 'de',
    GNOME_ACCESSIBILITY: '1',
    GTK_MODULES: 'gail:atk-bridge',
    MOZ_ENABLE_WAYLAND: '0',
    NO_AT_BRIDGE: '0',
  };
}

/** Reads scenes aloud; calls `heard` with each. */
async function readAloud(names, heard) {
  const folder = mkdtempSync(join(tmpdir(), 'fds-speech-'));
  for (const name of ['home', 'run']) mkdirSync(join(folder, name), { mode: 0o700 });
  const env = environment(folder, await startScreen('Xvfb'));
  const session = join(root, 'scripts/speech/session.mjs');
  const args = ['--', process.execPath, '--import', 'tsx', session, folder, ...names];
  const child = spawn('dbus-run-session', args, {
    env,
    cwd: root,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  process.once('exit', () => child.kill());
  // A desktop that has died says nothing more: what was not read counts as failed.
  const limit = () => setTimeout(() => child.kill(), LONGEST_SCENE);
  let timer = limit();
  let rest = '';
  for await (const part of child.stdout.setEncoding('utf8')) {
    const lines = (rest + part).split('\n');
    rest = lines.pop();
    for (const line of lines) {
      heard(JSON.parse(line));
      clearTimeout(timer);
      timer = limit();
    }
  }
  clearTimeout(timer);
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  rmSync(folder, { recursive: true, force: true });
}

/** What is wrong with a scene: a rule that is broken, or another text than the one written down. */
function judge({ name, parts, steps }, update) {
  const file = join(heardFolder, `${name}.txt`);
  const text = writeSpoken(parts);
  const faults = faultsIn({ name, parts, steps });
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (text !== before && update) writeFileSync(file, text);
  else if (text !== before)
    faults.push(`says something else than test/speech/heard/${name}.txt:\n${text}`);
  return faults;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { update: { type: 'boolean', default: false } },
});
const unknown = positionals.filter((each) => !scenes.some(({ name }) => name === each));
const missing = unknown.length === 0 && (await ensureInstall()) ? ensurePrograms() : [];
const names = positionals.length > 0 ? positionals : scenes.map(({ name }) => name);
const total = { passed: 0, failed: 0 };
if (unknown.length > 0) console.error(`There is no scene called ${unknown.join(', ')}.`);
if (missing.length > 0) console.error(`Missing: ${missing.join(' ')} (Debian's packages)`);
if (unknown.length + missing.length === 0) {
  const waiting = new Set(names);
  await readAloud(names, (scene) => {
    waiting.delete(scene.name);
    const faults = judge(scene, values.update);
    total[faults.length > 0 ? 'failed' : 'passed'] += 1;
    console.log([`${faults.length > 0 ? '✗' : '✓'} ${scene.name}`, ...faults].join('\n  '));
  });
  for (const name of waiting) console.log(`✗ ${name}\n  was not read`);
  total.failed += waiting.size;
} else {
  total.failed += 1;
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
