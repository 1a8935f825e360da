/** The program's table of commands: help, languages, exit codes. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { commands } from '../../src/editors/cli/commands.js';
import { overview } from '../../src/editors/cli/overview.js';
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
    for (const { name } of overview) assert.match(german.out, new RegExp(`^ {2}${name} `, 'm'));
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
