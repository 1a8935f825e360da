/**
 * The gate of both scripts: asked before any other code of the kit runs. Where it stays shut, what
 * stands between the tags stays on the page, and nothing throws.
 *
 * Written so that a browser of 2017 can read it; `rollup.config.mjs` puts it in front of the classic
 * script as it is here, so it imports nothing and holds one function.
 */

/**
 * What the page lacks that the kit cannot do without.
 *
 * @returns the name of the first thing missing; `undefined` where the kit can run
 */
export function findMissing(): string | undefined {
  const has = (test: () => unknown): boolean => {
    try {
      return !!test();
    } catch {
      return false;
    }
  };
  const needs: Record<string, () => unknown> = {
    // In XHTML a template is read as XML, and Lit's are none.
    'text/html': () => document.contentType === 'text/html',
    'custom elements': () => typeof customElements.define === 'function',
    // Asked of an element, since old libraries put functions of their own in the place of `Element`.
    'shadow roots': () => typeof document.documentElement.attachShadow === 'function',
    'constructable style sheets': () =>
      typeof CSSStyleSheet.prototype.replaceSync === 'function' && 'adoptedStyleSheets' in document,
    'light-dark()': () => CSS.supports('color', 'light-dark(#000, #fff)'),
    'container queries': () => CSS.supports('container-type', 'inline-size'),
    'Object.hasOwn': () => typeof Object.hasOwn === 'function',
    'URL.canParse': () => typeof URL.canParse === 'function',
    'Array.prototype.at': () => typeof [].at === 'function',
    'String.prototype.replaceAll': () => typeof ''.replaceAll === 'function',
    Intl: () => typeof Intl.DateTimeFormat === 'function',
    AbortController: () => typeof AbortController === 'function',
    MutationObserver: () => typeof MutationObserver === 'function',
    fetch: () => 'fetch' in globalThis,
    queueMicrotask: () => typeof queueMicrotask === 'function',
  };
  for (const name of Object.keys(needs)) {
    const test = needs[name];
    if (test && !has(test)) return name;
  }
  return undefined;
}
