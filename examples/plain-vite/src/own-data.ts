/** Data that the page already has: read with the kit's parser, handed over as a property. */
import { buildModel, parseFeed, type StrategyModel } from 'fds-widgets';

/** A strategy from parsed JSON. What breaks a rule is left out, and `problems` says it. */
export function modelFrom(json: unknown): StrategyModel {
  const { feed, problems } = parseFeed(json);
  for (const { path, message } of problems) console.warn(`${path}: ${message}`);
  if (!feed) throw new Error('this is no feed that can be used');
  return buildModel(feed);
}

export const ownStrategy = modelFrom({
  version: 1,
  updated: '2026-01-01T00:00:00Z',
  title: 'Eigene Daten',
  events: [{ id: 'beispiel', title: 'Beispieltermin', date: '2026-01-15', kind: 'meeting' }],
});
