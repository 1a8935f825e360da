import { testFirstPresses, type Situation } from '../support/first-press.js';

const situations: readonly Situation[] = [
  { tag: 'fds-timeline', attributes: { view: 'axis' } },
  { tag: 'fds-timeline', attributes: { view: 'list' } },
  { tag: 'fds-timeline', attributes: { view: 'table' } },
  { tag: 'fds-timeline', attributes: { spacing: 'scale' } },
  { tag: 'fds-timeline', chosen: { type: 'event', id: 'session-1' } },
];

describe('the first press of every control', () => {
  for (const situation of situations) testFirstPresses(situation);
});
