import type { Observations } from '../observations.types.js';
import type { PolicyWatch } from './policy-watch.js';
/** What was seen, and the elements by their numbers in it. */
export interface Gathered {
    readonly seen: Observations;
    readonly elements: readonly Element[];
}
/** Whether an address belongs to the kit's copies or to a feed of the page. */
export declare function isOurs(address: string): boolean;
/** Waits until the widgets have come to rest, then looks at everything. */
export declare function gather(policy: PolicyWatch): Promise<Gathered>;
