/** The language around an element: the nearest `lang`, through shadow roots. */
import { toLanguage, type Language } from './language.js';

function nearestLang(element: Element): string | null {
  let node: Element | null = element;
  while (node) {
    const found: Element | null = node.closest('[lang]');
    if (found) return found.getAttribute('lang');
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}

/** The language that holds for an element now. */
export function languageAround(element: Element): Language {
  return toLanguage(nearestLang(element));
}
