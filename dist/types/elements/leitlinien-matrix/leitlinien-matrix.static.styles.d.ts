export declare const matrixStaticStyles: import("lit").CSSResult;
