import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { decodeFeed, EncodingError } from '../../src/feed/decode-feed.js';
import { smallFeed } from '../support/small-feed.js';

const folder = mkdtempSync(join(tmpdir(), 'fds-decode-'));
after(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs a program of the project. */
const run = (command: string, ...args: readonly string[]) =>
  spawnSync(command, args, { encoding: 'utf8', cwd: new URL('../..', import.meta.url) });

function feedFile(name: string, feed: object, encoding: BufferEncoding = 'utf8'): string {
  writeFileSync(join(folder, name), Buffer.from(JSON.stringify(feed, null, 1), encoding));
  return join(folder, name);
}

const latin = feedFile('latin.json', smallFeed({ title: 'Föderal' }), 'latin1');

describe('decodeFeed', () => {
  it('reads UTF-8 without the mark at its beginning', () => {
    assert.equal(decodeFeed(Buffer.from('\uFEFF{"ä":"\uFFFD"}')), '{"ä":"\uFFFD"}');
  });

  it('names the line of the first sign that is none', () => {
    assert.throws(
      () => decodeFeed(Buffer.from('{\n"a":"\xe4"}', 'latin1')),
      (error) => error instanceof EncodingError && error.line === 2,
    );
  });
});

describe('a feed in another encoding', () => {
  it('is refused by fds render, as pages refuse it', () => {
    const program = ['--import', 'tsx', 'src/render/fds-cli.ts'];
    const { status, stderr, stdout } = run(
      process.execPath,
      ...program,
      ...['render', 'timeline', '--feed', latin],
    );
    assert.equal(status, 1);
    assert.equal(stdout, '');
    assert.match(stderr, /latin\.json: .*UTF-8.*\d+/);
  });

  it('is refused by the script for servers without the program, and one without a record', () => {
    const target = mkdtempSync(join(folder, 'www-'));
    const publish = (file: string) => run('sh', 'deploy/publish-feed.sh', file, target);
    const updated = '2026-01-01T00:00:00Z';
    const nameless = { version: 1, updated, projects: [{ id: 'p' }] };
    const idless = { version: 1, updated, projects: [{ id: ' ', title: 'ohne' }] };
    const unusable = [
      feedFile('empty.json', { version: 1, updated }),
      feedFile('nameless.json', nameless),
      feedFile('idless.json', idless),
      feedFile('version.json', { ...smallFeed(), version: 2 }),
    ];
    const half = join(folder, 'half.json');
    writeFileSync(half, JSON.stringify(smallFeed()).slice(0, -20));
    for (const file of [latin, half, ...unusable]) assert.equal(publish(file).status, 1, file);
    assert.equal(publish(feedFile('good.json', smallFeed())).status, 0);
  });
});
