export declare const pyramidStatesStyles: import("lit").CSSResult;
