export declare const topicMarkStyles: import("lit").CSSResult;
