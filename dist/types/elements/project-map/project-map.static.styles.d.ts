export declare const mapStaticStyles: import("lit").CSSResult;
