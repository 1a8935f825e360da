export declare const filterStyles: import("lit").CSSResult;
