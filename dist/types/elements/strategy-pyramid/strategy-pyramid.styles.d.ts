export declare const pyramidStyles: import("lit").CSSResult;
