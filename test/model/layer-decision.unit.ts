import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lastDecision } from '../../src/model/layer-decision.js';
import { decidedWords } from '../../src/describe/decision.js';
import { layerContents } from '../../src/elements/strategy-pyramid/strategy-pyramid.contents.js';
import { narrowModel } from '../../src/selection/narrow-model.js';
import { rendered } from '../support/rendered.js';
import { modelFrom, snapshotModel } from '../../stories/fixtures/models.js';

type Loose = Record<string, unknown>;

const sources = [
  { id: 'a', title: 'A' },
  { id: 'b', title: 'B' },
];
const decision = (id: string, date: string, number?: string, more: Loose = {}): Loose => ({
  id,
  title: id,
  kind: 'decision',
  status: 'done',
  date,
  ...(number ? { decision: { number } } : {}),
  ...more,
});

/** Id of the last decision of a layer with these notes, among these events. */
function last(notes: readonly (string | Loose)[], events: readonly Loose[], layer: Loose = {}) {
  const model = modelFrom({
    sources,
    layers: [
      {
        id: 'x',
        title: 'X',
        notes: notes.map((note) => (typeof note === 'string' ? { text: note } : note)),
        ...layer,
      },
    ],
    events,
  });
  const [first] = model.feed.layers;
  return first && lastDecision(model, first).event?.id;
}

describe('lastDecision', () => {
  it('finds those of the snapshot', () => {
    assert.deepEqual(
      layerContents(snapshotModel()).map(({ layer, decision: { event } }) => [layer.id, event?.id]),
      [
        ['umbrella', '2024-11-13-dachstrategie'],
        ['topics', '2025-03-26-zielbilder'],
        ['projects', '2025-06-26-vorhaben'],
      ],
    );
  });

  it('knows none without events, notes, or a number that is named', () => {
    assert.equal(last([], []), undefined);
    assert.equal(last(['Beschluss 2024/40.'], []), undefined);
    assert.equal(last([], [decision('e', '2024-11-13', '2024/40')]), undefined);
    assert.equal(last(['Beschluss 2024/41.'], [decision('e', '2024-11-13', '2024/40')]), undefined);
  });

  it('takes the latest of those that are named, in notes or summary', () => {
    const events = [
      decision('late', '2025-03-26', '2025/02'),
      decision('early', '2022-11-01', '2022/42'),
    ];
    assert.equal(last(['Erst 2022/42, dann (Beschluss 2025/02).'], events), 'late');
    assert.equal(last([], events, { summary: 'Seit Beschluss 2022/42.' }), 'early');
  });

  it('takes the latest by the calendar, not by the letters of its date', () => {
    const named = ['Beschlüsse 1/1, 1/2'];
    for (const [early, late] of [
      ['2025-40', '2025-11-26'],
      ['2025-33', '2025-12'],
      ['2025-41', '2025-12-01'],
      ['2024-12-31', '2025'],
      ['../2025-06', '2024-11-13'],
      ['2024-01/..', '2024-02-01'],
      [undefined, '../2025'],
    ] as const) {
      const events = [
        { ...decision('early', early ?? '', '1/1'), date: early },
        decision('late', late, '1/2'),
      ];
      assert.equal(last(named, events), 'late', `${early} before ${late}`);
      assert.equal(last(named, [...events].reverse()), 'late', `${early} before ${late}`);
    }
  });

  it('knows a day only from a day, not from a year or month', () => {
    const note = { text: 'Auswahl am 26.06.2025.', cite: [{ source: 'a' }] };
    for (const date of ['2025', '2025-06', '2025-06-26/..']) {
      const events = [decision('e', date, undefined, { cite: [{ source: 'a' }] })];
      assert.equal(last([note], events), undefined, date);
    }
  });

  it('takes only what is a decision and has been taken', () => {
    const named = ['Beschlüsse 2022/42, 2026/50'];
    assert.equal(
      last(named, [
        decision('meeting', '2022-11-01', '2022/42', { kind: 'meeting' }),
        decision('planned', '2026-12-01', '2026/50', { status: 'planned' }),
      ]),
      undefined,
    );
  });

  it('reads numbers by whole words', () => {
    const events = [decision('e', '2025-02-19', '2025/02')];
    assert.equal(last(['Liste 2025/02-AL'], events), undefined);
    assert.equal(last(['Beschluss 12025/02'], events), undefined);
    assert.equal(last(['„2025/02“'], events), 'e');
  });

  it('finds a decision without a number by its day and a source in common', () => {
    const events = [decision('e', '2025-06-26', undefined, { cite: [{ source: 'a' }] })];
    const note = (source: string) => ({ text: 'Auswahl am 26.06.2025.', cite: [{ source }] });
    assert.equal(last([note('a')], events), 'e');
    assert.equal(last([note('b')], events), undefined);
    assert.equal(last(['Auswahl am 26.06.2025.'], events), undefined);
    assert.equal(last([{ text: 'Auswahl.', cite: [{ source: 'a' }] }], events), undefined);
  });

  it('never finds a decision with a number by its day', () => {
    const events = [decision('e', '2025-06-26', 'B-2025/28-IT', { cite: [{ source: 'a' }] })];
    const note = { text: 'Auswahl am 26.06.2025.', cite: [{ source: 'a' }] };
    assert.equal(last([note], events), undefined);
    assert.equal(last(['Beschluss B-2025/28-IT'], events), 'e');
  });

  it('takes a decision that the layer’s own projects name', () => {
    const contents = layerContents(
      modelFrom({
        layers: [{ id: 'projects', title: 'Vorhaben' }],
        scopes: [
          { id: 's', title: 'Eigene', own: true },
          { id: 't', title: 'Andere' },
        ],
        projects: [
          { id: 'p', title: 'P', scope: 's', decision: '2025/13' },
          { id: 'q', title: 'Q', scope: 't', decision: '2025/14' },
        ],
        events: [decision('e', '2025-06-01', '2025/13'), decision('f', '2025-07-01', '2025/14')],
      }),
    );
    assert.equal(contents[0]?.decision.event?.id, 'e');
  });
});

