import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { layoutAxis, viewAxis } from '../../src/elements/timeline/timeline-axis.layout.js';
import type { Lanes } from '../../src/elements/timeline/timeline-bands.layout.js';
import { momentsOf } from '../../src/elements/timeline/timeline-moments.layout.js';
import { WHOLE } from '../../src/elements/timeline/timeline-time.layout.js';
import { entryOf } from '../../src/elements/timeline/timeline.more.js';
import { calendarEntry, csvRows } from '../../src/elements/timeline/timeline.export.js';
import { layoutTimeline, type TimelineItem } from '../../src/elements/timeline/timeline.layout.js';
import {
  kindWord,
  kindWords,
  leadSentence,
  statusRemark,
  statusWords,
} from '../../src/elements/timeline/timeline.words.js';
import type { StrategyModel } from '../../src/model/model.types.js';
import { languages } from '../../src/texts/languages.js';
import { modelFrom } from '../../stories/fixtures/models.js';
import { momentsModel } from '../../stories/fixtures/moments.js';

const TODAY = Date.UTC(2026, 10, 21);

const layOut = (model: StrategyModel) =>
  layoutTimeline(model.feed.events, TODAY, model.isLost, momentsOf(model));
const itemsOf = (model: StrategyModel): readonly TimelineItem[] =>
  layOut(model).groups.flatMap(({ items }) => items);

const model = momentsModel();
const items = itemsOf(model);

function item(id: string): TimelineItem {
  const found = items.find((each) => each.id === id);
  assert.ok(found, id);
  return found;
}

describe('moments of the timeline', () => {
  before(() => languages.load('en'));

  it('are milestones with a date, readable or not, and deadlines; each leads to its record', () => {
    assert.deepEqual(
      momentsOf(model).map(({ event, ref }) => [event.id, `${ref.type}:${ref.id}`]),
      [
        ['decided~deadline', 'event:decided'],
        ['old~deadline', 'event:old'],
        ['register~1', 'project:register'],
        ['register~2', 'project:register'],
        ['register~3', 'project:register'],
        ['register~5', 'project:register'],
      ],
    );
    assert.deepEqual(item('register~5').unread, ['date']);
  });

  it('stand among the events by their date', () => {
    assert.deepEqual(
      items.map(({ id }) => id),
      [
        'old',
        'old~deadline',
        'decided',
        'register~1',
        'register~2',
        'part',
        'met',
        'decided~deadline',
        'register~3',
        'register~5',
      ],
    );
  });

  it('are each there once, and no event is lost to them', () => {
    const date = fc.constantFrom('2025', '2026-03', '2026-12-24', '2025-40', 'bald', '');
    const milestone = fc.record({ title: fc.constant('M'), date });
    const project = fc.record({ milestones: fc.array(milestone, { maxLength: 4 }) });
    const event = fc.record({ decision: fc.record({ deadline: date }), date });
    fc.assert(
      fc.property(fc.array(project, { maxLength: 4 }), fc.array(event), (projects, events) => {
        const some = modelFrom({
          projects: projects.map((each, n) => ({ id: `p${n}`, title: 'P', ...each })),
          events: events.map((each, n) => ({ id: `e${n}`, title: 'E', ...each })),
        });
        const { counts } = layOut(some);
        const told = projects.flatMap(({ milestones }) => milestones).filter((each) => each.date);
        const due = events.filter(({ decision }) => decision.deadline);
        assert.equal(counts.total, events.length);
        const of = (kind: string) => counts.moments.filter(({ moment }) => moment === kind).length;
        assert.deepEqual([of('milestone'), of('deadline')], [told.length, due.length]);
        const ids = itemsOf(some).map(({ id }) => id);
        assert.equal(ids.length, counts.entries);
        assert.equal(new Set(ids).size, counts.entries);
      }),
    );
  });

  it('are told in words: what they are, and to what they belong', () => {
    assert.equal(kindWords(item('register~2'), 'de'), 'Meilenstein eines Vorhabens · Register');
    assert.equal(kindWords(item('decided~deadline'), 'de'), 'Frist · Beschluss 2025/13');
    assert.equal(kindWord(item('decided~deadline'), 'en'), 'Deadline');
  });

  it('are told with what is known of them, and nothing more', () => {
    assert.equal(statusWords(item('register~1'), 'de'), 'erfolgt');
    assert.equal(statusRemark(item('register~1'), 'de'), undefined);
    // Planned for a time that is over.
    assert.equal(
      statusWords(item('register~2'), 'de'),
      'war geplant; ob es stattfand, ist nicht bekannt',
    );
    assert.equal(statusWords(item('register~3'), 'de'), 'geplant');
    assert.match(statusWords(item('old~deadline'), 'de'), /ob eingehalten, nicht angegeben/);
    assert.equal(statusRemark(item('decided~deadline'), 'de'), 'Frist läuft');
  });

  it('are counted apart from the events', () => {
    const { counts } = layOut(model);
    assert.match(
      leadSentence(counts, 'de'),
      /^4 Ereignisse .*, darunter 3 Beschlüsse\. Dazu: 4 Meilensteine von Vorhaben, 2 Fristen\./,
    );
    assert.doesNotMatch(leadSentence(layoutTimeline([], TODAY).counts, 'de'), /Dazu/);
  });

  it('stand in calendars and files with ids of their own', () => {
    const entries = items.flatMap((each) => calendarEntry(model, each, 'de') ?? []);
    assert.equal(new Set(entries.map(({ uid }) => uid)).size, items.length - 1);
    const due = calendarEntry(model, item('decided~deadline'), 'de');
    assert.equal(due?.summary, 'Frist · Beschluss 2025/13: Register einführen');
    assert.equal(due.start, Date.UTC(2026, 11, 1));
    const [head = [], ...rows] = csvRows(model, items, 'de');
    assert.equal(rows.length, items.length);
    const row = rows.find(([id]) => id === 'register~2') ?? [];
    assert.equal(row[head.indexOf('Datum (EDTF)')], '2026-03');
    assert.equal(row[head.indexOf('Vorhaben')], 'Register');
  });
});

