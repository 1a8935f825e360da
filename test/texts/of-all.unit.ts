import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { listStrings } from '../../src/texts/de/project-list.js';
import { ofAll } from '../../src/texts/de/of-all.js';
import { languages } from '../../src/texts/languages.js';

describe('how many of all', () => {
  before(() => languages.load('en'));

  it('stands in the dative in German', () => {
    assert.equal(ofAll.de.project(0, 95), '0 von 95 Vorhaben');
    assert.equal(ofAll.de.event(1, 1), '1 von 1 Ereignis');
    assert.equal(ofAll.de.event(3, 1200), '3 von 1.200 Ereignissen');
    assert.equal(ofAll.de.leitlinie(4, 22), '4 von 22 Leitlinien');
    assert.match(
      listStrings.de.lead(1, 1),
      /^1 von 1 Vorhaben hat die Strategie selbst beschlossen/,
    );
    assert.match(listStrings.de.lead(1200, 3), /^3 von 1\.200 Vorhaben hat die Strategie/);
  });

  it('has the same numbers in English', () => {
    assert.equal(ofAll.en.project(0, 1200), '0 of 1,200 entries');
    assert.equal(ofAll.en.event(1, 1), '1 of 1 event');
    assert.match(listStrings.en.lead(1, 0), /^None of 1 entry was decided/);
  });
});