describe('lastDecision of what could not be read', () => {
  const known = (layer: Loose, events: readonly Loose[], more: Loose = {}) => {
    const model = modelFrom({
      sources,
      layers: [{ id: 'x', title: 'X', ...layer }],
      events,
      ...more,
    });
    const [first] = model.feed.layers;
    assert.ok(first);
    const { event, isLost } = lastDecision(model, first);
    return [event?.id, isLost];
  };
  const named = { notes: [{ text: 'Beschlüsse 1/1, 1/2' }] };
  const early = decision('early', '2024-01-01', '1/1');
  const late = decision('late', '2025-01-01', '1/2');

  it('knows what could be read, and that this is all', () => {
    assert.deepEqual(known(named, [early, late]), ['late', false]);
    assert.deepEqual(known({}, [early]), [undefined, false]);
  });

  it('calls no earlier one the last where kind or status of the latest was lost', () => {
    for (const change of [{ status: 'paused' }, { kind: 'party' }]) {
      assert.deepEqual(known(named, [early, { ...late, ...change }]), [undefined, true]);
      assert.deepEqual(known(named, [{ ...late, ...change }]), [undefined, true]);
      assert.deepEqual(known(named, [{ ...early, ...change }, late]), ['late', false]);
      assert.deepEqual(known({}, [{ ...late, ...change }]), [undefined, false]);
    }
  });

  it('says that there may be another where that could not be read', () => {
    assert.deepEqual(known({ notes: 'x' }, [late]), [undefined, true]);
    assert.deepEqual(known({ summary: 'Beschluss 1/1', notes: 7 }, [early]), ['early', true]);
    assert.deepEqual(known({ summary: 7 }, [late]), [undefined, true]);
    assert.deepEqual(known(named, [early, { ...late, title: '' }]), ['early', true]);
    assert.deepEqual(known(named, [early, { ...late, date: '1.1.2025' }]), ['early', true]);
    assert.deepEqual(known(named, [early, { ...late, decision: 7 }]), ['early', true]);
    assert.deepEqual(known(named, [early, { ...late, decision: { number: 7 } }]), ['early', true]);
    const projects = [{ id: 'p', title: 'P', decision: 7 }];
    const carriedOut = { ...named, id: 'projects' };
    assert.deepEqual(known(carriedOut, [early], { projects }), ['early', true]);
    assert.deepEqual(known(named, [early], { projects }), ['early', false]);
  });

  it('is told in the pyramid, never as not stated', async () => {
    const layers = [{ id: 'umbrella', title: 'Dach', notes: [{ text: '1/1 und 1/2' }] }];
    const lost = await rendered('strategy-pyramid', { layers, events: [{ ...late, status: 'x' }] });
    assert.match(lost, /Letzter Beschluss: im Feed nicht lesbar/);
    const cut = await rendered('strategy-pyramid', { layers, events: [early, { id: 'x' }] });
    assert.match(cut, /Nr\. 1\/1 \(weitere im Feed nicht lesbar\)/);
    const silent = await rendered('strategy-pyramid', { layers, events: [] });
    assert.match(silent, /Letzter Beschluss: nicht veröffentlicht/);
  });

  it('does not hang on a filter or a Land', () => {
    const model = modelFrom({
      layers: [{ id: 'x', title: 'X', ...named }],
      actors: [{ id: 'DE-HH', kind: 'land', name: 'Hamburg' }],
      events: [late],
    });
    const narrowed = narrowModel(model, { land: 'DE-HH', filter: null });
    assert.equal(narrowed.feed.events.length, 0);
    assert.equal(layerContents(narrowed, model)[0]?.decision.event?.id, 'late');
  });
});

describe('decidedWords', () => {
  const words = (event: Loose): string => {
    const model = modelFrom({ events: [event] });
    const [first] = model.feed.events;
    return first ? decidedWords({ model, lang: 'de' }, first, String) : '';
  };

  it('say day and number, and what is not known', () => {
    assert.equal(words(decision('e', '2024-11-13', '2024/40')), '13. November 2024, Nr. 2024/40');
    assert.equal(words(decision('e', '2025-06-26')), '26. Juni 2025, Nummer nicht veröffentlicht');
  });

  it('are never more precise than the feed', () => {
    assert.equal(words(decision('e', '2022-11', '2022/42')), 'November 2022, Nr. 2022/42');
    assert.equal(words(decision('e', '2025-33', '2025/1')), '1. Quartal 2025, Nr. 2025/1');
    assert.equal(words(decision('e', '../2025-06', '2025/1')), 'bis Juni 2025, Nr. 2025/1');
    assert.equal(words({ id: 'e', title: 'E', kind: 'decision' }), 'Nummer nicht veröffentlicht');
  });
});
