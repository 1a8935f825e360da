import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { foldText, matchesWords, toSearchWords } from '../../src/i18n/fold-text.js';

const finds = (query: string, text: string) => matchesWords(foldText(text), toSearchWords(query));

describe('searching German text', () => {
  it('does not mind case, umlauts, ß and their spellings', () => {
    for (const query of ['Länder', 'laender', 'LANDER', 'lÄn', 'lae']) {
      assert.ok(finds(query, 'Alle Länder gemeinsam'), query);
    }
    assert.ok(finds('grosse strasse', 'Große Straße'));
    assert.ok(finds('Straße', 'STRASSE'));
    assert.ok(finds('cafe', 'Café'));
  });

  it('finds words by their start, long ones inside of joined words too', () => {
    assert.ok(finds('dig', 'Digitale Verwaltung'));
    assert.ok(!finds('tal', 'Digitale Verwaltung'));
    assert.ok(finds('cloud', 'Die Verwaltungscloud'));
    assert.ok(finds('Cloud', 'Deutsche Multi-Cloud-Strategie'));
  });

  it('wants every word, in any order', () => {
    assert.ok(finds('strategie cloud', 'Deutsche Multi-Cloud-Strategie'));
    assert.ok(!finds('strategie wolke', 'Deutsche Multi-Cloud-Strategie'));
    assert.ok(finds('', 'irgendetwas'));
    assert.ok(finds(' – ! ', 'irgendetwas'));
  });

  it('reads composed and decomposed letters alike', () => {
    assert.equal(foldText('L\u00e4nder'), foldText('La\u0308nder'));
  });

  it('finds every text by any start of any of its words', () => {
    const word = fc.stringMatching(/^[a-zäöüßé]{1,12}$/u);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.nat(), fc.nat(), (words, at, length) => {
        const chosen = words[at % words.length] ?? '';
        const start = chosen.slice(0, 1 + (length % chosen.length));
        return finds(start, words.join(' '));
      }),
    );
  });
});
