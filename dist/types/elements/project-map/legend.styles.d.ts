export declare const legendStyles: import("lit").CSSResult;
