export declare const timelineStaticStyles: import("lit").CSSResult;
