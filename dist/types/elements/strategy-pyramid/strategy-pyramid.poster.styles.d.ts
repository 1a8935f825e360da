export declare const pyramidPosterStyles: import("lit").CSSResult;
