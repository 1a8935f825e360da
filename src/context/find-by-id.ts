/** Finds the `fds-strategy` that a widget names by `for`. Fetched by pages that have such a widget. */

const TAG = 'fds-strategy';

function lookUp(element: Element, id: string): Element | null {
  const root = element.getRootNode();
  const near =
    root instanceof Document || root instanceof ShadowRoot ? root.getElementById(id) : null;
  return near ?? element.ownerDocument.getElementById(id);
}

/**
 * Calls `found` with the provider of an id, at once or as soon as it is in the page and alive.
 *
 * @returns stops waiting
 */
export function findById(
  element: Element,
  id: string,
  found: (provider: HTMLElement) => void,
): () => void {
  let waiting = true;
  const tryNow = (): boolean => {
    const provider = lookUp(element, id);
    if (!waiting || provider?.localName !== TAG || !customElements.get(TAG)) return false;
    waiting = false;
    found(provider as HTMLElement);
    return true;
  };
  if (tryNow()) return () => undefined;
  const observer = new MutationObserver(() => {
    if (tryNow()) observer.disconnect();
  });
  const options = { childList: true, subtree: true, attributes: true, attributeFilter: ['id'] };
  observer.observe(element.ownerDocument, options);
  const root = element.getRootNode();
  if (root !== element.ownerDocument) observer.observe(root, options);
  const stop = (): void => {
    waiting = false;
    observer.disconnect();
  };
  void customElements.whenDefined(TAG).then(() => {
    if (tryNow()) observer.disconnect();
  });
  return stop;
}
