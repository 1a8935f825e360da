import { testFirstPresses, type Situation } from '../support/first-press.js';

const situations: readonly Situation[] = [
  { tag: 'fds-project-list' },
  { tag: 'fds-project-list', chosen: { type: 'project', id: 'portal' } },
];

describe('the first press of every control', () => {
  for (const situation of situations) testFirstPresses(situation);
});
