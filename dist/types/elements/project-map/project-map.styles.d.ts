export declare const projectMapStyles: import("lit").CSSResult;
