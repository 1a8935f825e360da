/** A feed through each kind of workbook and back: the same to the byte. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import {
  canonicalFeed,
  canonicalJson,
  feedText,
} from '../../src/editors/canonical/canonical-feed.js';
import { cleanText } from '../../src/editors/canonical/clean-text.js';
import { importTemplate } from '../../src/editors/import/read-feed-workbook.js';
import { feedRows } from '../../src/editors/sheets/feed-rows.js';
import { feedTables } from '../../src/editors/sheets/tables.js';
import type { Table } from '../../src/editors/sheets/sheets.types.js';
import { openWorkbook } from '../../src/editors/workbook/open-workbook.js';
import { readCsv } from '../../src/editors/workbook/read-csv.js';
import type { Workbook } from '../../src/editors/workbook/workbook.types.js';
import { writeCsv } from '../../src/editors/workbook/write-csv.js';
import { writeOds } from '../../src/editors/workbook/write-ods.js';
import { writeXlsx } from '../../src/editors/workbook/write-xlsx.js';
import type { Json } from '../../src/feed/read-value.js';
import { anyFeed } from '../support/any-feed.js';
import { fullParts, fullRecords } from '../support/full-records.js';

const shipped = JSON.parse(
  readFileSync(new URL('../../dist/feed.v1.json', import.meta.url), 'utf8'),
) as Json;

const ways: Readonly<Record<string, (tables: readonly Table[]) => Promise<Workbook>>> = {
  xlsx: async (tables) => openWorkbook(await writeXlsx(tables, 'de')),
  ods: (tables) => Promise.resolve(openWorkbook(writeOds(tables, 'de'))),
  csv: (tables) =>
    Promise.resolve({
      sheets: writeCsv(tables).map(({ name, bytes }) => readCsv(bytes, name.replace(/\.csv$/, ''))),
    }),
};

async function through(way: string, feed: Json): Promise<string> {
  const tables = feedTables(feedRows(canonicalFeed(feed), 'de'), 'de');
  const workbook = await ways[way]!(tables);
  const { document, findings } = importTemplate(workbook, { now: 0 });
  assert.deepEqual(findings.problems, []);
  assert.deepEqual(findings.leftovers, []);
  return feedText(document);
}

describe('a feed through a workbook', () => {
  for (const way of Object.keys(ways)) {
    it(`comes back from ${way} as it was: the shipped one`, async () => {
      assert.equal(await through(way, shipped), canonicalJson(shipped));
    });

    it(`comes back from ${way} with every key that the format knows`, async () => {
      const lists = Object.entries(fullRecords).map(([name, record]) => [name, [record]]);
      const feed = {
        version: 1,
        updated: '2026-11-21T00:00:00Z',
        ...fullParts,
        ...Object.fromEntries(lists),
      } as Json;
      assert.equal(await through(way, feed), canonicalJson(feed));
    });

    it(`comes back from ${way}: any valid feed`, async () => {
      await fc.assert(
        fc.asyncProperty(anyFeed, async (feed) => {
          assert.equal(await through(way, feed), canonicalJson(feed));
        }),
        { numRuns: way === 'xlsx' ? 10 : 30 },
      );
    });
  }
});

describe('a cell of a workbook', () => {
  it('keeps every character that a feed may have', async () => {
    const codes = Array.from({ length: 0x3000 }, (_, code) => code).concat(
      0xfffd,
      0xfffc,
      0x1f600,
      0x10fffd,
    );
    const texts = codes.map((code) => cleanText(`a${String.fromCodePoint(code)}b`));
    const scopes = texts.map((title, index) => ({ id: String(index), title }));
    const feed = { version: 1, updated: '2026-11-21T00:00:00Z', scopes } as Json;
    for (const way of Object.keys(ways))
      assert.equal(await through(way, feed), canonicalJson(feed));
  });

  it('is read without a word where an .ods has number formats that depend on the value', (t) => {
    const complain = t.mock.method(console, 'error', () => undefined);
    const tables = feedTables(feedRows(canonicalFeed({ version: 1, title: 'T' }), 'de'), 'de');
    const parts = unzipSync(writeOds(tables, 'de'));
    const format =
      '<number:number-style xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" style:name="N1">' +
      '<number:number number:min-integer-digits="1"/>' +
      '<style:map style:condition="value()&lt;0" style:apply-style-name="N1"/></number:number-style>';
    const content = strFromU8(parts['content.xml']!).replace(
      '</office:automatic-styles>',
      `${format}$&`,
    );
    const bytes = zipSync({ ...parts, 'content.xml': strToU8(content) });
    assert.equal(importTemplate(openWorkbook(bytes), { now: 0 }).document['title'], 'T');
    assert.equal(complain.mock.callCount(), 0);
  });
});
