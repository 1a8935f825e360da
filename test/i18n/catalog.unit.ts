import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  canShow,
  catalog,
  isLanguageAwaited,
  loadLanguage,
  retryLanguages,
} from '../../src/texts/languages.js';

describe('catalog', () => {
  it('has German at once and English after it was fetched, once', async () => {
    let fetches = 0;
    const texts = catalog('Ziel', () => {
      fetches += 1;
      return Promise.resolve({ en: 'goal' });
    });
    assert.equal(texts.de, 'Ziel');
    assert.equal(texts.en, 'Ziel');
    assert.equal(isLanguageAwaited('de'), false);
    assert.equal(isLanguageAwaited('en'), true);
    await loadLanguage('de');
    assert.equal(fetches, 0);
    await loadLanguage('en');
    await loadLanguage('en');
    assert.equal(texts.en, 'goal');
    assert.equal(fetches, 1);
    assert.equal(isLanguageAwaited('en'), false);
  });

  it('is awaited until it is there, by everyone who asks meanwhile', async () => {
    const texts = catalog('Weg', async () => {
      await new Promise((resolve) => setTimeout(resolve));
      return { en: 'path' };
    });
    const first = loadLanguage('en');
    assert.equal(isLanguageAwaited('en'), true);
    await loadLanguage('en');
    assert.equal(texts.en, 'path');
    await first;
    assert.equal(isLanguageAwaited('en'), false);
  });

  it('stays German where English cannot be fetched, and keeps the others', async () => {
    const broken = catalog('Land', () => Promise.reject(new Error('blocked')));
    const whole = catalog('Thema', () => Promise.resolve({ en: 'topic' }));
    await loadLanguage('en');
    assert.equal(broken.en, 'Land');
    assert.equal(whole.en, 'topic');
    assert.equal(isLanguageAwaited('en'), false);
    assert.equal(canShow('en'), false);
    assert.equal(canShow('de'), true);
  });

  it('is fetched again after a failure, which nobody waits for', async () => {
    await retryLanguages(); // what the test before has left fails again
    let isOnline = false;
    const texts = catalog('Bund', () =>
      isOnline ? Promise.resolve({ en: 'Federation' }) : Promise.reject(new Error('offline')),
    );
    await loadLanguage('en');
    assert.equal(isLanguageAwaited('en'), false);
    isOnline = true;
    await loadLanguage('en');
    assert.equal(texts.en, 'Bund');
    await retryLanguages();
    assert.equal(texts.en, 'Federation');
  });
});
