export declare const detailsPanelStyles: import("lit").CSSResult;
