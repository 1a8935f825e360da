/** Declarations for the parent of the container. */
export declare const room: import("lit").CSSResult;
/**
 * Declarations for a pseudo-element of that parent. A track of a grid has what no box has: a least
 * and a largest width of its own, without content. Not a box's width: it would stick out of boxes
 * that are narrower. On small screens room is left for what stands beside it.
 */
export declare const roomWish: import("lit").CSSResult;
