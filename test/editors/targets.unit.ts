/** What the program writes: never over what it reads, never half, and in words where it cannot. */
import assert from 'node:assert/strict';
import {
  existsSync,
  lstatSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { smallFeed } from '../support/small-feed.js';
import { fileError, nodeWorld } from '../../src/editors/cli/node-world.js';
import { Desk } from './world.js';

const desk = new Desk();
after(() => {
  desk.clear();
});

const feed = desk.path('feed.json');
writeFileSync(feed, JSON.stringify(smallFeed()));
const table = desk.path('Vorhaben.csv');
writeFileSync(table, 'Titel\nEins\n');

describe('a target', () => {
  it('is never what the same call reads', async () => {
    const calls: readonly (readonly string[])[] = [
      ['import', table, '-o', table],
      ['validate', feed, '--html', feed],
      ['diff', feed, feed, '--feed', feed],
      ['export', feed, '--ics', feed],
      ['render', 'timeline', '--feed', feed, '-o', feed],
    ];
    for (const args of calls) {
      const before = [feed, table].map((path) => readFileSync(path, 'utf8'));
      const { code, err } = await desk.fds(args);
      assert.equal(code, 2, args.join(' '));
      assert.match(err, /wird gelesen und nicht überschrieben\. Ein anderes Ziel nennen\./);
      assert.deepEqual(
        [feed, table].map((path) => readFileSync(path, 'utf8')),
        before,
      );
    }
  });

  it('is refused in words where nobody can make a folder', { timeout: 20_000 }, async () => {
    for (const args of [
      ['publish', feed, '--to', '/proc/fds/x'],
      ['export', feed, '--ics', '/proc/fds/x.ics'],
      ['publish', feed, '--to', join(feed, 'x')],
    ]) {
      const { code, err } = await desk.fds(args);
      assert.equal(code, 1, args.join(' '));
      assert.match(err, /nicht gefunden|kein Ordner/);
    }
  });

  it('is named once', async () => {
    const out = desk.path('out.json');
    const { code, err } = await desk.fds(['export', feed, '--ics', out, '--jsonld', out]);
    assert.equal(code, 2);
    assert.match(err, /out\.json: ist zweimal als Ziel genannt/);
  });

  it('may be the file of ids, which is read and written anew', async () => {
    const args = ['import', table, '-o', desk.path('a.json'), '--ids', desk.path('ids.json')];
    assert.equal((await desk.fds(args)).code, 0);
    assert.equal((await desk.fds(args)).code, 0);
  });

  it('with a wrong name is refused before another is written', async () => {
    const [good, bad] = [desk.path('x.xlsx'), desk.path('x.txt')];
    const { code } = await desk.fds(['export', feed, '--xlsx', good, '--ods', bad]);
    assert.deepEqual([code, existsSync(good)], [2, false]);
  });

  it('that is a link goes on leading where it leads', async () => {
    const [real, link] = [desk.path('real.json'), desk.path('link.json')];
    writeFileSync(real, 'old');
    symlinkSync(real, link);
    await nodeWorld.writeFile(link, 'new');
    assert.equal(readlinkSync(link), real);
    assert.equal(readFileSync(real, 'utf8'), 'new');
  });

  it(
    'that is a device is written to and stays one',
    { skip: !existsSync('/dev/null') },
    async () => {
      const device = desk.path('device');
      symlinkSync('/dev/null', device);
      await nodeWorld.writeFile(device, 'x');
      assert.ok(lstatSync(device).isSymbolicLink());
      assert.ok(lstatSync('/dev/null').isCharacterDevice());
    },
  );

  it('that cannot be written is told in words', async () => {
    const { code, err } = await desk.fds(['import', table, '-o', `${feed}/x.json`]);
    assert.deepEqual(
      [code, err.trim().split('\n').at(-1)],
      [1, `fds: ${feed}/x.json: ein Teil des Wegs ist kein Ordner.`],
    );
    const full = fileError('x', Object.assign(new Error('no space'), { code: 'ENOSPC' }));
    assert.equal(full.words.de, 'x: Der Datenträger ist voll; nichts geschrieben.');
  });
});

describe('fds publish and fds serve', () => {
  it('say in words what is not there or in the way', async () => {
    const gone = await desk.fds(['serve', desk.path('weg.json'), '--port', '0']);
    assert.deepEqual(
      [gone.code, gone.err],
      [1, `fds: ${desk.path('weg.json')}: nicht gefunden.\n`],
    );
    const blocked = await desk.fds(['publish', feed, '--to', table]);
    assert.equal(blocked.code, 1);
    assert.match(blocked.err, /Nichts veröffentlicht: .*Vorhaben\.csv: ein Teil des Wegs ist kein/);
  });
});

describe('an option without its value', () => {
  it('is named as it was written', async () => {
    const { code, err } = await desk.fds(['import', table, '-o']);
    assert.equal(code, 2);
    assert.match(err, /Der Option -o fehlt der Wert\./);
  });
});

describe('tables without the sheet of general entries', () => {
  it('make a feed of now, which can be published', async () => {
    const out = desk.path('now.json');
    const { err } = await desk.fds(['import', table, '-o', out]);
    assert.match(err, /Allgemeines: Blatt nicht da; Stand der Daten: 2026-11-28T12:00:00Z/);
    assert.equal((await desk.fds(['validate', out])).code, 0);
  });
});

describe('messages that nobody reads', () => {
  it('are no fault of the work', async () => {
    const program = fileURLToPath(new URL('../../src/render/fds-cli.ts', import.meta.url));
    const out = desk.path('unread.json');
    const args = ['--import', 'tsx', program, 'import', table, '-o', out];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    child.stderr.destroy();
    assert.deepEqual(await once(child, 'exit'), [0, null]);
    assert.ok(existsSync(out));
  });
});
