import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseFeed } from '../../src/feed/parse-feed.js';
import { buildModel } from '../../src/model/build-model.js';
import type { StrategyModel } from '../../src/model/model.types.js';
import { isFiltering, NO_FILTER, type Filter } from '../../src/selection/filter.js';
import { fromFragment, toFragment } from '../../src/selection/fragment.js';
import { narrowModel } from '../../src/selection/narrow-model.js';
import { reduceShared, type SharedState } from '../../src/selection/reduce-shared.js';
import { modelFrom } from '../../stories/fixtures/models.js';
import { snapshotFeed } from '../support/snapshot.js';
import { smallFeed } from '../support/small-feed.js';

function small(): StrategyModel {
  const { feed } = parseFeed(smallFeed());
  assert.ok(feed);
  return buildModel(feed);
}

const shippedModel = (): StrategyModel => buildModel(snapshotFeed());

const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
const filtered = (model: StrategyModel, filter: Partial<Filter>) =>
  narrowModel(model, { land: null, filter: { ...NO_FILTER, ...filter } });

describe('a model narrowed to one Land', () => {
  it('keeps what the Land leads, joins or takes part in, and the whole framework', () => {
    const whole = shippedModel();
    for (const { id } of whole.feed.actors.filter(({ kind }) => kind === 'land')) {
      const { feed, projectsByActor } = narrowModel(whole, { land: id, filter: null });
      const { leads = [], partners = [] } = whole.projectsByActor.get(id) ?? {};
      assert.deepEqual(
        new Set(ids(feed.projects)),
        new Set(ids([...leads, ...partners])),
        `projects of ${id}`,
      );
      assert.deepEqual(ids(feed.events), ids(whole.eventsByActor.get(id) ?? []));
      assert.deepEqual(projectsByActor.get(id)?.leads, leads);
      assert.equal(feed.leitlinien.length, whole.feed.leitlinien.length);
      assert.equal(feed.layers, whole.feed.layers);
    }
  });

  it('is the same object when asked for again', () => {
    const whole = small();
    const ask = () => narrowModel(whole, { land: 'DE-HH', filter: null });
    assert.equal(ask(), ask());
  });
});

describe('a model narrowed by a filter', () => {
  it('finds what mentions the words, in either language', () => {
    const cloud = filtered(shippedModel(), { text: 'Cloud' });
    assert.ok(ids(cloud.feed.leitlinien).includes('F8'));
    assert.ok(cloud.feed.leitlinien.length < 22);
    const { leitlinien } = filtered(shippedModel(), { text: 'municipalities' }).feed;
    assert.ok(ids(leitlinien).includes('G1'));
  });

  it('finds what only the texts in Einfache Sprache say', () => {
    const records = [
      { id: 'a', title: 'A', summary: 'Interoperabilität', summary_simple: 'Gut verbunden' },
    ];
    const { feed } = filtered(modelFrom({ leitlinien: records }), { text: 'verbunden' });
    assert.deepEqual(ids(feed.leitlinien), ['a']);
  });

  it('narrows projects by their own criteria and leaves lists alone that do not have them', () => {
    const whole = small();
    const { feed } = filtered(whole, { topic: 'data' });
    assert.deepEqual(ids(feed.projects), ids(whole.projectsByTopic.get('data') ?? []));
    assert.equal(feed.events.length, whole.feed.events.length);
    assert.deepEqual(ids(filtered(whole, { leitlinie: 'L3' }).feed.projects), ['portal']);
    assert.deepEqual(ids(filtered(whole, { leitlinie: 'L3' }).feed.leitlinien), ['L3']);
  });

  describe('by subject area, or by topic', () => {
    const whole = modelFrom({
      areas: [
        { id: 'efa', title: 'EfA' },
        { id: 'stack', title: 'Stack' },
      ],
      topics: [{ id: 'data', title: 'Daten' }],
      actors: [{ id: 'DE-HH', kind: 'land', name: 'Hamburg' }],
      projects: [
        { id: 'both', title: 'A', areas: ['efa', 'stack'], lead: ['DE-HH'] },
        { id: 'one', title: 'B', areas: ['stack'] },
        { id: 'none', title: 'C' },
      ],
      events: [
        { id: 'decided', title: 'D', areas: ['efa'] },
        { id: 'met', title: 'E', actors: ['DE-HH'] },
      ],
    });

    it('keeps what names the area, of projects and of events', () => {
      const { feed } = filtered(whole, { area: 'stack' });
      assert.deepEqual(ids(feed.projects), ['both', 'one']);
      assert.deepEqual(ids(feed.events), []);
      assert.deepEqual(ids(filtered(whole, { area: 'efa' }).feed.events), ['decided']);
    });

    it('leaves a list alone of which no record names any, also beside a Land', () => {
      assert.equal(filtered(whole, { topic: 'data' }).feed.events.length, 2);
      const filter = { ...NO_FILTER, area: 'efa' };
      const { feed } = narrowModel(whole, { land: 'DE-HH', filter });
      assert.deepEqual([ids(feed.projects), ids(feed.events)], [['both'], []]);
      const old = small();
      const { projects, events } = filtered(old, { area: 'efa' }).feed;
      assert.deepEqual([projects.length, events.length], [3, 2]);
    });

    it('is written into addresses as `area`, and read from there', () => {
      const filter = { ...NO_FILTER, area: 'efa' };
      const fragment = toFragment({ selection: null, filter });
      assert.match(fragment, /area:efa/);
      assert.deepEqual(fromFragment(fragment)?.filter, filter);
    });
  });

  it('never adds anything, and more criteria never show more', () => {
    const whole = shippedModel();
    const text = fc.constantFrom('', 'cloud', 'daten', 'ozg', 'xyzzy');
    const land = fc.constantFrom(null, 'DE-BY', 'DE-HH', 'bund');
    const topic = fc.constantFrom(null, ...ids(whole.feed.topics));
    fc.assert(
      fc.property(text, land, topic, (words, place, theme) => {
        const one = new Set(ids(filtered(whole, { text: words }).feed.projects));
        const more = filtered(whole, { text: words, land: place, topic: theme });
        return ids(more.feed.projects).every((id) => one.has(id));
      }),
    );
  });
});

describe('what widgets share', () => {
  const start: SharedState = { selection: null, filter: null };

  it('keeps a filter until it is changed or taken back', () => {
    const model = small();
    const filter: Filter = { ...NO_FILTER, topic: 'data' };
    const once = reduceShared(start, { kind: 'filter', filter }, model);
    assert.deepEqual(once, { selection: null, filter });
    assert.equal(reduceShared(once, { kind: 'filter', filter: { ...filter } }, model), once);
    const chosen = reduceShared(
      once,
      { kind: 'select', request: { type: 'topic', id: 'data' }, toggle: true },
      model,
    );
    assert.deepEqual(chosen.filter, filter);
    const { selection } = chosen;
    assert.deepEqual(reduceShared(chosen, { kind: 'filter', filter: null }, model), {
      selection,
      filter: null,
    });
  });

  it('knows an empty filter as none', () => {
    const filter = { ...NO_FILTER, text: '  ' };
    assert.equal(isFiltering(filter), false);
    assert.equal(reduceShared(start, { kind: 'filter', filter }, undefined), start);
  });
});
