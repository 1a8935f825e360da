import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  isPicking,
  PAGE_SIZES,
  pickProjects,
  ranksOf,
  sortProjects,
  UNKNOWN,
} from '../../src/elements/project-list/project-list.find.layout.js';
import {
  columnsFor,
  COLUMNS,
  nextOrder,
  NO_PICKS,
  pageAt,
  pageOf,
  scopeSums,
  type Column,
} from '../../src/elements/project-list/project-list.layout.js';
import type { StrategyModel } from '../../src/model/model.types.js';
import { emptyModel, modelFrom, snapshotModel } from '../../stories/fixtures/models.js';

const maybe = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.option(values, { freq: 2 });

const projects = fc
  .array(
    fc.record({
      title: fc.constantFrom('Öl', 'Zug', 'Ost', 'Ast 10', 'Ast 2', 'äußern'),
      kind: maybe(fc.constantFrom('project', 'body')),
      topic: maybe(fc.constantFrom('t1', 't2')),
      scope: maybe(fc.constantFrom('s1', 's2')),
      lead: maybe(fc.constantFrom(['DE-BY'], ['DE-HH', 'DE-BY'], [])),
      partners: maybe(fc.constantFrom(['DE-BY'], [])),
      period: maybe(fc.constantFrom('2025', '2025-01', '2024/2026', '../2025', '2026/..')),
      status: maybe(fc.constantFrom('planned', 'running', 'done', 'stopped')),
      budget: maybe(fc.integer({ min: 0, max: 9 })),
    }),
    { maxLength: 40 },
  )
  .map((list) => list.map((each, n) => ({ id: `p${n}`, ...each })));

const modelOf = (list: readonly object[]): StrategyModel =>
  modelFrom({
    projects: list,
    topics: [
      { id: 't1', title: 'Zoll' },
      { id: 't2', title: 'Ämter' },
    ],
    scopes: [
      { id: 's1', title: 'Beschlossen', own: true },
      { id: 's2', title: 'Andere' },
    ],
    actors: [
      { id: 'DE-BY', name: 'Bayern', kind: 'land' },
      { id: 'DE-HH', name: 'Hamburg', kind: 'land' },
    ],
  });

const sorted = (model: StrategyModel, column: Column, descending = false): readonly string[] =>
  sortProjects(model.feed.projects, ranksOf({ model, lang: 'de' }, column), descending).map(
    ({ id }) => id,
  );

describe('the order of the list', () => {
  it('is a permutation in every column, in both directions', () => {
    fc.assert(
      fc.property(projects, fc.constantFrom(...COLUMNS), fc.boolean(), (list, column, down) => {
        const ids = sorted(modelOf(list), column, down);
        assert.deepEqual([...ids].sort(), list.map(({ id }) => id).sort());
      }),
    );
  });

  it('has what is unknown last in both directions, in the order of the feed', () => {
    fc.assert(
      fc.property(
        projects,
        fc.constantFrom('kind', 'topic', 'period', 'status', 'budget', 'scope'),
        fc.boolean(),
        (list, column, down) => {
          const unknown = list.filter((each) => each[column] === null).map(({ id }) => id);
          const ids = sorted(modelOf(list), column, down);
          assert.deepEqual(ids.slice(list.length - unknown.length), unknown);
        },
      ),
    );
  });

  it('keeps equal ones in the order of the feed, and is reversed place by place', () => {
    fc.assert(
      fc.property(projects, fc.constantFrom(...COLUMNS), (list, column) => {
        const model = modelOf(list);
        const ranks = ranksOf({ model, lang: 'de' }, column);
        for (const down of [false, true]) {
          const all = sortProjects(model.feed.projects, ranks, down);
          all.slice(1).forEach((project, index) => {
            const before = all[index];
            const [a, b] = [ranks.get(before as never), ranks.get(project)];
            if (a === b) {
              const place = (id = ''): number => Number(id.slice(1));
              assert.ok(place(before?.id) < place(project.id));
            } else if (a !== undefined && b !== undefined) assert.equal(a < b, !down);
          });
        }
      }),
    );
  });

  it('is that of the German alphabet, figures by their value', () => {
    const titles = ['Zug', 'Öl', 'Ast 10', 'Ost', 'Ast 2'];
    const model = modelOf(titles.map((title, n) => ({ id: `p${n}`, title })));
    assert.deepEqual(sorted(model, 'title'), ['p4', 'p2', 'p1', 'p3', 'p0']);
  });

  it('has the status in the order of a life, and a period by its start', () => {
    const model = modelOf([
      { id: 'a', title: 'A', status: 'stopped', period: '2025' },
      { id: 'b', title: 'B', status: 'planned', period: '2024/2026' },
      { id: 'c', title: 'C', status: 'done', period: '2025-01' },
      { id: 'd', title: 'D', status: 'running', period: '../2030' },
    ]);
    assert.deepEqual(sorted(model, 'status'), ['b', 'd', 'c', 'a']);
    assert.deepEqual(sorted(model, 'period'), ['d', 'b', 'c', 'a']);
  });

  it('goes by who takes part without leading, as the cell names them', () => {
    const model = modelOf([
      { id: 'a', title: 'A', lead: ['DE-BY'], partners: ['DE-BY'] },
      { id: 'b', title: 'B', partners: ['DE-HH', 'DE-BY'] },
      { id: 'c', title: 'C', partners: ['DE-BY'] },
    ]);
    assert.deepEqual(sorted(model, 'partners'), ['c', 'b', 'a']);
    assert.deepEqual(sorted(model, 'partners', true), ['b', 'c', 'a']);
  });

  it('turns up, down, and back to that of the data', () => {
    const up = nextOrder(undefined, 'title');
    const down = nextOrder(up, 'title');
    assert.deepEqual(up, { column: 'title', descending: false });
    assert.deepEqual(down, { column: 'title', descending: true });
    assert.equal(nextOrder(down, 'title'), undefined);
    assert.deepEqual(nextOrder(down, 'kind'), { column: 'kind', descending: false });
  });

  it('is made once for a model and a column', () => {
    const model = snapshotModel();
    assert.equal(ranksOf({ model, lang: 'de' }, 'title'), ranksOf({ model, lang: 'de' }, 'title'));
    assert.notEqual(
      ranksOf({ model, lang: 'de' }, 'title'),
      ranksOf({ model, lang: 'de' }, 'kind'),
    );
  });
});

