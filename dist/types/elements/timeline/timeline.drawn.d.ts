/** The look of what is rendered here. */
export declare const drawnAxisStyles: import("lit").CSSResult;
