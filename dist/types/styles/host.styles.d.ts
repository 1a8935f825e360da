export declare const hostStyles: import("lit").CSSResult;
