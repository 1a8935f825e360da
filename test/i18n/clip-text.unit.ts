import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { clipText } from '../../src/i18n/clip-text.js';

it('leaves a text as it is where there is room', () => {
  assert.equal(clipText('Ein Titel', 9), 'Ein Titel');
});

it('cuts behind a word, without the comma that followed it', () => {
  assert.equal(clipText('Ein Titel, der lang ist', 13), 'Ein Titel …');
});

it('cuts within a word that has no end, and never within a character', () => {
  assert.equal(clipText('Donaudampfschifffahrt', 10), 'Donaudampf…');
  assert.equal(clipText('12345678😀😀', 9), '12345678…');
});

it('never gives more than was asked for and its mark', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 60 }), (text, most) => {
      const clipped = clipText(text, most);
      assert.ok(clipped.length <= most + 2);
      assert.ok(clipped === text || clipped.endsWith('…'));
      assert.doesNotThrow(() => encodeURIComponent(clipped), 'no half characters');
    }),
  );
});
