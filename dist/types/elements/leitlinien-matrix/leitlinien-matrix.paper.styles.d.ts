/** In the widget. */
export declare const matrixPaperStyles: import("lit").CSSResult;
/** In the static form. */
export declare const matrixStaticPaperStyles: import("lit").CSSResult;
