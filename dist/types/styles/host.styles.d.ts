/** The box that the page arranges. Only `!important` stands above the page's own rules. */
export declare const hostStyles: import("lit").CSSResult;
/** For the outermost element inside: what it would inherit from the page, and what it may. */
export declare const pageBarrier: import("lit").CSSResult;
