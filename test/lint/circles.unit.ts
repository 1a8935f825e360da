/** Circles of files are found whatever the kind of import, and the project has none. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
// @ts-expect-error -- a plain script without types; the types below say what it gives
import * as script from '../../scripts/lint/circles.mjs';

type Circles = readonly (readonly string[])[];
const { circlesOf, moduleCircles } = script as {
  circlesOf: (graph: ReadonlyMap<string, readonly string[]>) => Circles;
  moduleCircles: () => Circles;
};

const graph = (
  edges: Readonly<Record<string, readonly string[]>>,
): Map<string, readonly string[]> => new Map(Object.entries(edges));

describe('circles of files', () => {
  it('are found, each once, and told from ways that only meet', () => {
    const meeting = graph({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] });
    assert.deepEqual(circlesOf(meeting), []);
    const round = graph({ a: ['b'], b: ['c'], c: ['a', 'd'], d: ['e'], e: ['d'], f: ['f'] });
    assert.deepEqual(circlesOf(round), [['a', 'b', 'c'], ['d', 'e'], ['f']]);
  });

  it('are nowhere in the project', () => {
    assert.deepEqual(moduleCircles(), []);
  });
});
