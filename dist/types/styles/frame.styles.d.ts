export declare const frameStyles: import("lit").CSSResult;
