import type { ElementSeen } from '../observations.types.js';
/** What is known of the elements, in their order. */
export declare function seeElements(elements: readonly Element[]): Promise<ElementSeen[]>;
/** Waits until the elements show what they will show, or no longer than is polite. */
export declare function whenSettled(elements: () => readonly Element[]): Promise<void>;
