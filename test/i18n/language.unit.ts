import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { localName, localText, localTexts, toLanguage } from '../../src/i18n/language.js';

describe('toLanguage', () => {
  for (const tag of ['en', 'EN', 'en-GB', 'en-US', 'en-Latn-GB', 'En-gb', 'en_GB', ' en ']) {
    it(`is English for ${tag}`, () => {
      assert.equal(toLanguage(tag), 'en');
    });
  }

  for (const tag of [
    'de',
    'de-AT',
    'fr',
    'eng',
    'den',
    'x-en',
    'x-default',
    'enx_GB',
    '',
    ' ',
    null,
    undefined,
  ]) {
    it(`is German for ${JSON.stringify(tag)}`, () => {
      assert.equal(toLanguage(tag), 'de');
    });
  }
});

describe('localText', () => {
  const record = { title: 'Titel', title_en: 'Title', summary: 'Kurz', label_en: 'Label' };

  it('is the translation where there is one, marked as such', () => {
    assert.deepEqual(localText(record, 'title', 'en'), { text: 'Title', lang: 'en' });
  });

  it('is the German original in German, whatever the translations', () => {
    assert.deepEqual(localText(record, 'title', 'de'), { text: 'Titel', lang: 'de' });
    assert.deepEqual(localText({ ...record, title_de: 'Falsch' }, 'title', 'de').text, 'Titel');
  });

  it('falls back to the German original, marked as German', () => {
    assert.deepEqual(localText(record, 'summary', 'en'), { text: 'Kurz', lang: 'de' });
    for (const translation of ['', ' \n', null, 5, ['Title']]) {
      const odd = { title: 'Titel', title_en: translation };
      assert.deepEqual(localText(odd, 'title', 'en'), { text: 'Titel', lang: 'de' });
    }
  });

  it('is empty where there is neither', () => {
    const nothing: { title?: string } = {};
    assert.deepEqual(localText(nothing, 'title', 'en'), { text: '', lang: 'de' });
    assert.deepEqual(localText({ title: 5 }, 'title', 'de'), { text: '', lang: 'de' });
  });

  it('is the translation even where the original is missing, in that language only', () => {
    const odd: { label?: string; label_en: string } = record;
    assert.deepEqual(localText(odd, 'label', 'en'), { text: 'Label', lang: 'en' });
    assert.deepEqual(localText(odd, 'label', 'de'), { text: '', lang: 'de' });
  });
});

describe('localTexts', () => {
  const record = {
    keywords: ['Daten', 'Wolke'],
    keywords_en: ['data', 'cloud'],
    measures: ['Eins'],
  };

  it('is the translated list as a whole, each text marked', () => {
    assert.deepEqual(localTexts(record, 'keywords', 'en'), [
      { text: 'data', lang: 'en' },
      { text: 'cloud', lang: 'en' },
    ]);
    assert.deepEqual(
      localTexts(record, 'keywords', 'de').map(({ text, lang }) => `${text} ${lang}`),
      ['Daten de', 'Wolke de'],
    );
  });

  it('falls back to the German list, each text marked as German', () => {
    assert.deepEqual(localTexts(record, 'measures', 'en'), [{ text: 'Eins', lang: 'de' }]);
    const empty = { keywords: ['Daten'], keywords_en: [] };
    assert.deepEqual(localTexts(empty, 'keywords', 'en'), [{ text: 'Daten', lang: 'de' }]);
  });

  it('is empty where there is no list', () => {
    const nothing: { keywords?: string[] } = {};
    assert.deepEqual(localTexts(nothing, 'keywords', 'en'), []);
    assert.deepEqual(localTexts({ keywords: 'Daten' }, 'keywords', 'de'), []);
  });
});

describe('localName', () => {
  it('is the label, else the title, else the name', () => {
    assert.equal(localName({ label: 'L', title: 'T', name: 'N' }, 'de').text, 'L');
    assert.equal(localName({ title: 'T', name: 'N' }, 'de').text, 'T');
    assert.equal(localName({ name: 'N' }, 'de').text, 'N');
    assert.deepEqual(localName({}, 'de'), { text: '', lang: 'de' });
  });

  it('passes over a label without text', () => {
    for (const label of ['', '  ', '\n']) {
      assert.equal(localName({ label, title: 'Titel' }, 'de').text, 'Titel', JSON.stringify(label));
    }
  });

  it('is translated and marked', () => {
    const record = { label: 'Effizienz', label_en: 'Efficiency', title: 'Titel' };
    assert.deepEqual(localName(record, 'en'), { text: 'Efficiency', lang: 'en' });
    assert.deepEqual(localName({ name: 'Hessen' }, 'en'), { text: 'Hessen', lang: 'de' });
  });
});
