/** What a text names of the strategy. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { piecesOf } from '../../src/describe/mentions.js';
import { refKey } from '../../src/model/ref.js';
import { modelOf } from '../support/rendered.js';

const model = modelOf({
  topics: [{ id: 'data', title: 'Offene Daten', title_en: 'Open data' }],
  actors: [
    { id: 'DE-SN', kind: 'land', name: 'Sachsen', name_en: 'Saxony' },
    { id: 'DE-ST', kind: 'land', name: 'Sachsen-Anhalt', name_en: 'Saxony-Anhalt' },
    { id: 'council', kind: 'organisation', name: 'IT-Rat', name_en: 'IT Council' },
    { id: 'bund', kind: 'bund', name: 'Bund' },
    { id: 'odd', kind: 'organisation', name: '***' },
  ],
  events: [
    { id: 'e', title: 'E', kind: 'decision', decision: { number: 'B-2025/33-IT' } },
    { id: 'f', title: 'F', kind: 'decision', decision: { number: '3' } },
  ],
});

/** The text with the things that it names in brackets, behind their key. */
const marked = (text: string, lang: 'de' | 'en' = 'de', except?: 'DE-SN'): string =>
  piecesOf(model, { text, lang }, except && { type: 'actor', id: except })
    .map(({ text: piece, ref }) => (ref ? `[${refKey(ref)}|${piece}]` : piece))
    .join('');

describe('what a text names', () => {
  const cases: readonly (readonly [text: string, pieces: string])[] = [
    ['Nichts davon.', 'Nichts davon.'],
    ['', ''],
    ['Sachsen', '[actor:DE-SN|Sachsen]'],
    ['in Sachsen-Anhalt, Sachsen.', 'in [actor:DE-ST|Sachsen-Anhalt], [actor:DE-SN|Sachsen].'],
    ['Niedersachsen, Sachsenring, Sachsen-Land', 'Niedersachsen, Sachsenring, Sachsen-Land'],
    ['des IT-Rats', 'des [actor:council|IT-Rats]'],
    ['IT-Rat, IT-Rat', '[actor:council|IT-Rat], IT-Rat'],
    ['(B-2025/33-IT): Offene Daten', '([event:e|B-2025/33-IT]): [topic:data|Offene Daten]'],
    ['B-2025/33-ITX und 2025/33', 'B-2025/33-ITX und 2025/33'],
    ['Offene Datenbank', 'Offene Datenbank'],
    ['Bund und *** mit 3 Aufgaben', 'Bund und *** mit 3 Aufgaben'],
  ];
  for (const [text, pieces] of cases) {
    it(`is found by whole words in “${text}”`, () => {
      assert.equal(marked(text), pieces);
    });
  }

  it('is found by the names of the language in which the text is', () => {
    assert.equal(
      marked('The IT Council and Saxony, Sachsen', 'en'),
      'The [actor:council|IT Council] and [actor:DE-SN|Saxony], Sachsen',
    );
  });

  it('leaves out what the text is about anyway', () => {
    assert.equal(marked('Sachsen und IT-Rat', 'de', 'DE-SN'), 'Sachsen und [actor:council|IT-Rat]');
  });

  it('loses no letter of any text', () => {
    for (const [text] of cases) {
      const pieces = piecesOf(model, { text, lang: 'de' });
      assert.equal(pieces.map((each) => each.text).join(''), text);
      assert.ok(pieces.every((each) => each.text.length > 0));
    }
  });
});