describe('the entry of what is chosen', () => {
  const layout = layOut(model);
  const project = { type: 'project', id: 'register' } as const;
  const event = { type: 'event', id: 'decided' } as const;

  it('is the one that was used, else the event itself', () => {
    assert.equal(entryOf(layout, project, 'register~3', 'met'), 'register~3');
    assert.equal(entryOf(layout, event, 'decided~deadline', undefined), 'decided~deadline');
    assert.equal(entryOf(layout, event, 'register~3', undefined), 'decided');
    assert.equal(entryOf(layout, event, undefined, 'met'), 'decided');
  });

  it('is none for a project that is chosen elsewhere, where its details have a place', () => {
    assert.equal(entryOf(layout, project, undefined, 'met'), undefined);
    assert.equal(entryOf(layout, project, undefined, undefined), 'register~1');
    assert.equal(entryOf(layout, null, undefined, undefined), undefined);
  });
});

describe('lanes of the axis', () => {
  const axis = layoutAxis(
    items.filter(({ date }) => date),
    TODAY,
  );
  const bands = (lanes: Lanes): Record<string, string[]> => {
    assert.ok(axis);
    const { wide } = viewAxis(axis, WHOLE, lanes);
    return Object.fromEntries(
      wide.bands.map(({ key, marks }) => [key, marks.map((mark) => mark.item.id)]),
    );
  };

  it('by kind give moments lanes of their own', () => {
    assert.deepEqual(bands({ by: 'kind' }), {
      decision: ['old', 'decided', 'part'],
      deadline: ['old~deadline', 'decided~deadline'],
      session: ['met'],
      projectMilestone: ['register~1', 'register~2', 'register~3'],
    });
  });

  it('by topic follow the order of the feed, what has none comes last', () => {
    const { topics } = model.feed;
    const lanes = { by: 'topic', topics: topics.map(({ id }) => id) } as const;
    assert.deepEqual(Object.entries(bands(lanes)), [
      ['data', ['decided', 'register~1', 'register~2', 'decided~deadline', 'register~3']],
      ['cross', ['old', 'old~deadline']],
      ['~none', ['part', 'met']],
    ]);
  });

  it('are few, however many topics there are', () => {
    const many = modelFrom({
      topics: Array.from({ length: 40 }, (_, n) => ({ id: `t${n}`, title: `T${n}` })),
      events: Array.from({ length: 40 }, (_, n) => ({
        id: `e${n}`,
        title: 'E',
        date: '2026-01-05',
        topic: `t${n}`,
      })),
    });
    const all = layoutAxis(itemsOf(many), TODAY);
    assert.ok(all);
    const topics = many.feed.topics.map(({ id }) => id);
    const { wide } = viewAxis(all, WHOLE, { by: 'topic', topics });
    assert.ok(wide.bands.length <= 12);
    const drawn = wide.bands.map(
      ({ marks, crowds }) => marks.length + crowds.reduce((sum, { count }) => sum + count, 0),
    );
    assert.equal(
      drawn.reduce((sum, count) => sum + count, 0),
      40,
    );
  });
});
