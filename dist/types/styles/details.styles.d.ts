export declare const detailsStyles: import("lit").CSSResult;
