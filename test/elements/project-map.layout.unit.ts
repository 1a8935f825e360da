import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  layoutProjectMap,
  leadsOf,
  OTHERS,
  UNPUBLISHED,
  type Place,
  type ProjectMapLayout,
} from '../../src/elements/project-map/project-map.layout.js';
import { tiles } from '../../src/geo/tiles.js';
import { openAfter, type Standing } from '../../src/elements/project-map/project-map.open.js';
import { standingsOf } from '../../src/elements/project-map/project-map.standing.js';
import { tiePath } from '../../src/elements/project-map/ties.layout.js';
import { walk, type Spot } from '../../src/geo/walk.js';
import { laenderShapes } from '../../src/geo/laender.js';
import type { Ref, StrategyModel } from '../../src/model/model.types.js';
import { linkedKeys } from '../../src/model/trace.js';
import type { SelectionState } from '../../src/store/store.types.js';
import {
  emptyModel,
  manyProjectsModel,
  modelFrom,
  snapshotModel,
} from '../../stories/fixtures/models.js';

const ISO = laenderShapes.map(({ iso }) => iso);

function placeIn(layout: ProjectMapLayout, id: string): Place {
  const place = layout.places.get(id);
  if (!place) throw new Error(`no place ${id}`);
  return place;
}

const ids = (records: readonly { id: string }[]): string[] => records.map(({ id }) => id);

/** Two Länder, one of them of another country, the Bund, FITKO, two other organisations. */
function smallModel(): StrategyModel {
  return modelFrom({
    scopes: [
      { id: 'own', title: 'Beschlossen', own: true },
      { id: 'other', title: 'Andere' },
    ],
    actors: [
      { id: 'x', kind: 'organisation', name: 'X' },
      { id: 'y', kind: 'organisation', name: 'Y' },
      { id: 'z', kind: 'organisation', name: 'Ohne Aufgabe' },
      { id: 'fitko', kind: 'organisation', name: 'FITKO' },
      { id: 'bund', kind: 'bund', name: 'Bund' },
      { id: 'AT-9', kind: 'land', name: 'Wien' },
      { id: 'DE-HH', kind: 'land', name: 'Hamburg', short: 'HH' },
    ],
    topics: [{ id: 't', title: 'Thema', leads: ['fitko'] }],
    projects: [
      { id: 'joint', title: 'A', lead: ['DE-HH', 'x', 'y'], scope: 'own', topic: 't' },
      { id: 'twice', title: 'B', lead: ['DE-HH', 'DE-HH'], partners: ['DE-HH', 'x'] },
      { id: 'org', title: 'C', lead: ['y'], partners: ['x', 'bund'], scope: 'other' },
      { id: 'none', title: 'D', partners: ['DE-HH'], scope: 'other' },
      { id: 'abroad', title: 'E', lead: ['AT-9'] },
    ],
  });
}

