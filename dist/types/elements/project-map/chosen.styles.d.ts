export declare const chosenStyles: import("lit").CSSResult;
