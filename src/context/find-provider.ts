/** Finds the `fds-strategy` in which a widget stands. */

const TAG = 'fds-strategy';

/** The nearest enclosing `fds-strategy`, through shadow roots, alive or not yet. */
export function findEnclosing(element: Element): Element | null {
  let node: Element | null = element;
  while (node) {
    const found: Element | null = node.parentElement?.closest(TAG) ?? null;
    if (found) return found;
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
    if (node?.localName === TAG) return node;
  }
  return null;
}
