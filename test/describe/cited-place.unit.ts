import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { namedSection, placeWords, sectionWords } from '../../src/describe/cited-place.js';
import { languages } from '../../src/texts/languages.js';
import { snapshotFeed } from '../../stories/fixtures/models.js';

/** All sections that the shipped data cite. */
const shipped = [...JSON.stringify(snapshotFeed()).matchAll(/"section":"([^"]+)"/g)].map(
  ([, section = '']) => section,
);

describe('the place of a citation', () => {
  before(() => languages.load('en'));

  it('names numbered parts of a document in the reader’s language', () => {
    for (const [german, english] of [
      ['Anhang 2 (6.2)', 'Annex 2 (6.2)'],
      ['§ 1 Absatz 7, § 2 Absatz 2', '§ 1 paragraph 7, § 2 paragraph 2'],
      ['§§ 1 bis 4', '§§ 1 to 4'],
      ['1 und 4, Fußnoten 6, 17, 18', '1 and 4, footnotes 6, 17, 18'],
      ['Titel, Kapitel 1', 'Titel, chapter 1'],
      ['Inhaltsverzeichnis', 'table of contents'],
    ] as const) {
      assert.equal(sectionWords(german, 'de'), german);
      assert.equal(sectionWords(german, 'en'), english);
    }
    assert.equal(placeWords({ section: 'Anhang 1', page: 26 }, 'en'), 'Annex 1, p.\u{A0}26');
  });

  it('calls a section by its kind where it has but a number', () => {
    const cite = { section: '3.1', page: 12 };
    assert.equal(placeWords(cite, 'de', namedSection), 'Abschnitt 3.1, S.\u{A0}12');
    assert.equal(placeWords(cite, 'en'), '3.1, p.\u{A0}12');
    assert.equal(namedSection('Anhang 1', 'de'), 'Anhang 1');
    assert.equal(namedSection('Anhang 1', 'en'), 'Annex 1');
    assert.equal(placeWords({}, 'de', namedSection), '');
  });

  it('is there at once, however long the word before a number is', () => {
    const endless = 'a'.repeat(200_000);
    assert.equal(sectionWords(endless, 'en'), endless);
  });

  it('keeps titles of chapters as they are printed', () => {
    const title = 'Der Weg zu einer föderalen Digitalstrategie';
    assert.equal(sectionWords(title, 'en'), title);
  });

  it('leaves no German word before a number in the shipped data', () => {
    assert.ok(shipped.length > 100);
    const left = shipped
      .map((section) => sectionWords(section, 'en'))
      .filter((section) =>
        /(?:Anhang|Absatz|Ziffer|Fußnoten?|Beschluss|Kapitel|bis|und) \d/.test(section),
      );
    assert.deepEqual(left, []);
  });
});
