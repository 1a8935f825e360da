/** Finds the kit's tags in a page, and what only looks like them. */
import { distance } from '../nearest.js';
import type { UnknownSeen } from '../observations.types.js';
import { NAMES } from '../vocabulary.js';

const TAGS = NAMES.map((name) => `fds-${name}`);

/** Tag of the panel itself. */
const PANEL = 'fds-doctor';

/** The kit's elements of a page in the order of the markup, those in open shadow roots included. */
export function findElements(root: Document | ShadowRoot): Element[] {
  const found: Element[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (TAGS.includes(element.localName)) found.push(element);
    // Into the page's own roots, not into ours.
    else if (element.shadowRoot && element.localName !== PANEL) {
      found.push(...findElements(element.shadowRoot));
    }
  }
  return found;
}

/** Whether a tag is meant for one of ours: by its prefix, without it, or by a slip of a finger. */
function looksLikeOurs(tag: string): boolean {
  if (tag.startsWith('fds')) return true;
  return tag.includes('-') && (NAMES.includes(tag) || TAGS.some((own) => distance(tag, own) < 2));
}

/** Tags and twins that look like ours and are none. */
export function findUnknown(root: Document): UnknownSeen[] {
  const counts = new Map<string, number>();
  const count = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { localName } of root.querySelectorAll('*')) {
    if (!TAGS.includes(localName) && localName !== PANEL) count(`tag ${localName}`);
  }
  for (const twin of root.querySelectorAll('[data-fds]')) {
    const name = twin.getAttribute('data-fds') ?? '';
    if (!NAMES.includes(name)) count(`twin ${name}`);
  }
  return [...counts]
    .map(([key, number]) => ({
      name: key.slice(key.indexOf(' ') + 1),
      twin: key.startsWith('twin '),
      count: number,
    }))
    .filter(({ name, twin }) => twin || (!customElements.get(name) && looksLikeOurs(name)));
}

/** How often a tag of the kit stands in the page as text, because an editor has escaped it. */
export function countEscaped(root: Document): number {
  const walker = root.createTreeWalker(root.body, NodeFilter.SHOW_TEXT);
  let number = 0;
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode as Text;
    if (!/<fds-[a-z]|<div data-fds/.test(data)) continue;
    // Whoever explains the kit writes its tags down on purpose.
    if (!parentElement?.closest('script, style, code, pre, template, textarea, noscript')) {
      number += 1;
    }
  }
  return number;
}
