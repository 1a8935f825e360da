/** What the page for editors shows is made of what the program does. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sheetReferences } from '../columns.js';
import { differencePicture, importPicture } from '../day.js';
import { templateTables } from '../../src/editors/sheets/tables.js';

describe('the reference of columns', () => {
  it('has every sheet of the template that is filled in row by row, and every column', () => {
    for (const lang of ['de', 'en'] as const) {
      for (const { name, columns } of templateTables(lang)) {
        const sheet = sheetReferences.find(({ title }) => title[lang] === name);
        // The sheet "Weiteres" holds what has no column.
        if (name === 'Weiteres' || name === 'More') continue;
        assert.ok(sheet, name);
        const titles = sheet.columns.map(({ title }) => title[lang]);
        if (sheet.key === 'general') continue;
        for (const { title } of columns.filter(
          (column) => !['Blatt', 'Sheet'].includes(column.title),
        ))
          if (sheet.key !== 'notes') assert.ok(titles.includes(title), `${name}: ${title}`);
      }
    }
  });

  it('explains every column in both languages', () => {
    for (const { key, columns } of sheetReferences) {
      for (const { explanation, key: column } of columns)
        assert.ok(explanation.de && explanation.en, `${key}.${column}`);
    }
  });
});

describe('the pictures of the day', () => {
  it('show the import naming its three mistakes, with place and suggestion', () => {
    const german = importPicture('de');
    assert.match(german, /Nicht verwendbar \(3\)/);
    for (const words of ['Bayernn', 'viel', 'irgendwann', 'Vorhaben!'])
      assert.ok(german.includes(words));
    assert.match(german, /Vorschlag: .*Bayern/);
    assert.match(importPicture('en'), /Could not be used \(3\)/);
  });

  it('show the difference in words', () => {
    assert.match(differencePicture('de'), /Regenrinne/);
    assert.match(differencePicture('de'), /geplant.*läuft/);
    assert.match(differencePicture('en'), /planned.*running/);
  });
});
