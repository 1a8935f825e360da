export declare const matrixStyles: import("lit").CSSResult;