describe('layoutProjectMap', () => {
  it('has the facts of the snapshot', () => {
    const { laender, totals } = layoutProjectMap(snapshotModel());
    const leads = Object.fromEntries(
      laender.map(({ id, leads: list }) => [id.slice(3), list.length]),
    );
    assert.deepEqual(leads, {
      ...{ HE: 9, HH: 8, HB: 7, SH: 6, NW: 5, BW: 4, NI: 4, BB: 3 },
      ...{ SN: 3, ST: 3, BY: 2, MV: 2, RP: 2, BE: 1, SL: 0, TH: 0 },
    });
    const { projects, withLand, withoutLand, unpublished, laenderLeading, own } = totals;
    assert.deepEqual(
      {
        projects,
        withLand,
        withoutLand,
        unpublished,
        laenderLeading,
        laender: totals.laender,
        own,
      },
      {
        ...{ projects: 95, withLand: 54, withoutLand: 30, unpublished: 11 },
        ...{ laenderLeading: 14, laender: 16, own: 3 },
      },
    );
    assert.equal(totals.scopes.length, 6);
  });

  it('agrees with the feed in every place', () => {
    for (const model of [snapshotModel(), manyProjectsModel(500)]) {
      for (const place of layoutProjectMap(model).places.values()) {
        const [actor] = place.actors;
        if (place.actors.length !== 1 || !actor) continue;
        const { projects } = model.feed;
        const leads = projects.filter(({ lead = [] }) => lead.includes(actor.id));
        const partners = projects.filter(
          ({ lead = [], partners: list = [] }) =>
            list.includes(actor.id) && !lead.includes(actor.id),
        );
        assert.deepEqual(ids(place.leads), ids(leads), actor.id);
        assert.deepEqual(ids(place.partners), ids(partners), actor.id);
      }
    }
  });

  it('puts what is not on the map beside it: Länder abroad, Bund, FITKO, the rest together', () => {
    const layout = layoutProjectMap(smallModel());
    assert.deepEqual(ids(layout.beside), ['AT-9', 'bund', 'fitko', OTHERS, UNPUBLISHED]);
    const others = placeIn(layout, OTHERS);
    // A project with two other organisations in the lead counts once.
    assert.deepEqual(ids(others.leads), ['joint', 'org']);
    // Where an organisation leads, another one's part is no further project.
    assert.deepEqual(ids(others.partners), ['twice']);
    assert.deepEqual(ids(others.inside), ['y', 'x']);
    assert.deepEqual(ids(placeIn(layout, UNPUBLISHED).leads), ['none']);
  });

  it('counts each project once in the totals, and says how many have several leads', () => {
    const { totals } = layoutProjectMap(smallModel());
    assert.deepEqual(
      { ...totals, scopes: totals.scopes.map(({ scope, count }) => [scope?.id, count]) },
      {
        ...{ projects: 5, withLand: 3, withoutLand: 1, unpublished: 1, joint: 1 },
        ...{ laender: 2, laenderLeading: 2, idle: 1, own: 1 },
        scopes: [
          ['own', 1],
          ['other', 2],
          [undefined, 2],
        ],
      },
    );
  });

  it('takes a lead that is named twice, or as partner too, as one', () => {
    const hamburg = placeIn(layoutProjectMap(smallModel()), 'DE-HH');
    assert.deepEqual(ids(hamburg.leads), ['joint', 'twice']);
    assert.deepEqual(ids(hamburg.partners), ['none']);
  });

  it('keeps all sixteen Länder where the feed has none of them', () => {
    const layout = layoutProjectMap(emptyModel());
    assert.equal(layout.laender.length, 16);
    assert.ok(layout.laender.every(({ actors }) => actors.length === 0));
    assert.deepEqual(layout.beside, []);
    assert.equal(layout.totals.projects, 0);
    assert.equal(layout.totals.own, undefined);
  });

  it('does not take an organisation for a Land because of its id', () => {
    const actors = [{ id: 'DE-HH', kind: 'organisation', name: 'Dienstleister' }];
    const layout = layoutProjectMap(modelFrom({ actors }));
    assert.deepEqual(layout.laender.find(({ id }) => id === 'DE-HH')?.actors, []);
    assert.deepEqual(ids(layout.beside), [OTHERS]);
  });

  it('loses no project: each is at a place of each lead, or without one', () => {
    const some = ['DE-HH', 'DE-BY', 'AT-9', 'bund', 'fitko', 'x', 'y'];
    const list = fc.array(fc.constantFrom(...some), { maxLength: 4 });
    fc.assert(
      fc.property(fc.array(fc.record({ lead: list, partners: list })), (records) => {
        const projects = records.map((record, n) => ({ id: `p${n}`, title: 'P', ...record }));
        const { actors } = smallModel().feed;
        const model = modelFrom({ actors: [...actors, { id: 'DE-BY', name: 'Bayern' }], projects });
        const { laender, beside, totals } = layoutProjectMap(model);
        for (const project of model.feed.projects) {
          const at = [...laender, ...beside].filter(({ leads }) => leads.includes(project));
          const others = leadsOf(project).filter((id) => id === 'x' || id === 'y').length;
          const expected = Math.max(leadsOf(project).length - Math.max(others - 1, 0), 1);
          assert.equal(at.length, expected);
        }
        assert.equal(totals.withLand + totals.withoutLand + totals.unpublished, projects.length);
        const sum = totals.scopes.reduce((total, { count }) => total + count, 0);
        assert.equal(sum, projects.length);
      }),
    );
  });
});

