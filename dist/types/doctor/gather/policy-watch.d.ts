import type { PolicySeen } from '../observations.types.js';
/** One listener for a page, from the doctor's start on; and what was reported before, where it can. */
export declare class PolicyWatch {
    #private;
    readonly isOurs: (address: string) => boolean;
    /** @param isOurs whether an address belongs to the kit or to one of its feeds */
    constructor(isOurs: (address: string) => boolean);
    /** Whether the page's policy has stopped a request for an address. */
    hasBlocked(address: string): boolean;
    /** What can be said of the page's policy now. */
    see(): PolicySeen;
}
