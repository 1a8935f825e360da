export declare const timelineYearsStyles: import("lit").CSSResult;
