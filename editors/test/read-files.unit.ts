/** What the page says of files: the same as the program, and one sentence of what cannot be read. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { templateTables } from '../../src/editors/sheets/tables.js';
import { canonicalFeed, feedText } from '../../src/editors/canonical/canonical-feed.js';
import { feedRows } from '../../src/editors/sheets/feed-rows.js';
import { feedTables } from '../../src/editors/sheets/tables.js';
import { writeCsv } from '../../src/editors/workbook/write-csv.js';
import { writeOds } from '../../src/editors/workbook/write-ods.js';
import { writeXlsx } from '../../src/editors/workbook/write-xlsx.js';
import { smallFeed } from '../../test/support/small-feed.js';
import { readFiles, type GivenFile, type Outcome, type Refusal } from '../read-files.js';

const NOW = Date.UTC(2026, 10, 28);

function file(name: string, content: string | Uint8Array): GivenFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name, size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.slice().buffer) };
}

const read = (...files: readonly GivenFile[]): Promise<Outcome | Refusal> =>
  readFiles(files, { now: () => NOW });

async function outcome(...files: readonly GivenFile[]): Promise<Outcome> {
  const found = await read(...files);
  assert.ok(!('failure' in found), JSON.stringify(found));
  return found;
}

const feed = canonicalFeed(smallFeed());
const tables = feedTables(feedRows(feed, 'de'), 'de');

describe('a feed', () => {
  it('is checked as fds validate does it', async () => {
    const { findings, imported } = await outcome(file('a.json', '{"version":1,"updated":'));
    assert.deepEqual(
      findings.map(({ code }) => code),
      ['syntax', 'syntax'].slice(0, findings.length),
    );
    assert.equal(imported, undefined);
    const fine = await outcome(file('b.json', JSON.stringify(smallFeed())));
    assert.ok(fine.findings.length > 0);
    assert.ok(fine.findings.every(({ severity }) => severity !== 'error'));
  });
});

describe('a workbook', () => {
  it('becomes the same feed from .xlsx, .ods and tables of text', async () => {
    const csv = writeCsv(tables).map(({ name, bytes }) => file(name, bytes));
    const ways = [
      await outcome(file('a.xlsx', await writeXlsx(tables, 'de'))),
      await outcome(file('a.ods', writeOds(tables, 'de'))),
      await outcome(...csv),
      await outcome(file('wrongly-named.json', await writeXlsx(tables, 'de'))),
    ];
    for (const { feed: made, imported } of ways) {
      assert.equal(made, feedText(feed));
      assert.deepEqual(imported?.problems, []);
    }
  });

  it('names the cells that cannot be used', async () => {
    const empty = await outcome(file('v.xlsx', await writeXlsx(templateTables('de'), 'de')));
    assert.deepEqual(empty.imported?.problems, []);
    const [csv] = writeCsv(tables).filter(({ name }) => name.startsWith('Vorhaben'));
    const text = new TextDecoder().decode(csv?.bytes).replace(/DE-HH|HH/, 'Hambrug');
    const { imported } = await outcome(file('Vorhaben.csv', text));
    assert.ok((imported?.problems.length ?? 0) > 0);
  });
});

describe('what cannot be read', () => {
  it('is said in one sentence, in both languages', async () => {
    const cases: readonly (readonly [readonly GivenFile[], RegExp])[] = [
      [[file('a.xlsx', 'no workbook')], /beschädigt oder keine Arbeitsmappe/],
      [[file('a.xlsx', '<!doctype html><title>Anmeldung')], /eine Webseite/],
      [[file('a.json', '')], /leer/],
      [[file('a.json', '<html>')], /Webseite/],
      [[file('a.csv', 'x\0y')], /keine/],
      [[file('a.csv', 'a;b\n1;2')], /Kein Blatt der Vorlage/],
      [[file('a.json', '{}'), file('b.json', '{}')], /eine Datei auf einmal/],
      [[{ ...file('a.json', '{}'), size: 200 * 1024 * 1024 }], /höchstens 20 MB/],
      [[{ ...file('a.xlsx', 'x'), size: 200 * 1024 * 1024 }], /50 MB/],
    ];
    for (const [files, message] of cases) {
      const found = await read(...files);
      assert.ok('failure' in found, files[0]?.name);
      assert.match(found.failure.de, message);
      assert.notEqual(found.failure.de, found.failure.en);
    }
  });
});
