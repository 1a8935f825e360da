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
  const has = (test?: () => unknown): boolean => {
    try {
      return !!test?.();
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
    // Old libraries have other functions of these names, which lose figures, or ask for a prototype.
    'a working Array.prototype.reduce': () => [1, 2].reduce((sum, n) => sum + n, 3) === 6,
    'a working Array.prototype.map': () => [1].map((n) => n + 1)[0] === 2,
    'a working Array.prototype.filter': () => [1, 2].filter((n) => n > 1)[0] === 2,
    'a working Array.prototype.find': () => [1, 2].find((n) => n > 1) === 2,
    'a working Array.prototype.findIndex': () => [1, 2].findIndex((n) => n > 1) === 1,
    'a working Array.prototype.some': () => ![1].some((n) => n > 1) && [2].some((n) => n > 1),
    'a working Array.prototype.every': () => [2].every((n) => n > 1) && ![1].every((n) => n > 1),
    'a working Array.prototype.includes': () => [1].includes(1) && ![1].includes(2),
    'a working Array.prototype.indexOf': () => [1, 2].indexOf(2) === 1,
    'a working Array.prototype.slice': () => [1, 2].slice(1)[0] === 2,
    'a working Array.prototype.flat': () => [[1], [2]].flat()[1] === 2,
    'a working Array.prototype.flatMap': () => [1].flatMap((n) => [n, 2])[1] === 2,
    'a working Array.prototype.sort': () => [1, 2].sort((a, b) => b - a)[0] === 2,
    'a working Array.prototype.join': () => [1, 2].join('+') === '1+2',
    'a working Object.entries': () => Object.entries({ a: 1 }).join() === 'a,1',
    'a working Object.values': () =>
      Object.values(Object.assign(Object.create(null) as object, { a: 1 }))[0] === 1,
    'String.prototype.replaceAll': () => typeof ''.replaceAll === 'function',
    AbortController: () => typeof AbortController === 'function',
    MutationObserver: () => typeof MutationObserver === 'function',
    fetch: () => 'fetch' in globalThis,
    queueMicrotask: () => typeof queueMicrotask === 'function',
  };
  for (const name of Object.keys(needs)) if (!has(needs[name])) return name;
  return undefined;
}
