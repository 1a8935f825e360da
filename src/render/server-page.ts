/** The little of a page that the elements touch before they render: they are never shown here. */

class NoObserver {
  observe(): void {
    // Nothing changes in Node.
  }
  disconnect(): void {
    // See above.
  }
}

const hear = (): void => undefined;

const page = {
  addEventListener: hear,
  removeEventListener: hear,
  documentElement: { addEventListener: hear, removeEventListener: hear },
  // Relative addresses of feeds must be readable; nothing is fetched from it.
  baseURI: 'https://page.invalid/',
  // Neither seen nor hidden: nothing is planned for later.
  visibilityState: 'prerender',
};

const stands: Readonly<Record<string, unknown>> = {
  document: page,
  MutationObserver: NoObserver,
  ShadowRoot: NoObserver,
  addEventListener: hear,
  removeEventListener: hear,
  requestAnimationFrame: (task: () => void) => setTimeout(task),
};

/** Puts stand-ins where Node has nothing; to be called when Lit is there (it looks
 * for `ShadowRoot` when it starts) and the elements are not. */
export function standInForPage(): void {
  const scope = globalThis as Record<string, unknown>;
  for (const [name, value] of Object.entries(stands)) scope[name] ??= value;
}
