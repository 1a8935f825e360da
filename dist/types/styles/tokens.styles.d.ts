/** The names with their values, for whatever element carries them. */
export declare const tokenDeclarations: import("lit").CSSResult;
export declare const tokens: import("lit").CSSResult;
