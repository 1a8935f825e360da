/** Small steps that element tests share: find things in shadow roots, wait, read. */

/** The shadow root of an element; fails where there is none. */
export function rootOf(element: Element): ShadowRoot {
  if (!element.shadowRoot) throw new Error(`<${element.localName}> has no shadow root`);
  return element.shadowRoot;
}

/** The first match in an element's shadow root; fails where there is none. */
export function shadowQuery<T extends Element = HTMLElement>(
  element: Element,
  selector: string,
): T {
  const found = rootOf(element).querySelector<T>(selector);
  if (!found) throw new Error(`<${element.localName}> has no ${selector}`);
  return found;
}

/** The text of an element's shadow root, white space folded. */
export function shadowText(element: Element): string {
  const clone = rootOf(element).firstElementChild?.textContent ?? '';
  return clone.replace(/\s+/g, ' ').trim();
}

/** The button of an entry, by its reference such as `leitlinie:G2`. */
export function entryOf(element: Element, ref: string): HTMLElement {
  return shadowQuery(element, `[data-ref="${ref}"]`);
}
