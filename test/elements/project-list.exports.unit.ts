import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { csvRows, jsonLd } from '../../src/elements/project-list/project-list.exports.js';
import { oddProjectsModel } from '../../stories/fixtures/many-projects.js';
import { snapshotModel } from '../../stories/fixtures/models.js';

/** The fields of a row by their heading. */
function recordsOf(rows: ReturnType<typeof csvRows>): readonly Record<string, unknown>[] {
  const [columns = [], ...rest] = rows;
  return rest.map((row) =>
    Object.fromEntries(columns.map((column, index) => [String(column), row[index]])),
  );
}

describe('the list as a table to be saved', () => {
  const model = snapshotModel();
  const { projects } = model.feed;

  it('has a row for each project in the given order, each as wide as the headings', () => {
    const reversed = [...projects].reverse();
    const rows = csvRows(model, reversed, 'de');
    assert.deepEqual(
      rows.slice(1).map(([id]) => id),
      reversed.map(({ id }) => id),
    );
    for (const row of rows) assert.equal(row.length, rows[0]?.length);
  });

  it('names for each the scope, whether it is of the strategy, and the sources', () => {
    const records = recordsOf(csvRows(model, projects, 'de'));
    const own = records.filter((record) => record['Vorhaben der Strategie'] === 'ja');
    assert.equal(own.length, 3);
    assert.ok(own.every((each) => each['Gehört zu'] === 'Am 26.06.2025 beschlossene Vorhaben'));
    assert.ok(records.every((record) => record['Gehört zu'] && record['Quellen']));
  });

  it('leaves empty what is not known, and has what was learned', () => {
    const odd = oddProjectsModel();
    const [ended, , , bare] = recordsOf(csvRows(odd, odd.feed.projects, 'de'));
    assert.match(String(ended?.['Ergebnis']), /^Ein zweites Postfach/);
    assert.equal(ended?.['Zuletzt geprüft (EDTF)'], '2026-03');
    assert.equal(ended['Mittel in Euro'], 480_000);
    for (const column of ['Federführung', 'Status', 'Mittel in Euro', 'Ergebnis']) {
      assert.ok(!bare?.[column], column);
    }
  });

  it('is told in English, too', () => {
    const [german, english] = (['de', 'en'] as const).map((lang) => csvRows(model, projects, lang));
    assert.equal(english?.[0]?.length, german?.[0]?.length);
    assert.equal(english?.length, german?.length);
  });
});

describe('the list as linked data', () => {
  it('has each project once, with all who lead', () => {
    const model = oddProjectsModel();
    const text = JSON.stringify(jsonLd(model, model.feed.projects, 'de'));
    assert.equal(text.split('"@type":"Project"').length - 1, model.feed.projects.length);
    assert.equal(text.split('"roleName":"lead"').length - 1, 41);
  });
});
