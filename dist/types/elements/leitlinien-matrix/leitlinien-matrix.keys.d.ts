/** Moves the focus from the focused entry to where the key leads. */
export declare function walkFrom(root: ShadowRoot, event: KeyboardEvent): void;
/** Looks after a widget's keyboard; to be called after each of its renderings. */
export declare function attend(root: Node): void;
