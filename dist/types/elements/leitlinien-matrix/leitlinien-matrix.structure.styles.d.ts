export declare const structureStyles: import("lit").CSSResult;
