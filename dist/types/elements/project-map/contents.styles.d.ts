export declare const contentsStyles: import("lit").CSSResult;
