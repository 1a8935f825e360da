export declare const listStaticStyles: import("lit").CSSResult;
