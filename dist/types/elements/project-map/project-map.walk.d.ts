/**
 * Moves the focus from the focused place in the direction of an arrow key, or to an end; over what
 * the visitor sees, which the width of the widget decides: the map or the tiles.
 */
export declare function walkFrom(root: ShadowRoot | null, event: KeyboardEvent): void;
