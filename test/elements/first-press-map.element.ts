import { testFirstPresses, type Situation } from '../support/first-press.js';

const situations: readonly Situation[] = [
  { tag: 'fds-project-map', attributes: { view: 'map' } },
  { tag: 'fds-project-map', attributes: { view: 'tiles' } },
  { tag: 'fds-project-map', attributes: { view: 'list' } },
  { tag: 'fds-project-map', attributes: { land: 'DE-HH' } },
];

describe('the first press of every control', () => {
  for (const situation of situations) testFirstPresses(situation);
});
