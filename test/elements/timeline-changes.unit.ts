import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import {
  badgeWords,
  changeSentence,
  changesBetween,
} from '../../src/elements/timeline/timeline.changes.js';
import { decisionLinks } from '../../src/model/decision-links.js';
import type { FeedEvent } from '../../src/feed/feed.types.js';
import { languages } from '../../src/texts/languages.js';
import { snapshotModel } from '../../stories/fixtures/models.js';
import { edtf } from '../support/dates.js';

const event = (id: string, more: Partial<FeedEvent> = {}): FeedEvent => ({
  id,
  title: id,
  ...more,
});

describe('changesBetween', () => {
  before(() => languages.load('en'));

  it('is nothing for the same events in another order, or with keys in another order', () => {
    const { events } = snapshotModel().feed;
    const turned = [...events]
      .reverse()
      .map((each) => Object.fromEntries(Object.entries(each).reverse()) as unknown as FeedEvent);
    const changes = changesBetween(events, turned);
    assert.equal(changes.byId.size, 0);
    assert.equal(changes.gone, 0);
    assert.equal(changeSentence(changes, 'de'), '');
  });

  it('tells new, changed and removed events apart, by id and content', () => {
    const old = [event('a'), event('b', { date: edtf('2024') }), event('c')];
    const now = [event('a'), event('b', { date: edtf('2024-06') }), event('d'), event('e')];
    const changes = changesBetween(old, now);
    assert.deepEqual(
      [...changes.byId],
      [
        ['b', 'changed'],
        ['d', 'new'],
        ['e', 'new'],
      ],
    );
    assert.equal(
      changeSentence(changes, 'de'),
      'Seit Ihrem Aufruf aktualisiert: 2 neue Ereignisse, 1 geändertes Ereignis, 1 Ereignis entfernt.',
    );
    assert.equal(
      changeSentence(changes, 'en'),
      'Updated since you opened this page: 2 new events, 1 changed event, 1 event removed.',
    );
    assert.equal(badgeWords(changes, 'b', 'de'), 'geändert');
    assert.equal(badgeWords(changes, 'd', 'en'), 'new');
    assert.equal(badgeWords(changes, 'a', 'de'), undefined);
  });

  it('sees a change deep inside', () => {
    const taking = (number: string): FeedEvent =>
      event('a', { decision: { number, revokes: ['1'] } });
    assert.equal(changesBetween([taking('2')], [taking('3')]).byId.get('a'), 'changed');
    assert.equal(changesBetween([taking('2')], [taking('2')]).byId.size, 0);
  });
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

  it('keep the number of what the feed does not have', () => {
    const links = decisionLinks([decision('b', '2', ['1'])]);
    assert.deepEqual(links.get('b')?.revokes, [{ number: '1', event: undefined }]);
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

  it('are none for events without decisions, and none in the snapshot', () => {
    assert.equal(decisionLinks([event('a')]).size, 0);
    assert.equal(decisionLinks(snapshotModel().feed.events).size, 0);
  });
});
