/** What the timeline says of dates, periods and topics that could not be read. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { csvRows } from '../../src/elements/timeline/timeline.export.js';
import { layoutTimeline, type TimelineItem } from '../../src/elements/timeline/timeline.layout.js';
import { nothingWords } from '../../src/elements/timeline/timeline.tools.js';
import { layoutPeriods } from '../../src/elements/timeline/timeline-periods.layout.js';
import { noTopicWords } from '../../src/elements/timeline/timeline-periods.js';
import { isWithoutTopics } from '../../src/elements/timeline/timeline-scale.js';
import type { TimeScale } from '../../src/elements/timeline/timeline-time.layout.js';
import type { StrategyModel } from '../../src/model/model.types.js';
import { modelOf } from '../support/rendered.js';

const itemsOf = (model: StrategyModel): readonly TimelineItem[] =>
  layoutTimeline(model.feed.events, 0, model.isLost).groups.flatMap(({ items }) => items);

describe('a timeline of what could not be read', () => {
  const project = (id: string, more: object): object => ({ id, title: id, ...more });

  it('counts periods that are lost apart from those that nobody has published', () => {
    const model = modelOf({
      projects: [
        project('a', { period: '2025/2026', topic: 'nobody' }),
        project('b', { period: 'bald' }),
        project('c', {}),
        project('d', {}),
      ],
    });
    const scale = { start: 0, end: 1, place: () => 0 } as unknown as TimeScale;
    const { shown, without, unread } = layoutPeriods(model, scale, { from: 0, to: 1 });
    assert.deepEqual([shown, without, unread], [1, 2, 1]);
    const words = (count: number): string =>
      noTopicWords({ model, lang: 'de' }, model.feed.projects.slice(0, count));
    assert.equal(words(1), 'Schwerpunktthema im Feed nicht lesbar');
    assert.equal(words(2), 'Ohne Schwerpunktthema oder im Feed nicht lesbar');
  });

  it('says that events have no topics only where none was there', () => {
    const event = { id: 'e', title: 'E' };
    assert.equal(isWithoutTopics(modelOf({ events: [event] })), true);
    assert.equal(isWithoutTopics(modelOf({ events: [{ ...event, topic: 'data' }] })), false);
    assert.equal(isWithoutTopics(modelOf({ events: [{ ...event, topic: 'nobody' }] })), false);
  });

  it('does not call an event undated whose date is lost', () => {
    const words = (date?: string): string =>
      nothingWords(itemsOf(modelOf({ events: [{ id: 'e', title: 'E', date }] })), 'de');
    assert.equal(words('gestern'), 'Das Datum ist im Feed nicht lesbar.');
    assert.equal(words(), 'Das Ereignis hat kein Datum.');
  });

  it('tells in files that a decision revokes more than could be read', () => {
    const decision = { number: '1', revokes: ['2', 7] };
    const model = modelOf({ events: [{ id: 'e', title: 'E', kind: 'decision', decision }] });
    const [head = [], row = []] = csvRows(model, itemsOf(model), 'de');
    assert.equal(row[head.indexOf('hebt auf')], '2 (weitere im Feed nicht lesbar)');
  });
});
