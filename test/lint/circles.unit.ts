/** Circles of files are found whatever the kind of import, and the list of known ones only shrinks. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
// @ts-expect-error -- a plain script without types; the types below say what it gives
import * as script from '../../scripts/lint/circles.mjs';

type Circles = readonly (readonly string[])[];
const { circlesOf, circleProblems } = script as {
  circlesOf: (graph: ReadonlyMap<string, readonly string[]>) => Circles;
  circleProblems: (circles?: Circles, known?: Circles) => readonly string[];
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

  it('are an error where they are new, and where one is listed in vain', () => {
    assert.deepEqual(circleProblems([['a', 'b']], [['a', 'b']]), []);
    assert.match(circleProblems([['a', 'b']], []).join(), /^New circle: a {2}b$/);
    assert.match(circleProblems([], [['a', 'b']]).join(), /No circle any more/);
  });

  it('are those that are listed', () => {
    assert.deepEqual(circleProblems(), []);
  });
});
