export declare const effectStyles: import("lit").CSSResult;
