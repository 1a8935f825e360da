/** Asks for an address as the kit does, and says what came of it. */
import type { Probe } from '../observations.types.js';
import type { PolicyWatch } from './policy-watch.js';
/** A probe with the bytes that came. */
export interface Answer extends Probe {
    readonly body?: ArrayBuffer;
}
/** Asks for an address. Never rejects. */
export declare function probe(address: string, policy: PolicyWatch): Promise<Answer>;
