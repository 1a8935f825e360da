export declare const entryStyles: import("lit").CSSResult;
