/** The widget's own style sheets come behind this one: hence `.axis` before the marks. */
export declare const timelineAxisStyles: import("lit").CSSResult;
