export declare const toolsStyles: import("lit").CSSResult;
