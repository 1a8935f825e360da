/** Finds the kit's tags in a page, now and later, and has their code loaded. */
import { askFor, type FirstWave } from './first-wave.js';
import { upgradeTwin } from './twins.js';

type Load = () => Promise<unknown>;
type Loaders = Readonly<Record<string, Load>>;

const MARK = Symbol.for('fds-widgets/autoload@1');

/** What 0.1.0 looks after: its mark on a page says that it runs, and not for which tags. */
const OF_0_1_0 = [
  'strategy',
  'strategy-pyramid',
  'leitlinien-matrix',
  'project-map',
  'timeline',
  'project-list',
  'filter',
  'details',
];

/**
 * The elements that a page's script tags name by `data-fds-define`, for tags in shadow roots, which are
 * not seen from outside: `data-fds-define="timeline project-map"`, or `all`.
 */
function namedTags(root: ParentNode, names: readonly string[]): readonly string[] {
  const scripts = root.querySelectorAll('script[data-fds-define]');
  const named = [...scripts].flatMap((script) =>
    (script.getAttribute('data-fds-define') ?? '').toLowerCase().split(/[\s,]+/),
  );
  return names.filter(
    (name) =>
      named.some((each) => /^(?:fds-)?(.*)$/.exec(each)?.[1] === name) || named.includes('all'),
  );
}

/** What one copy of the kit looks after on a page. Closures, for the gate's old browsers. */
function createAutoloader(loaders: Loaders, wave: FirstWave): (root: Document) => void {
  const wanted = new Set<string>();
  const tags = Object.keys(loaders)
    .map((name) => `fds-${name}`)
    .join();
  const known = (name: string): boolean => Object.hasOwn(loaders, name);

  const define = (name: string): void => {
    if (wanted.has(name)) return;
    wanted.add(name);
    loaders[name]?.().catch((error: unknown) => {
      // A later tag of this name tries again; the fallback between the tags stays on the page.
      wanted.delete(name);
      console.error(`fds-widgets: <fds-${name}> could not be loaded`, error);
    });
  };
  const want = (element: Element): void => {
    const { localName } = element;
    const name = localName.slice(4);
    if (!localName.startsWith('fds-') || !known(name)) return;
    // Each tag, since each may name another feed; of what has been asked for nothing is asked again.
    if (!customElements.get(localName)) askFor(element, wave);
    define(name);
  };
  const scan = (root: ParentNode): void => {
    root.querySelectorAll('[data-fds]').forEach((twin) => upgradeTwin(twin, known));
    root.querySelectorAll(tags).forEach(want);
  };
  const take = (node: Node): void => {
    if (!(node instanceof Element)) return;
    if (node.hasAttribute('data-fds')) upgradeTwin(node, known);
    want(node);
    scan(node);
  };
  return (root) => {
    namedTags(root, Object.keys(loaders)).forEach(define);
    scan(root);
    new MutationObserver((records) => {
      for (const { addedNodes } of records) addedNodes.forEach(take);
    }).observe(root, { childList: true, subtree: true });
  };
}

/** The names that copies of the kit look after on this page; a list of the page's own realm. */
function takenNames(): string[] {
  const scope = globalThis as { [MARK]?: true | string[] };
  const taken = scope[MARK];
  if (Array.isArray(taken)) return taken;
  return (scope[MARK] = taken ? [...OF_0_1_0] : []);
}

/**
 * Starts the autoloader for the names that no other copy of the kit looks after: once for a page,
 * however often the script is loaded, and also where an older copy came first, which does not know
 * the newer tags.
 */
export function autoload(loaders: Loaders, wave: FirstWave): void {
  const taken = takenNames();
  const names = Object.keys(loaders).filter((name) => !taken.includes(name));
  if (names.length === 0) return;
  taken.push(...names);
  const own = names.map((name) => [name, loaders[name]] as const);
  createAutoloader(Object.fromEntries(own) as Loaders, wave)(document);
}
