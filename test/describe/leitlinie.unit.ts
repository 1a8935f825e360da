/** What is said of a Leitlinie in details and in plain HTML alike. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeLeitlinie } from '../../src/describe/leitlinie.js';
import { plainField } from '../../src/describe/plain-value.js';
import { modelOf, rendered } from '../support/rendered.js';

const passageOf = (cite: object): string => {
  const leitlinien = [{ id: 'L1', title: 'Wir zählen.', cite: [{ source: 'paper', ...cite }] }];
  const model = modelOf({ leitlinien });
  const telling = { model, lang: 'de' } as const;
  const [leitlinie] = model.feed.leitlinien;
  assert.ok(leitlinie);
  return String(plainField(describeLeitlinie(leitlinie, 'passage', telling), telling));
};

describe('the passage of a Leitlinie', () => {
  it('is section and page', () => {
    assert.equal(passageOf({ section: '4.1', page: 16 }), 'Abschnitt 4.1, Seite 16');
  });

  it('says of a page that nobody has noted, or that cannot be read, which of both it is', () => {
    assert.equal(passageOf({ section: '4.1' }), 'Abschnitt 4.1, Seite nicht angegeben');
    const unread = passageOf({ section: '4.1', page: 'sechzehn' });
    assert.equal(unread, 'Abschnitt 4.1, Seite im Feed nicht lesbar');
  });

  it('never takes the page of another document, in plain HTML neither', async () => {
    const cite = [
      { source: 'paper', section: '4.1' },
      { source: 'paper', section: '7', page: 99 },
    ];
    const leitlinien = [{ id: 'L1', title: 'Wir zählen.', cite }];
    const text = await rendered('leitlinien-matrix', { leitlinien });
    assert.match(text, /Abschnitt 4\.1, Seite nicht angegeben/);
    assert.doesNotMatch(text, /Abschnitt 4\.1, Seite 99/);
  });
});
