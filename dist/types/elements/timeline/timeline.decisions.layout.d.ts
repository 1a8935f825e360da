/** Which decision revokes which, in both directions. Pure. */
import type { FeedEvent } from '../../feed/feed.types.js';
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
export declare function decisionLinks(events: readonly FeedEvent[]): ReadonlyMap<string, DecisionLink>;