describe('the columns', () => {
  const FIVE = ['title', 'topic', 'lead', 'period', 'status'];

  it('are five, and one more for each sparse field that a third of the rows has', () => {
    fc.assert(
      fc.property(projects, (list) => {
        const model = modelOf(list);
        const columns = columnsFor(model, model.feed.projects);
        const amounts = list.filter(({ budget }) => budget !== null).length;
        const isWorthIt = amounts > 0 && 3 * amounts >= list.length;
        const expected = FIVE.flatMap((name) =>
          name === 'period' && isWorthIt ? [name, 'budget'] : [name],
        );
        assert.deepEqual(
          columns.map(({ field }) => field),
          expected,
        );
      }),
    );
  });

  it('leave no field out, and name none twice', () => {
    fc.assert(
      fc.property(projects, (list) => {
        const model = modelOf(list);
        const all = columnsFor(model, model.feed.projects).flatMap(({ field, below }) => [
          field,
          ...below,
        ]);
        assert.deepEqual([...all].sort(), [...COLUMNS].sort());
      }),
    );
  });
});

describe('what is picked', () => {
  const model = snapshotModel();

  it('is everything without a wish', () => {
    assert.deepEqual(pickProjects(model, NO_PICKS), model.feed.projects);
    assert.deepEqual(pickProjects(model, { ...NO_PICKS, text: ' – ' }), model.feed.projects);
    assert.equal(isPicking({ ...NO_PICKS, text: ' ' }), false);
    assert.equal(isPicking({ ...NO_PICKS, lead: UNKNOWN }), true);
  });

  it('finds what the feed does not say', () => {
    const found = pickProjects(model, { ...NO_PICKS, lead: UNKNOWN });
    assert.ok(found.length > 0);
    assert.ok(found.every(({ lead = [] }) => lead.length === 0));
  });

  it('has every wish', () => {
    const found = pickProjects(model, { ...NO_PICKS, text: 'KI-plattf', scope: 'fds-2025' });
    assert.deepEqual(
      found.map(({ id }) => id),
      ['machbarkeit-ki-plattform'],
    );
  });

  it('finds a project by each of its leads', () => {
    const shared = modelOf([{ id: 'a', title: 'A', lead: ['DE-BY', 'DE-HH'] }]);
    for (const lead of ['DE-BY', 'DE-HH']) {
      assert.equal(pickProjects(shared, { ...NO_PICKS, lead }).length, 1);
    }
  });
});

describe('what is linked', () => {
  it('is picked by its keys, together with the rest', () => {
    const model = snapshotModel();
    const keys = new Set(['project:machbarkeit-ki-plattform', 'project:fit-standards', 'topic:x']);
    const linked = { ref: { type: 'topic', id: 'data-use' }, keys } as const;
    const ids = (scope: string): readonly string[] =>
      pickProjects(model, { ...NO_PICKS, linked, scope }).map(({ id }) => id);
    assert.deepEqual(ids(''), ['machbarkeit-ki-plattform', 'fit-standards']);
    assert.deepEqual(ids('fds-2025'), ['machbarkeit-ki-plattform']);
    assert.equal(isPicking({ ...NO_PICKS, linked }), true);
  });
});

describe('the pages', () => {
  it('have every entry exactly once, and every entry is on the page it is looked for', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.constantFrom(...PAGE_SIZES), (length, size) => {
        const all = Array.from({ length }, (_, n) => n);
        const { count } = pageOf(all, 1, size);
        const pages = Array.from({ length: count }, (_, n) => pageOf(all, n + 1, size).items);
        assert.deepEqual(pages.flat(), all);
        pages.forEach((items, n) => {
          assert.ok(items.every((item) => pageAt(item, size) === n + 1));
        });
      }),
    );
  });

  it('lead to the nearest one that there is', () => {
    assert.deepEqual(pageOf([1, 2, 3], 9, 2), { items: [3], number: 2, count: 2 });
    assert.deepEqual(pageOf([], 3, 10), { items: [], number: 1, count: 1 });
  });
});

describe('the sums', () => {
  it('are told apart by scope and leave nothing out', () => {
    fc.assert(
      fc.property(projects, (list) => {
        const model = modelOf(list);
        const sums = scopeSums(model, model.feed.projects);
        assert.equal(
          sums.reduce((sum, { count }) => sum + count, 0),
          list.length,
        );
        for (const { scope, count } of sums) {
          assert.equal(count, list.filter((each) => (each.scope ?? undefined) === scope).length);
        }
      }),
    );
    assert.deepEqual(scopeSums(emptyModel(), []), []);
  });
});
