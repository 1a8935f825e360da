/** `fds publish`: whole or not at all. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { after, beforeEach, describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { readAtomEntries } from '../../src/editors/compare/atom.js';
import { versionName } from '../../src/editors/publish/publication.js';
import { putFiles } from '../../src/editors/publish/put-files.js';
import { smallFeed, type JsonObject } from '../support/small-feed.js';
import { Desk } from './world.js';

let desk = new Desk();
beforeEach(() => {
  desk.clear();
  desk = new Desk();
});
after(() => {
  desk.clear();
});

const at = (day: number): number => Date.UTC(2026, 10, day, 12);

async function publish(changes: JsonObject, options: readonly string[] = [], day = 28) {
  const text = `${JSON.stringify(smallFeed(changes), null, 1)}\n`;
  writeFileSync(desk.path('feed.json'), text);
  const outcome = await desk.fds(
    ['publish', desk.path('feed.json'), '--to', desk.path('www'), ...options],
    { now: () => at(day) },
  );
  return { ...outcome, text };
}

const read = (...names: readonly string[]): Buffer => readFileSync(desk.path('www', ...names));

describe('fds publish', () => {
  it('writes the feed as it is, its compressed forms, changes, package, status, and a version', async () => {
    const { code, text } = await publish({ licence: 'CC0-1.0', publisher: { name: 'Amt' } }, [
      '--base',
      'https://host.example/fds/',
    ]);
    assert.equal(code, 0);
    const names = readdirSync(desk.path('www')).sort();
    assert.deepEqual(names, [
      'changes.xml',
      'datapackage.json',
      'dcat.jsonld',
      'feed.v1.json',
      'feed.v1.json.br',
      'feed.v1.json.gz',
      'status.html',
      'versions',
    ]);
    assert.equal(read('feed.v1.json').toString(), text);
    assert.equal(gunzipSync(read('feed.v1.json.gz')).toString(), text);
    assert.equal(brotliDecompressSync(read('feed.v1.json.br')).toString(), text);
    const [plain, gz] = ['feed.v1.json', 'feed.v1.json.gz'].map((name) =>
      statSync(desk.path('www', name)),
    );
    assert.equal(plain?.mtimeMs, gz?.mtimeMs);
    assert.equal((plain?.mode ?? 0) & 0o777, 0o644);
    assert.deepEqual(readdirSync(desk.path('www/versions')), [
      'feed.v1.2026-11-28T120000.000Z.json',
    ]);

    const described = JSON.parse(read('datapackage.json').toString());
    assert.deepEqual(
      described.resources[0].hash,
      `sha256:${createHash('sha256').update(text).digest('hex')}`,
    );
    assert.equal(described.resources[0].bytes, Buffer.byteLength(text));
    // Data Package 2.0: name in lower case, resources with name and path, licences with name or path.
    assert.match(described.name, /^[a-z0-9._/-]+$/);
    assert.deepEqual(described.licenses, [
      { name: 'CC0-1.0', path: 'https://creativecommons.org/publicdomain/zero/1.0/' },
    ]);
    assert.deepEqual(described.contributors, [{ title: 'Amt', roles: ['publisher'] }]);
    const dcat = JSON.parse(read('dcat.jsonld').toString());
    assert.equal(
      dcat['dcat:distribution'][0]['dcat:byteSize']['@value'],
      String(Buffer.byteLength(text)),
    );
    assert.match(
      read('status.html').toString(),
      /<dt>Stand der Daten<\/dt><dd>2026-11-20T00:00:00Z<\/dd>/,
    );
  });

  it('tells those who follow what changed, and keeps what it told before', async () => {
    await publish({}, [], 26);
    assert.deepEqual(readAtomEntries(read('changes.xml').toString()), []);
    const { out } = await publish(
      { updated: '2026-11-27T00:00:00Z', areas: [{ id: 'efa', title: 'EfA' }] },
      [],
      27,
    );
    assert.match(out, /neu: „EfA“ \(efa\)/);
    await publish(
      { updated: '2026-11-28T00:00:00Z', areas: [{ id: 'efa', title: 'Einer für Alle' }] },
      [],
      28,
    );
    const titles = readAtomEntries(read('changes.xml').toString()).map(({ title }) => title);
    assert.deepEqual(titles, [
      'Themenbereiche, geändert: Einer für Alle',
      'Themenbereiche, neu: EfA',
    ]);
    assert.match(read('status.html').toString(), /<del>EfA<\/del> → <ins>Einer für Alle<\/ins>/);
  });

  it('keeps the last versions', async () => {
    for (const day of [24, 25, 26, 27]) {
      await publish(
        { updated: `2026-11-${String(day)}T00:00:00Z`, title: `Tag ${String(day)}` },
        ['--keep', '2'],
        day,
      );
    }
    const versions = readdirSync(desk.path('www/versions')).sort();
    assert.deepEqual(versions, [
      'feed.v1.2026-11-26T120000.000Z.json',
      'feed.v1.2026-11-27T120000.000Z.json',
    ]);
    assert.match(read('versions', versions[0]!).toString(), /Tag 26/);
  });

  it('keeps both of two versions of one second', () => {
    const now = Date.parse('2026-11-24T12:00:00.100Z');
    assert.notEqual(versionName(now), versionName(now + 200));
    assert.ok(versionName(now) < versionName(now + 200));
  });

  it('refuses what has errors, and leaves what is published', async () => {
    const { text } = await publish({});
    const { code, err, out } = await publish({ topics: 'x' });
    assert.equal(code, 1);
    assert.equal(out, '');
    assert.match(err, /Fehler: Keine Liste/);
    assert.match(err, /Nichts veröffentlicht/);
    assert.equal(read('feed.v1.json').toString(), text);
  });

  it('refuses a feed without any record, whatever is asked, and leaves what is published', async () => {
    const lists = ['layers', 'goals', 'categories', 'leitlinien', 'topics', 'projects', 'events'];
    const nothing = Object.fromEntries(lists.map((list) => [list, []]));
    assert.equal((await publish(nothing)).code, 1);
    assert.equal(existsSync(desk.path('www')), false);
    const { text } = await publish({});
    const { code, err } = await publish(nothing, ['--older', '--again'], 29);
    assert.equal(code, 1);
    assert.match(err, /Kein einziger Eintrag/);
    assert.equal(read('feed.v1.json').toString(), text);
  });

  it('refuses data that open pages would pass over, unless they are meant', async () => {
    await publish({ updated: '2026-11-27T00:00:00Z' });
    const older = { updated: '2026-11-26T00:00:00Z', title: 'Zurück' };
    const { code, err } = await publish(older);
    assert.equal(code, 1);
    assert.match(err, /ist älter als der veröffentlichte/);
    assert.equal((await publish(older, ['--older'])).code, 0);
    assert.match(read('feed.v1.json').toString(), /Zurück/);
  });

  it('does nothing on a dry run, nor where nothing has changed', async () => {
    const dry = await publish({}, ['--dry-run']);
    assert.equal(dry.code, 0);
    assert.match(dry.err, /Geschrieben würden: versions\/feed\.v1\..*feed\.v1\.json$/m);
    assert.ok(!existsSync(desk.path('www')));
    await publish({}, [], 27);
    const { err } = await publish({}, [], 28);
    assert.match(err, /Schon veröffentlicht/);
    assert.equal(readdirSync(desk.path('www/versions')).length, 1);
  });

  it('asks for what it needs', async () => {
    assert.equal((await desk.fds(['publish', 'a.json'])).code, 2);
    assert.equal((await publish({}, ['--keep', '0'])).code, 2);
    assert.equal((await publish({}, ['--base', 'host'])).code, 2);
  });
});

describe('files that are put into a folder', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

  it('are all there or none, also where one cannot be written', async () => {
    mkdirSync(desk.path('www/taken'), { recursive: true });
    writeFileSync(desk.path('www/a.txt'), 'old');
    writeFileSync(desk.path('www/taken/x'), '');
    const files = [
      { name: 'a.txt', content: bytes('new') },
      { name: 'b.txt', content: bytes('new') },
      // A folder of this name is in the way.
      { name: 'taken', content: bytes('new') },
    ];
    await assert.rejects(putFiles(desk.path('www'), files, new Date(at(28))));
    assert.equal(readFileSync(desk.path('www/a.txt'), 'utf8'), 'old');
    assert.deepEqual(readdirSync(desk.path('www')).sort(), ['a.txt', 'taken']);
  });

  it('leave nothing behind where the folder cannot be written', async () => {
    await assert.rejects(
      putFiles(desk.path('none'), [{ name: 'a', content: bytes('x') }], new Date(at(28))),
    );
    assert.ok(!existsSync(desk.path('none')));
  });
});
