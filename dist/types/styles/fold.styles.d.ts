export declare const foldStyles: import("lit").CSSResult;
