/** Finds the `fds-strategy` in which a widget stands. */
/** The nearest enclosing `fds-strategy`, through shadow roots, alive or not yet. */
export declare function findEnclosing(element: Element): Element | null;