describe('tiles', () => {
  it('hold each Land once, in four columns', () => {
    const known = tiles.flatMap(({ iso }) => iso ?? []);
    assert.deepEqual([...known].sort(), [...ISO].sort());
    assert.equal(Math.max(...tiles.map(({ column }) => column)), 3);
    assert.equal(tiles.length % 4, 0);
  });

  it('have the order of the places, which the widget lets flow through its grid', () => {
    const places = layoutProjectMap(snapshotModel()).laender.map(({ iso }) => iso);
    assert.deepEqual(
      places,
      tiles.flatMap(({ iso }) => iso ?? []),
    );
  });
});

describe('tiePath', () => {
  const spot = (x: number, y: number): Spot => ({ id: `${x}/${y}`, x, y });

  it('draws nothing for fewer than two', () => {
    assert.equal(tiePath([]), '');
    assert.equal(tiePath([spot(1, 1)]), '');
  });

  it('joins neighbours, not everybody with everybody', () => {
    assert.equal(tiePath([spot(0, 0), spot(10, 0), spot(4, 0)]), 'M0 0L4 0M4 0L10 0');
  });

  it('reaches each of any number with one line less than there are', () => {
    const spots = fc.uniqueArray(fc.record({ x: fc.nat(600), y: fc.nat(800) }), {
      minLength: 2,
      maxLength: 40,
      selector: ({ x, y }) => `${x} ${y}`,
    });
    fc.assert(
      fc.property(spots, (points) => {
        const path = tiePath(points.map(({ x, y }) => spot(x, y)));
        const ends = path.split(/[ML]/).filter(Boolean);
        assert.equal(ends.length, 2 * (points.length - 1));
        assert.equal(new Set(ends).size, points.length);
      }),
    );
  });
});

describe('walk', () => {
  const mapSpots = laenderShapes.map(({ iso, label, callout }) => {
    const [x, y] = callout ?? label;
    return { id: iso, x, y };
  });
  const tileSpots = tiles.flatMap(({ iso, column, row }) =>
    iso ? [{ id: iso, x: column, y: row }] : [],
  );
  const KEYS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];

  function reachable(spots: readonly Spot[], from: string): Set<string> {
    const seen = new Set([from]);
    // A Set hands out what is added while it is walked through.
    for (const id of seen) {
      for (const key of KEYS) seen.add(walk(spots, id, key) ?? id);
    }
    return seen;
  }

  it('reaches all sixteen Länder from each of them, on the map and on the tiles', () => {
    for (const spots of [mapSpots, tileSpots]) {
      for (const { id } of spots) assert.equal(reachable(spots, id).size, 16, id);
    }
  });

  it('goes to the neighbour that one expects', () => {
    assert.equal(walk(tileSpots, 'DE-HE', 'ArrowRight'), 'DE-TH');
    assert.equal(walk(tileSpots, 'DE-BE', 'ArrowRight'), undefined);
    assert.equal(walk(mapSpots, 'DE-BW', 'ArrowRight'), 'DE-BY');
    assert.equal(walk(mapSpots, 'DE-SH', 'ArrowDown'), 'DE-NI');
  });

  it('knows the first and the last, and no other key', () => {
    assert.equal(walk(tileSpots, 'DE-HE', 'Home'), 'DE-SH');
    assert.equal(walk(tileSpots, 'DE-HE', 'End'), 'DE-SL');
    assert.equal(walk(tileSpots, 'DE-HE', 'a'), undefined);
    assert.equal(walk([], 'DE-HE', 'Home'), undefined);
    assert.equal(walk(tileSpots, 'gone', 'ArrowUp'), undefined);
  });

  it('only ever moves in the direction of the key', () => {
    const spot = fc.record({ id: fc.uuid(), x: fc.integer(), y: fc.integer() });
    fc.assert(
      fc.property(fc.uniqueArray(spot, { selector: ({ id }) => id, minLength: 1 }), (spots) => {
        const [start] = spots as [Spot];
        const next = spots.find(({ id }) => id === walk(spots, start.id, 'ArrowRight'));
        assert.equal(next === undefined, !spots.some(({ x }) => x > start.x));
        assert.ok(!next || next.x > start.x);
      }),
    );
  });
});

