/** Wide: the line is drawn across, the entries hang below it. */
export declare const timelineDrawnStyles: import("lit").CSSResult;
export declare const timelineStyles: import("lit").CSSResult;
