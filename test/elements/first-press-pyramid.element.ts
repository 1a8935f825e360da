import { testFirstPresses, type Situation } from '../support/first-press.js';

const situations: readonly Situation[] = [
  { tag: 'fds-strategy-pyramid' },
  { tag: 'fds-strategy-pyramid', chosen: { type: 'topic', id: 'data' } },
];

describe('the first press of every control', () => {
  for (const situation of situations) testFirstPresses(situation);
});
