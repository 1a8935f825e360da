/** The look of what comes with the visitor's doing. */
export declare const moreStyles: import("lit").CSSResult;
