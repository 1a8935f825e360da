export declare const timelineTableStyles: import("lit").CSSResult;
