/** Which decision revokes which, in both directions. Pure. */
import type { FeedEvent } from '../feed/feed.types.js';
import type { StrategyModel } from './model.types.js';

/** The other end of a link: its number as the feed names it, and its event if the feed has it. */
export interface DecisionEnd {
  readonly number: string | undefined;
  readonly event: FeedEvent | undefined;
}

/** The links of one decision. */
export interface DecisionLink {
  readonly revokes: readonly DecisionEnd[];
  readonly revokedBy: readonly DecisionEnd[];
}

/**
 * The links of all events that revoke something or are revoked, by the event's id. The feed names
 * only what a decision revokes; where two events have one number, both are revoked.
 */
export function decisionLinks(events: readonly FeedEvent[]): ReadonlyMap<string, DecisionLink> {
  const byNumber = new Map<string, FeedEvent[]>();
  for (const event of events) {
    const number = event.decision?.number;
    if (number !== undefined) byNumber.set(number, [...(byNumber.get(number) ?? []), event]);
  }
  const revokes = new Map<string, DecisionEnd[]>();
  const revokedBy = new Map<string, DecisionEnd[]>();
  const add = (to: Map<string, DecisionEnd[]>, id: string, end: DecisionEnd): void => {
    to.set(id, [...(to.get(id) ?? []), end]);
  };
  for (const event of events) {
    for (const number of new Set(event.decision?.revokes ?? [])) {
      const targets = byNumber.get(number) ?? [undefined];
      for (const target of targets) {
        add(revokes, event.id, { number, event: target });
        if (target) add(revokedBy, target.id, { number: event.decision?.number, event });
      }
    }
  }
  const ids = new Set([...revokes.keys(), ...revokedBy.keys()]);
  return new Map(
    [...ids].map((id) => [
      id,
      { revokes: revokes.get(id) ?? [], revokedBy: revokedBy.get(id) ?? [] },
    ]),
  );
}

const known = new WeakMap<StrategyModel, ReadonlyMap<string, DecisionLink>>();

/** What an event's decision revokes, and what has revoked it; found once for a model. */
export function linksOf(model: StrategyModel, { id }: FeedEvent): DecisionLink {
  const links = known.get(model) ?? decisionLinks(model.feed.events);
  known.set(model, links);
  return links.get(id) ?? { revokes: [], revokedBy: [] };
}
