/** Why a Leitlinie stands in no field, where the feed did say its place and it could not be read. */
import type { Leitlinie } from '../../feed/feed.types.js';
import { type Telling } from '../../parts/unreadable.js';
/** "Ziel im Feed nicht lesbar", for what was lost of its place. */
export declare function lostPlace(telling: Telling, leitlinie: Leitlinie): Readonly<Partial<Record<'category' | 'goal', string>>>;
