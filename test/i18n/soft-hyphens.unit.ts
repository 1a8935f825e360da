import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { softHyphens } from '../../src/i18n/soft-hyphens.js';

const shown = (text: string): string => softHyphens(text).replaceAll('\u00AD', '|');

describe('soft hyphens', () => {
  for (const word of [
    'Bun|des|ver|wal|tungs|amt',
    'Infor|mations|sicher|heit',
    'Com|puter|spiel|preis',
    'abge|schlos|sen',
    'Daten|schnitt|stel|len',
    'Gewerbe|steuer|bescheid',
    'Wei|ter|ent|wick|lung',
  ]) {
    it(`break ${word.replaceAll('|', '')} between its parts`, () => {
      assert.equal(shown(word.replaceAll('|', '')), word);
    });
  }

  it('leave short words, numbers and addresses of letters in peace', () => {
    for (const text of [
      '',
      'Führerschein',
      'FITKO 2025/2026',
      'EfA – Einer für Alle',
      'XXXXXXXXXXXXXX',
    ])
      assert.equal(softHyphens(text), text);
  });

  it('break shorter words, too, where a column is narrow', () => {
    assert.equal(shown('Anwendungen und Federführung'), 'Anwendungen und Federführung');
    const narrow = softHyphens('Anwendungen und Federführung', 10).replaceAll('\u00AD', '|');
    assert.equal(narrow, 'Anwen|dun|gen und Feder|füh|rung');
  });

  it('change nothing that is seen, and leave no part of less than three letters', () => {
    const letters = fc.constantFrom(...Array.from('aeiouäöübcdfghklmnprstvwzß ABES-'));
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 60 }), (all) => {
        const text = all.join('');
        const soft = softHyphens(text);
        assert.equal(soft.replaceAll('\u00AD', ''), text);
        for (const word of soft.split(/[\s-]/).filter((each) => each.includes('\u00AD'))) {
          for (const part of word.split('\u00AD')) assert.ok(part.length >= 3, word);
        }
      }),
    );
  });
});
