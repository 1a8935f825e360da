export declare const panelStyles: import("lit").CSSResult;
export declare const findingStyles: import("lit").CSSResult;
