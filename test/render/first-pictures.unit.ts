/** Pieces of the shipped data: what is drawn of one is what is drawn of the whole. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadPiece, PIECE_OF } from '../../src/feed/pieces.js';
import { loadSnapshot } from '../../src/feed/snapshot.js';
import { EASY, type Language } from '../../src/i18n/language.js';
import { renderHydrate } from '../../src/render/render-hydrate.js';

// Before the strategy, in the course of it, and when all that is planned is past.
const DAYS = ['2024-11-13', '2025-12-31', '2026-11-30', '2028-03-01', '2035-01-01'];

function pictureOf(name: string, json: string, lang: Language, day: string): Promise<string> {
  const options = { name, lang, headingLevel: 2, today: Date.parse(day) };
  return renderHydrate(json, { mode: 'hydrate', ...options }, 'sheet.css');
}

describe('the first picture', () => {
  for (const [name, piece] of Object.entries(PIECE_OF)) {
    for (const lang of ['de', 'en', EASY] as const) {
      it(`of <fds-${name}> is the same of its piece as of all data (${lang})`, async () => {
        const [part, whole] = await Promise.all([loadPiece(piece), loadSnapshot()]);
        for (const day of DAYS) {
          const shown = await pictureOf(name, part, lang, day);
          assert.equal(shown, await pictureOf(name, whole, lang, day), day);
          // Not the sentence that there is nothing.
          assert.match(shown, /part="body"/);
          assert.doesNotMatch(shown, /data-none/);
        }
      });
    }
  }
});
