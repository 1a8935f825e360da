export declare const pyramidStaticStyles: import("lit").CSSResult;
