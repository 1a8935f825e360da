export declare const pictureStyles: import("lit").CSSResult;
