/**
 * The last decision of a layer. The feed has no formal link between the two, so what its editors wrote
 * of the layer, with their sources, is read. Pure.
 *
 * A decision belongs to a layer if the layer's summary or one of its notes names the decision's number
 * ("Beschluss 2024/40"), or if a project of the strategy in this layer names it. Where the number is not
 * published, it belongs to the layer if a note names its day ("am 26.06.2025") and both, note and
 * event, cite the same source. Of several the latest counts, and only what has been decided.
 */
import type { Feed, FeedEvent, Layer } from '../feed/feed.types.js';
/**
 * The latest decision that belongs to a layer, by the rule above; nothing where none is known.
 *
 * @param numbers decisions that the layer's own projects name
 */
export declare function lastDecision({ summary, cite, notes }: Layer, { events }: Pick<Feed, 'events'>, numbers?: readonly (string | undefined)[]): FeedEvent | undefined;
