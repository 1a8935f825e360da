import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { listStrings } from '../../src/texts/de/project-list.js';
import { projectMapStrings } from '../../src/texts/de/project-map.js';
import { languages } from '../../src/texts/languages.js';
import { frameStrings } from '../../src/texts/de/frame.js';
import { RELOAD } from '../../src/texts/reload.js';

describe('what is said of code that could not be loaded', () => {
  before(() => languages.load('en'));

  for (const lang of ['de', 'en'] as const) {
    it(`names what helps in every browser (${lang})`, () => {
      const { failedDetails, broken, failedNarrowing } = frameStrings[lang];
      const { mapFailed, viewFailed } = projectMapStrings[lang];
      const { failed } = listStrings[lang];
      for (const words of [failedDetails, broken, failedNarrowing, mapFailed, viewFailed, failed]) {
        assert.ok(words.endsWith(` ${RELOAD[lang]}`), words);
      }
    });
  }
});
