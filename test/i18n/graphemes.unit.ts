import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { firstCharacter, startOf } from '../../src/i18n/graphemes.js';
import { topicSign } from '../../src/parts/topic-mark.js';
import { modelFrom } from '../../stories/fixtures/models.js';

describe('characters as readers see them', () => {
  it('are whole, however they are coded', () => {
    for (const sign of ['👩‍👩‍👧', '🇩🇪', '👍🏽', 'A\u0308', 'é', 'T', '1️⃣', 'ß']) {
      assert.equal(firstCharacter(`${sign}xyz`), sign);
    }
    assert.equal(firstCharacter(''), '');
  });

  it('begin a text as the segmenter says, for every text', () => {
    const segmenter = new Intl.Segmenter('de', { granularity: 'grapheme' });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        assert.equal(firstCharacter(text), [...segmenter.segment(text)][0]?.segment ?? '');
      }),
    );
  });

  it('are never cut', () => {
    assert.equal(startOf('ab👩‍👩‍👧cd', 5), 'ab');
    assert.equal(startOf('La\u0308nder', 2), 'L');
    assert.equal(startOf(`a${'\u0308'.repeat(500)}`, 10).length, 10);
  });
});

describe('the letter of a topic', () => {
  const letterOf = (id: string, title: string): string => {
    const model = modelFrom({ topics: [{ id, title }] });
    const [topic] = model.feed.topics;
    return topic ? topicSign(model, topic).letter : '';
  };

  it('is the strategy’s own for its topics, else the first of the title, whole', () => {
    assert.equal(letterOf('data-use', 'Datennutzung'), 'D');
    assert.equal(letterOf('x', '🚀 Digital'), '🚀');
    assert.equal(letterOf('x', '👩‍👩‍👧 Familie'), '👩‍👩‍👧');
    assert.equal(letterOf('x', '„Wir“'), 'W');
  });

  it('is no program text where an id means something to JavaScript', () => {
    for (const id of ['constructor', '__proto__', 'toString', 'valueOf']) {
      assert.equal(letterOf(id, 'Wasser'), 'W');
    }
  });
});
