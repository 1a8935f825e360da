/** What could not be read of single records is told where each stands, in plain HTML and in files. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { csvRows as matrixRows } from '../../src/elements/leitlinien-matrix/leitlinien-matrix.exports.js';
import { layoutMatrix } from '../../src/elements/leitlinien-matrix/leitlinien-matrix.layout.js';
import { csvRows as mapRows } from '../../src/elements/project-map/project-map.exports.js';
import { csvRows as pyramidRows } from '../../src/elements/strategy-pyramid/strategy-pyramid.exports.js';
import { csvRows as listRows } from '../../src/elements/project-list/project-list.exports.js';
import { contributions } from '../../src/parts/narrowing-notice.js';
import { narrowModel } from '../../src/selection/narrow-model.js';
import { modelOf, rendered as render } from '../support/rendered.js';
import { smallFeed, type JsonObject } from '../support/small-feed.js';

describe('leads that could not be read', () => {
  const { projects } = smallFeed() as { projects: JsonObject[] };
  const lost = { projects: projects.map((each) => ({ ...each, lead: 5 })) };

  it('leave no place without entries in the static map, nor any Land alone', async () => {
    const text = await render('project-map', lost);
    assert.match(text, /Saarland.{0,9}Dazu gibt es nichts Lesbares/);
    assert.doesNotMatch(text, /Kein Vorhaben in den Daten|Führt kein Vorhaben/);
    const whole = await render('project-map', {});
    assert.match(whole, /Saarland.{0,9}Kein Vorhaben in den Daten/);
    const land = modelOf(lost).find('actor', 'DE-SL');
    assert.ok(land);
    const narrowed = narrowModel(modelOf(lost), { land: land.id, filter: null });
    assert.match(contributions(narrowed, land, 'de'), /nichts Lesbares/);
    assert.match(contributions(modelOf(lost), land, 'de'), /Gezählt ist nur, was im Feed lesbar/);
    const silent = narrowModel(modelOf({}), { land: land.id, filter: null });
    assert.match(contributions(silent, land, 'de'), /nichts veröffentlicht/);
  });

  it('are told in each row of the table by themselves', () => {
    const model = modelOf({
      projects: [
        { id: 'a', title: 'A', lead: ['nobody'] },
        { id: 'b', title: 'B' },
      ],
    });
    const [, first, second] = mapRows(model, 'de');
    assert.equal(first?.[0], 'Federführung im Feed nicht lesbar');
    assert.equal(second?.[0], 'Federführung nicht veröffentlicht');
  });

  it('stand beside those that are known in the static map', async () => {
    const half = projects.map((each) => ({ ...each, lead: ['DE-HH', 'nobody'] }));
    const text = await render('project-map', { projects: half });
    assert.match(text, /weitere Federführung im Feed nicht lesbar/);
  });
});

describe('Leitlinien whose place could not be read', () => {
  const place = { id: 'L', title: 'Wir.' };
  const goals = [
    { id: 'speed', title: 'Tempo' },
    { id: 'trust', title: 'Vertrauen' },
  ];

  /** What the empty fields of the grid doubt, row by row. */
  const doubts = (changes: JsonObject): readonly unknown[] =>
    layoutMatrix(modelOf({ goals, ...changes })).rows.map(({ cells }) =>
      cells.map(({ leitlinien, doubt }) => (leitlinien.length > 0 ? 'filled' : doubt)),
    );
  const only = (leitlinie: JsonObject): JsonObject => ({
    leitlinien: [{ ...place, ...leitlinie }],
  });

  it('may belong into every field that fits what is known of it', () => {
    const none = [undefined, undefined];
    assert.deepEqual(doubts(only({ category: 'rules', goal: 'speed' })), [
      ['filled', undefined],
      none,
    ]);
    assert.deepEqual(doubts(only({ category: 'nobody', goal: 'speed' })), [
      ['unread', undefined],
      ['unread', undefined],
    ]);
    assert.deepEqual(doubts(only({ category: 'rules', goal: 7 })), [['unread', 'unread'], none]);
    assert.deepEqual(doubts(only({ category: 'rules' })), [['unplaced', 'unplaced'], none]);
    assert.deepEqual(doubts({ leitlinien: 'none' }), [
      ['unread', 'unread'],
      ['unread', 'unread'],
    ]);
  });

  it('leave no field empty in the annex', async () => {
    const lost = await render('leitlinien-matrix', only({ category: 'nobody', goal: 'speed' }));
    assert.equal(lost.match(/Im Anhang keine Leitlinie/g)?.length, 2);
    assert.match(lost, /Gezählt ist nur, was im Feed lesbar ist\./);
    const open = await render('leitlinien-matrix', only({ goal: 'speed' }));
    assert.equal(open.match(/Keine Leitlinie zugeordnet/g)?.length, 2);
    assert.doesNotMatch(open, /nicht lesbar|Gezählt/);
  });

  it('are not called without a goal in the pyramid and its table', async () => {
    const text = await render('strategy-pyramid', only({ goal: 'nobody' }));
    assert.match(text, /Ziel im Feed nicht lesbar/);
    assert.doesNotMatch(text, /Ohne Ziel/);
    const leitlinien = [{ ...place, goal: 'nobody', cite: [{ source: 'nobody' }] }];
    const row = pyramidRows(modelOf({ leitlinien }), 'de').find(([, , id]) => id === 'L');
    assert.equal(row?.[4], 'Ziel im Feed nicht lesbar');
    assert.equal(row[6], 'im Feed nicht lesbar');
  });

  it('stand in the table of the annex', () => {
    const leitlinien = [
      { ...place, category: 7, goal: 'speed', cite: [{ source: 'paper', page: 'vier' }] },
    ];
    const [head = [], row = []] = matrixRows(modelOf({ leitlinien }), () => true, 'de');
    assert.equal(row[head.indexOf('Handlungsebene')], 'im Feed nicht lesbar');
    assert.equal(row[head.indexOf('Ziel')], 'Tempo');
    assert.equal(row[head.indexOf('Seite')], 'im Feed nicht lesbar');
  });
});

