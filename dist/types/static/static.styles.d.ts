/** The rules of every static widget. */
export declare const staticStyles: import("lit").CSSResult;
