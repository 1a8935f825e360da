export declare const pyramidItemsStyles: import("lit").CSSResult;