describe('what nobody has said of scopes', () => {
  const { projects } = smallFeed() as { projects: JsonObject[] };
  const silent = projects.map((each) => ({ ...each, scope: undefined }));
  const widgets = ['project-list', 'project-map', 'strategy-pyramid'] as const;

  it('is no yes: entries of scopes that the feed does not have cannot be read', async () => {
    for (const name of widgets) {
      const text = await render(name, { scopes: undefined });
      assert.match(text, /für 3 Vorhaben im Feed nicht lesbar/, name);
      assert.doesNotMatch(text, /die Strategie selbst beschlossen|3 Vorhaben bekannt/, name);
    }
  });

  it('is no no: entries without a scope belong to none that is known', async () => {
    for (const name of widgets) {
      const text = await render(name, { projects: silent });
      assert.match(text, /Die Zugehörigkeit ist für 3 Vorhaben nicht veröffentlicht\./, name);
      assert.doesNotMatch(text, /Keines von|keine Vorhaben bekannt|anderen Bereich/, name);
    }
  });

  it('leaves what is known beside it', async () => {
    const mixed = { projects: [...projects.slice(0, 2), { id: 'x', title: 'X' }] };
    const list = await render('project-list', mixed);
    assert.match(list, /1 von 3 Vorhaben hat die Strategie selbst beschlossen\./);
    assert.match(list, /Die Zugehörigkeit ist für 1 Vorhaben nicht veröffentlicht\./);
    const map = await render('project-map', mixed);
    assert.match(map, /Von der Strategie selbst ist 1 Vorhaben bekannt\. Die Zugehörigkeit/);
    assert.match(await render('strategy-pyramid', mixed), /Dazu 1 weiteres Vorhaben aus anderen/);
  });

  it('is nothing in tables, with scopes in the feed and without', () => {
    for (const changes of [{ projects: silent }, { projects: silent, scopes: [] }]) {
      const model = modelOf(changes);
      const [head = [], ...rows] = listRows(model, model.feed.projects, 'de');
      const at = head.indexOf('Vorhaben der Strategie');
      assert.ok(at > 0);
      assert.deepEqual(
        rows.map((row) => row[at]),
        [undefined, undefined, undefined],
      );
    }
  });
});

describe('entries whose scope could not be read', () => {
  it('are not called no projects of the strategy in the table of the pyramid', () => {
    const model = modelOf({
      projects: [
        { id: 'a', title: 'A', scope: 'nobody' },
        { id: 'b', title: 'B', scope: 'own' },
        { id: 'c', title: 'C' },
        { id: 'd', title: 'D', scope: 'other' },
      ],
    });
    const rows = pyramidRows(model, 'de');
    const field = (id: string, at: number): unknown => rows.find((row) => row[2] === id)?.[at];
    assert.deepEqual(
      ['a', 'b', 'c', 'd'].map((id) => field(id, 5)),
      ['im Feed nicht lesbar', 'ja', undefined, 'nein'],
    );
    assert.equal(field('a', 4), 'im Feed nicht lesbar');
    assert.equal(field('c', 4), 'Zugehörigkeit nicht veröffentlicht');
  });
});
