import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decisionLinks } from '../../src/model/decision-links.js';
import type { FeedEvent } from '../../src/feed/feed.types.js';

const event = (id: string, more: Partial<FeedEvent> = {}): FeedEvent => ({
  id,
  title: id,
  ...more,
});

describe('decisionLinks', () => {
  const decision = (id: string, number: string, revokes?: string[]): FeedEvent =>
    event(id, { kind: 'decision', decision: { number, ...(revokes && { revokes }) } });

  it('are there in both directions', () => {
    const links = decisionLinks([decision('a', '1'), decision('b', '2', ['1'])]);
    assert.equal(links.get('b')?.revokes[0]?.event?.id, 'a');
    assert.equal(links.get('a')?.revokedBy[0]?.event?.id, 'b');
    assert.equal(links.get('a')?.revokedBy[0]?.number, '2');
  });

  it('tell apart what is revoked in part, with the part, in both directions', () => {
    const part = { number: '1', part: 'Ziffer 3' };
    const links = decisionLinks([
      decision('a', '1'),
      event('b', { decision: { number: '2', revokesPart: [part] } }),
    ]);
    assert.deepEqual(
      links.get('b')?.revokesPart.map((end) => [end.event?.id, end.part?.part]),
      [['a', 'Ziffer 3']],
    );
    assert.deepEqual(
      links.get('a')?.revokedPartBy.map((end) => [end.number, end.part?.part]),
      [['2', 'Ziffer 3']],
    );
    assert.deepEqual([links.get('a')?.revokedBy, links.get('b')?.revokes], [[], []]);
  });

  it('keep the number of what the feed does not have', () => {
    const links = decisionLinks([decision('b', '2', ['1'])]);
    assert.deepEqual(links.get('b')?.revokes, [{ number: '1', event: undefined, part: undefined }]);
  });

  it('name a decision once that is revoked twice in one list, and both events of one number', () => {
    const links = decisionLinks([
      decision('a', '1'),
      decision('a2', '1'),
      decision('b', '2', ['1', '1']),
    ]);
    assert.deepEqual(
      links.get('b')?.revokes.map((end) => end.event?.id),
      ['a', 'a2'],
    );
  });

  it('are none for events without decisions', () => {
    assert.equal(decisionLinks([event('a')]).size, 0);
  });
});
