/** Finds the `fds-strategy` that a widget belongs to, by nesting or by id. */
/** The nearest enclosing `fds-strategy`, through shadow roots, alive or not yet. */
export declare function findEnclosing(element: Element): Element | null;
/**
 * Calls `found` with the provider of an id, at once or as soon as it is in the page and alive.
 *
 * @returns stops waiting
 */
export declare function findById(element: Element, id: string, found: (provider: HTMLElement) => void): () => void;
