/** Finds the `fds-strategy` that a widget names by `for`. Fetched by pages that have such a widget. */
/**
 * Calls `found` with the provider of an id, at once or as soon as it is in the page and alive.
 *
 * @returns stops waiting
 */
export declare function findById(element: Element, id: string, found: (provider: HTMLElement) => void): () => void;
