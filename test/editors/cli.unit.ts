/** The program's table of commands: help, languages, exit codes. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { commands } from '../../src/editors/cli/commands.js';
import { systemLocale } from '../../src/editors/cli/system-locale.js';
import { VERSION } from '../../src/editors/cli/version.js';
import { Desk } from './world.js';

const desk = new Desk();
after(() => {
  desk.clear();
});

describe('fds --help', () => {
  it('names every command, in the language of the system or of --lang', async () => {
    const german = await desk.fds(['--help']);
    const english = await desk.fds(['--help'], { locale: 'en_GB.UTF-8' });
    const asked = await desk.fds(['--help', '--lang', 'en']);
    assert.deepEqual([german.code, english.code], [0, 0]);
    assert.equal(english.out, asked.out);
    assert.match(german.out, /^Aufruf: fds/);
    assert.match(english.out, /^Usage: fds/);
    for (const { name } of commands) assert.match(german.out, new RegExp(`^ {2}${name} `, 'm'));
  });

  it('explains each command with its options and examples', async () => {
    for (const { name, options, examples, summary } of commands) {
      for (const lang of ['de', 'en'] as const) {
        const { code, out } = await desk.fds([name, '--help', '--lang', lang]);
        assert.equal(code, 0);
        for (const option of Object.keys(options))
          assert.ok(out.includes(`--${option}`), `${name} ${option}`);
        for (const example of examples) {
          assert.ok(out.includes(example));
          assert.ok(example.startsWith(`fds ${name} `));
        }
        assert.ok(out.replace(/\s+/g, ' ').includes(summary[lang]));
        assert.ok(
          out.split('\n').every((line) => line.length <= 100),
          name,
        );
      }
    }
  });
});

describe('help and version', () => {
  it('are given however one asks for them', async () => {
    for (const { name } of commands) {
      const wanted = await desk.fds([name, '--help']);
      assert.deepEqual(await desk.fds(['help', name]), wanted);
      assert.deepEqual(await desk.fds([name, '-h']), wanted);
    }
    assert.deepEqual(await desk.fds(['help']), await desk.fds(['--help']));
    const english = await desk.fds(['--lang', 'en', 'help', 'render']);
    assert.match(english.out, /^Usage: fds render/);
    assert.deepEqual(await desk.fds(['--lang=en', 'render', '--help']), english);
    const { code, out } = await desk.fds(['--version']);
    assert.deepEqual([code, out], [0, `fds ${VERSION}\n`]);
    assert.deepEqual(await desk.fds(['-v']), await desk.fds(['--version']));
  });
});

describe('a slip of the pen', () => {
  it('is answered with what was meant, in both languages', async () => {
    const calls = [
      [['validat', 'a'], 'validate'],
      [['publsh'], 'publish'],
      [['val'], 'validate'],
      [['export', 'a', '--xslx', 'b'], '--xlsx'],
      [['render', 'time-line'], 'timeline'],
    ] as const;
    for (const [args, meant] of calls) {
      const german = await desk.fds(args);
      assert.equal(german.code, 2);
      assert.match(german.err, new RegExp(`Meinten Sie ${meant}\\?`));
      const english = await desk.fds([...args, '--lang', 'en']);
      assert.match(english.err, new RegExp(`Did you mean ${meant}\\?`));
    }
    const { err } = await desk.fds(['export', 'a', '--xlsx']);
    assert.match(err, /Der Option .*--xlsx.* fehlt der Wert/);
  });
});

describe('the language of the system', () => {
  it('is what its variables say, on Windows what the system says, else unknown', () => {
    const system = { env: {}, platform: 'linux', intl: 'en-US' };
    assert.equal(systemLocale(system), '');
    assert.equal(systemLocale({ ...system, platform: 'win32' }), 'en-US');
    const env = { LC_ALL: '', LC_MESSAGES: undefined, LANG: 'en_GB.UTF-8' };
    assert.equal(systemLocale({ ...system, env }), 'en_GB.UTF-8');
    assert.equal(systemLocale({ ...system, env: { ...env, LC_ALL: 'de_DE' } }), 'de_DE');
  });

  it('changes messages of all commands, but not the language of a page', async () => {
    const calls = [['render', 'x'], ['oembed'], ['validate'], ['import', 'x'], ['serve']];
    for (const args of calls) {
      const german = await desk.fds(args);
      const english = await desk.fds(args, { locale: 'en_US.UTF-8' });
      assert.notEqual(german.err, english.err, args.join(' '));
      assert.match(english.err, /fds: help: fds/);
    }
    const page = await desk.fds(['render', 'quorum'], { locale: 'en_US.UTF-8' });
    assert.match(page.out, /lang="de"/);
  });
});

describe('a call that makes no sense', () => {
  it('ends with 2, with one sentence and where help is', async () => {
    const calls = [
      ['nonsense'],
      ['validate'],
      ['validate', 'a', 'b'],
      ['diff', 'a'],
      ['import', 'a', '-o'],
      ['validate', 'a', '--lang', 'fr'],
      ['validate', 'a', '--json=yes'],
      ['render'],
      ['oembed', '--base', 'https://land.example/'],
    ];
    for (const args of calls) {
      const { code, out, err } = await desk.fds(args);
      assert.deepEqual([code, out], [2, ''], args.join(' '));
      assert.match(err, /^fds: \S/);
    }
    const { code, out } = await desk.fds([]);
    assert.equal(code, 2);
    assert.match(out, /^Aufruf/);
  });
});
