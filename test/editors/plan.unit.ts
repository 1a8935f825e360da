/** The workbook's sheets and columns follow the format: what it knows has a place, title and words. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lettersOf } from '../../src/editors/cells/letters.js';
import { looseWords, picklistOf } from '../../src/editors/columns/picklists.js';
import { generalColumns, noteColumns, sheetPlans } from '../../src/editors/columns/plan.js';
import { feedRows } from '../../src/editors/sheets/feed-rows.js';
import { feedTables, sheetTitle } from '../../src/editors/sheets/tables.js';
import { canonicalFeed } from '../../src/editors/canonical/canonical-feed.js';
import { LIST_NAMES } from '../../src/feed/field.js';
import { fullParts, fullRecords } from '../support/full-records.js';

const groups = [
  ...sheetPlans.map(({ key, columns }) => [key, columns] as const),
  ['general', generalColumns] as const,
  ['notes', noteColumns] as const,
];

describe('the plan of the workbook', () => {
  it('has a sheet for each list, with a name that spreadsheets take and no other sheet has', () => {
    for (const name of LIST_NAMES)
      assert.ok(
        sheetPlans.some(({ key }) => key === name),
        name,
      );
    for (const lang of ['de', 'en'] as const) {
      const names = feedTables(feedRows({}, lang), lang).map(({ name }) => name);
      assert.equal(new Set(names.map((name) => name.toLowerCase())).size, names.length);
      for (const name of names) assert.match(name, /^[^[\]*?:/\\]{1,31}$/);
    }
    assert.equal(sheetTitle('projects').de, 'Vorhaben');
  });

  it('gives every column of a sheet a title of its own, in both languages, and an explanation', () => {
    for (const [sheet, columns] of groups) {
      for (const lang of ['de', 'en'] as const) {
        const titles = columns.map(({ title }) => lettersOf(title[lang]));
        assert.equal(new Set(titles).size, titles.length, `${sheet}: ${titles.join()}`);
        for (const { title, explanation, key } of columns)
          assert.ok(title[lang] && explanation[lang], `${sheet}.${key}`);
      }
    }
  });

  it('has words for every value of every picklist, and no word for two', () => {
    for (const [sheet, columns] of groups) {
      for (const { values = [], way } of columns) {
        const list = picklistOf(way) ?? {};
        assert.deepEqual(
          Object.keys(list).sort(),
          values.length > 0 ? [...values].sort() : Object.keys(list).sort(),
          `${sheet} ${way}`,
        );
        const said = values.flatMap((value) => [
          ...new Set([value, list[value]!.de, list[value]!.en].map(lettersOf)),
        ]);
        assert.equal(new Set(said).size, said.length, said.join());
      }
    }
    for (const [way, loose] of Object.entries(looseWords)) {
      for (const value of Object.values(loose))
        assert.ok(picklistOf(way)?.[value], `${way}: ${value}`);
    }
  });

  it('has a place for every key that the format knows', () => {
    const lists = Object.entries(fullRecords).map(([name, record]) => [name, [record]]);
    const feed = {
      version: 1,
      updated: '2026-11-21T00:00:00Z',
      ...fullParts,
      ...Object.fromEntries(lists),
    };
    assert.deepEqual(feedRows(canonicalFeed(feed), 'de').more, []);
  });
});
