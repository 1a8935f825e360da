/**
 * Twins: `<div data-fds="timeline" data-fds-land="DE-MV">…</div>`, for a CMS which strips tags it
 * does not know. The element is put inside and takes the content over as its fallback.
 */

const PREFIX = 'data-fds-';

/** Puts the element that a twin stands for inside it; says whether it did. */
export function upgradeTwin(twin: Element, known: (name: string) => boolean): boolean {
  const name = twin.getAttribute('data-fds') ?? '';
  const tag = `fds-${name}`;
  if (!known(name) || twin.firstElementChild?.localName === tag) return false;
  const element = twin.ownerDocument.createElement(tag);
  for (const { name: attribute, value } of [...twin.attributes]) {
    const own = attribute.startsWith(PREFIX) ? attribute.slice(PREFIX.length) : '';
    // No event handlers: a CMS that lets data attributes pass has not looked at their values.
    if (own && !own.startsWith('on')) element.setAttribute(own, value);
  }
  element.append(...twin.childNodes);
  twin.append(element);
  return true;
}
