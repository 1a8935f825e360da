/** Finds the kit's tags in a page, now and later, and has their code loaded. */
import { upgradeTwin } from './twins.js';

type Load = () => Promise<unknown>;
type Loaders = Readonly<Record<string, Load>>;

const MARK = Symbol.for('fds-widgets/autoload@1');

class Autoloader {
  readonly #wanted = new Set<string>();
  readonly #tags: string;

  constructor(
    readonly loaders: Loaders,
    readonly prepareFeed: Load,
  ) {
    this.#tags = Object.keys(loaders)
      .map((name) => `fds-${name}`)
      .join();
  }

  readonly #known = (name: string): boolean => Object.hasOwn(this.loaders, name);

  #want(element: Element): void {
    const { localName } = element;
    const name = localName.slice(4);
    if (!localName.startsWith('fds-') || !this.#known(name) || this.#wanted.has(name)) return;
    this.#wanted.add(name);
    // Beside the element's code, or the feed would be asked for one round trip later.
    if (element.hasAttribute('src')) this.prepareFeed().catch(() => undefined);
    this.loaders[name]?.().catch((error: unknown) => {
      // A later tag of this name tries again; the fallback between the tags stays on the page.
      this.#wanted.delete(name);
      console.error(`fds-widgets: <${localName}> could not be loaded`, error);
    });
  }

  scan(root: ParentNode): void {
    const twins = root.querySelectorAll('[data-fds]');
    for (const twin of twins) upgradeTwin(twin, this.#known);
    for (const element of root.querySelectorAll(this.#tags)) this.#want(element);
  }

  take(node: Node): void {
    if (!(node instanceof Element)) return;
    if (node.hasAttribute('data-fds')) upgradeTwin(node, this.#known);
    this.#want(node);
    this.scan(node);
  }

  watch(root: Document): void {
    this.scan(root);
    new MutationObserver((records) => {
      for (const { addedNodes } of records) for (const node of addedNodes) this.take(node);
    }).observe(root, { childList: true, subtree: true });
  }
}

/** Starts the autoloader; once for a page, however often the script is loaded. */
export function autoload(loaders: Loaders, prepareFeed: Load): void {
  const scope = globalThis as { [MARK]?: boolean };
  if (scope[MARK]) return;
  scope[MARK] = true;
  new Autoloader(loaders, prepareFeed).watch(document);
}
