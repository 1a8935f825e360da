import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { changesBetween } from '../../src/model/changes.js';
import type { StrategyModel } from '../../src/model/model.types.js';
import { modelFrom } from '../../stories/fixtures/models.js';
import { smallFeed } from '../support/small-feed.js';

type Records = readonly object[];
const withEvents = (events: Records, more: object = {}): StrategyModel =>
  modelFrom({ events, ...more });
const found = (before: StrategyModel, after: StrategyModel): Record<string, string> =>
  Object.fromEntries(changesBetween(before, after).byKey);

describe('changesBetween', () => {
  it('names what is new, changed and gone, of every type that can be chosen', () => {
    const before = modelFrom(smallFeed());
    const feed = smallFeed();
    const projects = feed['projects'] as Record<string, unknown>[];
    const events = feed['events'] as Record<string, unknown>[];
    feed['projects'] = [{ ...projects[0], status: 'done' }, projects[1]];
    feed['events'] = [...events, { id: 'new', title: 'Neu' }];
    feed['topics'] = [
      { id: 'data', title: 'Daten', leads: ['DE-HH'] },
      { id: 'people', title: 'Menschen' },
    ];
    const changes = changesBetween(before, modelFrom(feed));
    assert.deepEqual(Object.fromEntries(changes.byKey), {
      'topic:data': 'changed',
      'project:register': 'changed',
      'event:new': 'new',
    });
    assert.deepEqual(
      changes.gone.map(({ type, record }) => [type, (record as { id: string }).id]),
      [['project', 'course']],
    );
    assert.equal(changes.refs.length, changes.byKey.size);
  });

  it('sees nothing in the same data, in whatever order records and keys stand', () => {
    const records = fc.uniqueArray(
      fc.record({
        id: fc.stringMatching(/^[a-z]{1,3}$/),
        title: fc.constantFrom('A', 'B'),
        date: fc.constantFrom('2025', '2025-06-26'),
        actors: fc.constant(['bund']),
      }),
      { selector: ({ id }) => id, maxLength: 6 },
    );
    const actors = [{ id: 'bund', kind: 'bund', name: 'Bund' }];
    fc.assert(
      fc.property(records, (events) => {
        const turned = [...events]
          .reverse()
          .map((each) => Object.fromEntries(Object.entries(each).reverse()));
        const changes = changesBetween(
          withEvents(events, { actors }),
          withEvents(turned, { actors }),
        );
        assert.deepEqual([changes.refs, changes.gone], [[], []]);
      }),
    );
  });

  it('agrees with a comparison of texts', () => {
    const list = fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', 'd'),
        title: fc.constantFrom('A', 'B'),
        place: fc.constantFrom('X', 'Y'),
      }),
      { selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(list, list, (then, now) => {
        const expected = now.flatMap(({ id, title, place }) => {
          const old = then.find((each) => each.id === id);
          if (!old) return [[`event:${id}`, 'new']];
          return old.title === title && old.place === place ? [] : [[`event:${id}`, 'changed']];
        });
        assert.deepEqual(found(withEvents(then), withEvents(now)), Object.fromEntries(expected));
      }),
    );
  });

  it('sees a change inside of what a record holds', () => {
    const taking = (number: string): StrategyModel =>
      withEvents([{ id: 'a', title: 'A', decision: { number } }]);
    assert.deepEqual(found(taking('2'), taking('3')), { 'event:a': 'changed' });
    assert.deepEqual(found(taking('2'), taking('2')), {});
  });

  it('claims nothing of lists that could not be read as a whole', () => {
    const whole = withEvents([
      { id: 'a', title: 'A' },
      { id: 'b', title: 'B' },
    ]);
    const cut = withEvents([{ id: 'a', title: 'A' }, { id: 'b' }]);
    assert.deepEqual(changesBetween(whole, cut).gone, []);
    assert.deepEqual(found(cut, whole), {});
  });
});