describe('standingsOf', () => {
  const model = smallModel();
  const layout = layoutProjectMap(model);

  function standing(selection: Ref | null, id: string, open?: string): Standing | undefined {
    const links = selection ? linkedKeys(model, selection) : { linked: new Set<string>() };
    const state: SelectionState = { selection, ...links, origin: null };
    return standingsOf(layout, state, open).get(id);
  }

  it('tells who leads what is linked from who takes part', () => {
    const project = { type: 'project', id: 'org' } as const;
    assert.deepEqual(standing(project, 'y'), { state: 'linked', leads: 1, partners: 0 });
    assert.deepEqual(standing(project, 'bund'), { state: 'linked', leads: 0, partners: 1 });
    assert.deepEqual(standing(project, OTHERS), { state: 'linked', leads: 1, partners: 0 });
    assert.equal(standing(project, 'DE-HH')?.state, 'plain');
    assert.equal(standing(project, UNPUBLISHED)?.state, 'plain');
  });

  it('marks projects without a lead, and who stands for a topic without leading a project', () => {
    assert.equal(standing({ type: 'project', id: 'none' }, UNPUBLISHED)?.state, 'linked');
    const topic = { type: 'topic', id: 't' } as const;
    assert.deepEqual(standing(topic, 'fitko'), { state: 'linked', leads: 0, partners: 0 });
    assert.deepEqual(standing(topic, 'DE-HH'), { state: 'linked', leads: 1, partners: 0 });
  });

  it('marks a chosen actor with the place that holds it, and nobody for sharing its projects', () => {
    const actor = { type: 'actor', id: 'x' } as const;
    assert.equal(standing(actor, 'x')?.state, 'selected');
    assert.equal(standing(actor, OTHERS)?.state, 'selected');
    assert.equal(standing(actor, 'DE-HH')?.state, 'plain');
  });

  it('shows an open collective place as chosen, which no selection can name', () => {
    assert.equal(standing(null, OTHERS, OTHERS)?.state, 'selected');
    assert.equal(standing(null, 'DE-HH', 'DE-HH')?.state, 'plain');
  });
});

describe('openAfter', () => {
  const layout = layoutProjectMap(smallModel());
  const hamburg = { type: 'actor', id: 'DE-HH' } as const;
  const project = (id: string): Ref => ({ type: 'project', id });
  const closed = { open: undefined, selection: null };

  it('opens the place of a chosen actor, and closes it with the choice', () => {
    const opened = openAfter(closed, hamburg, layout);
    assert.equal(opened.open, 'DE-HH');
    assert.equal(openAfter(opened, null, layout).open, undefined);
  });

  it('stays while a project of it is chosen and let go, and closes for any other', () => {
    const opened = openAfter(closed, hamburg, layout);
    const inside = openAfter(opened, project('joint'), layout);
    assert.equal(inside.open, 'DE-HH');
    assert.equal(openAfter(inside, null, layout).open, 'DE-HH');
    assert.equal(openAfter(opened, project('org'), layout).open, undefined);
    assert.equal(openAfter(opened, { type: 'topic', id: 't' }, layout).open, undefined);
  });

  it('keeps a collective place that was opened while an actor was chosen', () => {
    const opened = { open: OTHERS, selection: hamburg };
    assert.equal(openAfter(opened, null, layout).open, OTHERS);
  });

  it('forgets a place that newer data do not have', () => {
    const opened = { open: 'gone', selection: null };
    assert.equal(openAfter(opened, null, layout).open, undefined);
  });
});
