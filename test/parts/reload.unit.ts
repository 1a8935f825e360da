import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { listStrings } from '../../src/elements/project-list/project-list.strings.js';
import { projectMapStrings } from '../../src/elements/project-map/project-map.strings.js';
import { loadLanguage } from '../../src/i18n/catalog.js';
import { frameStrings } from '../../src/parts/frame.strings.js';
import { RELOAD } from '../../src/parts/reload.strings.js';

describe('what is said of code that could not be loaded', () => {
  before(() => loadLanguage('en'));

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
