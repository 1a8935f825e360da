import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  keywordOptions,
  knownPart,
  matching,
  topicsOf,
} from '../../src/elements/leitlinien-matrix/leitlinien-matrix.search.js';
import type { MatrixSearch } from '../../src/elements/leitlinien-matrix/leitlinien-matrix.scene.js';
import type { StrategyModel } from '../../src/model/model.types.js';
import { emptyModel, modelFrom, snapshotModel } from '../../stories/fixtures/models.js';

const found = (search: MatrixSearch, model: StrategyModel = snapshotModel()): string[] =>
  [...matching(model, search)].map(({ id }) => id);

describe('matching', () => {
  it('finds F8 by "Cloud", in whatever case, and what mentions it', () => {
    for (const text of ['Cloud', 'cloud', ' CLOUD ']) assert.ok(found({ text }).includes('F8'));
    const { leitlinien } = snapshotModel().feed;
    const mentioning = leitlinien.filter((each) => /cloud/i.test(JSON.stringify(each)));
    const ids = found({ text: 'Cloud' });
    for (const { id } of mentioning.filter(({ notes }) => !/cloud/i.test(JSON.stringify(notes)))) {
      assert.ok(ids.includes(id), id);
    }
    assert.ok(ids.length < leitlinien.length);
  });

  it('searches number, id, label, title, keywords, summary and variants, in both languages', () => {
    assert.ok(found({ text: '4.1.3' }).includes('G3'));
    assert.ok(found({ text: 'U4' }).includes('U4'));
    assert.ok(found({ text: 'Türöffner' }).includes('G6'));
    assert.ok(found({ text: 'Tueroeffner' }).includes('G6'));
    assert.ok(found({ text: 'Skaleneffekte' }).includes('G3'));
    assert.deepEqual(found({ text: 'bauen gemeinsame Finanzierung aus' }), ['G3']);
    assert.ok(found({ text: 'sovereign' }).includes('F8'));
    assert.ok(found({ text: 'Espresso' }).includes('U3'));
  });

  // U1 with 4.3.1 has the same digits in another order.
  it('finds by a whole number only the one that has it', () => {
    assert.deepEqual(found({ text: '4.1.3' }), ['G3']);
  });

  it('needs all words, and finds nothing for nonsense', () => {
    assert.deepEqual(found({ text: 'Cloud Partizipation' }), []);
    assert.deepEqual(found({ text: 'xyzzy' }), []);
  });

  it('filters by category, goal and keyword, and by all together', () => {
    assert.equal(found({ category: 'governance' }).length, 7);
    assert.equal(found({ goal: 'trust' }).length, 7);
    assert.deepEqual(found({ category: 'implementation', goal: 'resilience' }), []);
    assert.deepEqual(found({ category: 'implementation', goal: 'efficiency' }), ['U1']);
    assert.deepEqual(found({ keyword: 'Digitale Souveränität' }), ['G4', 'F8']);
    assert.deepEqual(found({ keyword: 'Digitale Souveränität', category: 'governance' }), ['G4']);
  });

  it('filters by the topics of the entries that serve a Leitlinie', () => {
    const model = snapshotModel();
    const ids = found({ topic: 'information-security' });
    assert.deepEqual(ids, ['F6', 'F7']);
    for (const leitlinie of matching(model, { topic: 'information-security' })) {
      assert.ok(topicsOf(model, leitlinie).has('information-security'));
    }
  });

  it('finds all for nothing, and none in an empty feed', () => {
    assert.equal(found({}).length, 22);
    assert.equal(found({ text: ' -– ' }).length, 22);
    assert.deepEqual(found({ text: 'Cloud' }, emptyModel()), []);
  });

  it('takes no notice of what the data do not have', () => {
    assert.equal(found({ goal: 'gibt-es-nicht', keyword: 'auch nicht' }).length, 22);
    assert.equal(knownPart(snapshotModel(), { topic: 'weg' }).topic, '');
  });

  it('never finds more when a criterion is added', () => {
    const { categories, goals, leitlinien } = snapshotModel().feed;
    const keywords = leitlinien.flatMap((each) => each.keywords ?? []);
    const search = fc.record({
      text: fc.constantFrom('', 'Cloud', 'Standards', 'Daten', 'digital'),
      category: fc.constantFrom('', ...categories.map(({ id }) => id)),
      goal: fc.constantFrom('', ...goals.map(({ id }) => id)),
      keyword: fc.constantFrom('', ...keywords),
    });
    fc.assert(
      fc.property(search, fc.constantFrom('text', 'category', 'goal', 'keyword'), (given, key) => {
        const wider = new Set(found({ ...given, [key]: '' }));
        assert.ok(found(given).every((id) => wider.has(id)));
      }),
    );
  });
});

describe('keywordOptions', () => {
  it('names each keyword once, by the alphabet', () => {
    const options = keywordOptions(snapshotModel(), 'de').map(({ label }) => label);
    assert.equal(new Set(options).size, options.length);
    assert.deepEqual(options, [...options].sort(new Intl.Collator('de').compare));
  });

  it('keeps the German value behind an English label', () => {
    const options = keywordOptions(snapshotModel(), 'en');
    assert.equal(
      options.find(({ value }) => value === 'Skaleneffekte')?.label,
      'Economies of scale',
    );
  });

  it('does not take lists of different length for translations', () => {
    const leitlinien = [{ id: 'A', title: 'A', keywords: ['eins', 'zwei'], keywords_en: ['two'] }];
    assert.deepEqual(
      keywordOptions(modelFrom({ leitlinien }), 'en').map(({ label }) => label),
      ['eins', 'zwei'],
    );
  });
});
