/** Follows the `fds-strategy` that a widget names by `for`. Fetched by pages that have such a widget. */
/**
 * Calls `changed` with the provider of an id, at once or as soon as there is one, again when another
 * has taken its place, and with `undefined` when it has gone. Providers say themselves that they
 * have come (`context-provider`, as every provider of a context does), so that nothing watches the
 * document. That one may have left is known to whoever listens to it: then `lookAgain` is called.
 *
 * @returns stops following
 */
export declare function followById(element: Element, id: string, changed: (provider: HTMLElement | undefined, lookAgain: () => void) => void): () => void;
