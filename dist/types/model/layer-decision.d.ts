import type { Feed, FeedEvent, Layer } from '../feed/feed.types.js';
/**
 * The latest decision that belongs to a layer, by the rule above; nothing where none is known.
 *
 * @param numbers decisions that the layer's own projects name
 */
export declare function lastDecision({ summary, cite, notes }: Layer, { events }: Pick<Feed, 'events'>, numbers?: readonly (string | undefined)[]): FeedEvent | undefined;
