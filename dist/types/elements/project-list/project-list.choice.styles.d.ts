export declare const choiceStyles: import("lit").CSSResult;
