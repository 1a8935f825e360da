import type { UnknownSeen } from '../observations.types.js';
/** Tag of the panel itself. */
export declare const PANEL = "fds-doctor";
/** The kit's elements of a page in the order of the markup, those in open shadow roots included. */
export declare function findElements(root: Document | ShadowRoot): Element[];
/** Tags and twins that look like ours and are none. */
export declare function findUnknown(root: Document): UnknownSeen[];
/** How often a tag of the kit stands in the page as text, because an editor has escaped it. */
export declare function countEscaped(root: Document): number;
