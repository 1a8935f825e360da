export declare const finderStyles: import("lit").CSSResult;
