/** Which decision revokes which, wholly or in part, in both directions. Pure. */
import type { FeedEvent } from '../feed/feed.types.js';
import type { StrategyModel } from './model.types.js';

/** A decision of which a part is revoked, and which part. */
export type RevokedPart = NonNullable<NonNullable<FeedEvent['decision']>['revokesPart']>[number];

/** The other end of a link: its number as the feed names it, and its event if the feed has it. */
export interface DecisionEnd {
  readonly number: string | undefined;
  readonly event: FeedEvent | undefined;
  /** Where only a part is revoked: what the feed says of it. */
  readonly part: RevokedPart | undefined;
}

/** The links of one decision. */
export interface DecisionLink {
  readonly revokes: readonly DecisionEnd[];
  readonly revokedBy: readonly DecisionEnd[];
  readonly revokesPart: readonly DecisionEnd[];
  readonly revokedPartBy: readonly DecisionEnd[];
}

type Side = keyof DecisionLink;

const NO_LINKS: DecisionLink = Object.freeze({
  revokes: [],
  revokedBy: [],
  revokesPart: [],
  revokedPartBy: [],
});

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
  const links = new Map<string, Record<Side, readonly DecisionEnd[]>>();
  const add = (id: string, side: Side, end: DecisionEnd): void => {
    const link = links.get(id) ?? { ...NO_LINKS };
    links.set(id, { ...link, [side]: [...link[side], end] });
  };
  for (const event of events) {
    const { number: own, revokes = [], revokesPart = [] } = event.decision ?? {};
    const part = undefined;
    for (const number of new Set(revokes)) {
      for (const target of byNumber.get(number) ?? [undefined]) {
        add(event.id, 'revokes', { number, event: target, part });
        if (target) add(target.id, 'revokedBy', { number: own, event, part });
      }
    }
    for (const part of revokesPart) {
      const { number } = part;
      for (const target of byNumber.get(number) ?? [undefined]) {
        add(event.id, 'revokesPart', { number, event: target, part });
        if (target) add(target.id, 'revokedPartBy', { number: own, event, part });
      }
    }
  }
  return links;
}

const known = new WeakMap<StrategyModel, ReadonlyMap<string, DecisionLink>>();

/** What an event's decision revokes, wholly or in part, and what has revoked it; found once for a model. */
export function linksOf(model: StrategyModel, { id }: FeedEvent): DecisionLink {
  const links = known.get(model) ?? decisionLinks(model.feed.events);
  known.set(model, links);
  return links.get(id) ?? NO_LINKS;
}
