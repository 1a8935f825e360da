import { testFirstPresses, type Situation } from '../support/first-press.js';

const situations: readonly Situation[] = [
  { tag: 'fds-leitlinien-matrix' },
  { tag: 'fds-leitlinien-matrix', attributes: { view: 'structure' } },
  { tag: 'fds-leitlinien-matrix', chosen: { type: 'leitlinie', id: 'L2' } },
];

describe('the first press of every control', () => {
  for (const situation of situations) testFirstPresses(situation);
});
