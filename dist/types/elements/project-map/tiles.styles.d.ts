export declare const tilesStyles: import("lit").CSSResult;
