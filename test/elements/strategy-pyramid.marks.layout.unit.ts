import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { layerContents } from '../../src/elements/strategy-pyramid/strategy-pyramid.contents.js';
import {
  layoutMarks,
  MOST_IN_ROW,
  MOST_ROWS,
  type LayerMarks,
} from '../../src/elements/strategy-pyramid/strategy-pyramid.marks.layout.js';
import { modelFrom } from '../../stories/fixtures/models.js';
import type { JsonObject } from '../support/small-feed.js';

const records = (prefix: string, count: number, more: JsonObject = {}): JsonObject[] =>
  Array.from({ length: count }, (_, n) => ({ id: `${prefix}${n}`, title: `Titel ${n}`, ...more }));

const layers = [
  { id: 'umbrella', title: 'Dachstrategie' },
  { id: 'topics', title: 'Themen' },
  { id: 'projects', title: 'Vorhaben' },
  { id: 'other', title: 'Eine weitere Ebene' },
];

/** The marks of each layer of a feed with so many records. */
function marksOf(feed: JsonObject): readonly LayerMarks[] {
  const contents = layerContents(modelFrom({ version: 1, updated: '2026-01-01', layers, ...feed }));
  return contents.map((each, at) => layoutMarks(each, { at, layers: contents.length }));
}

const lengths = ({ rows }: LayerMarks): readonly number[] => rows.map(({ length }) => length);

/** Leitlinien by category, as many in each as `counts` say; those of the last have none. */
const leitlinienOf = (counts: readonly number[]): JsonObject => ({
  goals: [{ id: 'goal', title: 'Ziel' }],
  categories: counts.map((_, n) => ({ id: `c${n}`, title: `Ebene ${n}` })),
  leitlinien: counts.flatMap((count, n) =>
    records(`l${n}-`, count, { category: `c${n}`, goal: 'goal' }),
  ),
});

describe('the marks of the pyramid', () => {
  it('stand as the strategy has them: 4, 7 and 11 Leitlinien, five topics, 3 of 29 projects', () => {
    const [umbrella, topics, projects, other] = marksOf({
      ...leitlinienOf([7, 11, 4]),
      topics: records('t', 5),
      scopes: [{ id: 'fds-2025', title: 'Vorhaben', own: true }],
      projects: [...records('p', 3, { scope: 'fds-2025' })],
      figures: [{ id: 'projects-2025', label: 'Vorhaben', value: 29 }],
    });
    assert.ok(umbrella && topics && projects && other);
    assert.deepEqual(lengths(umbrella), [4, 7, 11]);
    assert.deepEqual(lengths(topics), [5]);
    assert.deepEqual(lengths(projects), [14, 15]);
    const known = projects.rows.flat().filter(({ ref }) => ref);
    assert.deepEqual(
      known.map(({ ref }) => ref?.id),
      ['p0', 'p1', 'p2'],
    );
    assert.equal(projects.rows.flat().filter(({ isUnknown }) => isUnknown).length, 26);
    assert.deepEqual(lengths(other), []);
  });

  it('never grow beyond their band, and stand for every record', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(counts, (each) => {
        const [marks] = marksOf(leitlinienOf(each));
        assert.ok(marks);
        const total = each.reduce((sum, count) => sum + count, 0);
        const drawn = marks.rows.flat();
        assert.ok(marks.rows.length <= MOST_ROWS, `${marks.rows.length} rows`);
        assert.ok(marks.rows.every(({ length }) => length > 0 && length <= MOST_IN_ROW));
        if (marks.unit === 1) {
          const ids = new Set(drawn.map(({ ref }) => ref?.id));
          assert.deepEqual([ids.size, drawn.length], [total, total]);
        } else {
          // The last one may stand for fewer.
          assert.equal(drawn.length, Math.ceil(total / marks.unit));
          assert.ok(drawn.every(({ ref }) => ref === undefined));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('stay within the slanted sides of their band', () => {
    const [umbrella, topics] = marksOf({ ...leitlinienOf([70, 110, 40]), topics: records('t', 9) });
    assert.ok(umbrella && topics);
    assert.equal(umbrella.unit, 10);
    // The tip is narrow, and narrower from row to row.
    assert.deepEqual(lengths(umbrella), [5, 8, 9]);
    // A mark with a letter is as wide as two.
    assert.deepEqual(lengths(topics), [4, 5]);
  });

  it('tell what is known from what is not also where one stands for many', () => {
    const [, , marks] = marksOf({
      scopes: [{ id: 'fds-2025', title: 'Vorhaben', own: true }],
      projects: records('p', 120, { scope: 'fds-2025' }),
      figures: [{ id: 'projects-2025', label: 'Vorhaben', value: 1000 }],
    });
    assert.ok(marks);
    assert.equal(marks.unit, 20);
    assert.equal(marks.rows.flat().filter(({ isUnknown }) => isUnknown).length, 44);
    assert.equal(marks.rows.flat().length, 50);
  });

  it('are all entries where the feed does not say what is the strategy’s own', () => {
    const [, , marks] = marksOf({ projects: records('p', 7) });
    assert.deepEqual(marks && lengths(marks), [7]);
  });
});
