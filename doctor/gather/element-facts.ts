/** What the doctor learns about one element: where it stands, what it shows, why it is not seen. */
import type { ElementSeen, HiddenSeen, Shown } from '../observations.types.js';
import { NAMES } from '../vocabulary.js';

const STRATEGY = 'fds-strategy';
const WIDGETS = NAMES.map((name) => `fds-${name}`)
  .filter((tag) => tag !== STRATEGY)
  .join();

/** The element around a node, out of shadow roots as well. */
function parentOf(node: Element): Element | null {
  if (node.parentElement) return node.parentElement;
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** An opening tag, short: `<div id="x" class="tab">`. */
function tagOf(element: Element): string {
  const id = element.id && ` id="${element.id}"`;
  const name = element.classList[0];
  return `<${element.localName}${id}${name ? ` class="${name}"` : ''}>`;
}

function reasonOf(element: Element): HiddenSeen['why'] | undefined {
  const style = getComputedStyle(element);
  if (element.hasAttribute('hidden') && style.display === 'none') return 'hidden';
  if (style.display === 'none') return 'display';
  if (style.opacity === '0') return 'opacity';
  if (element.hasAttribute('inert')) return 'inert';
  const parent = element.parentElement;
  const folded = parent instanceof HTMLDetailsElement && !parent.open;
  return folded && element.localName !== 'summary' ? 'details' : undefined;
}

/** Why an element cannot be seen, and which element around it is the cause. */
function hiddenBy(element: Element): HiddenSeen | undefined {
  for (let node: Element | null = element; node; node = parentOf(node)) {
    const why = reasonOf(node);
    if (why) return { by: tagOf(node), why };
  }
  if (getComputedStyle(element).visibility !== 'visible') {
    return { by: tagOf(element), why: 'visibility' };
  }
  const isBox = element.localName !== STRATEGY && element.shadowRoot;
  if (!isBox || element.getBoundingClientRect().width >= 1) return undefined;
  let narrow = element;
  for (let node = parentOf(element); node; node = parentOf(node)) {
    if (node.getBoundingClientRect().width < 1) narrow = node;
  }
  return { by: tagOf(narrow), why: 'width' };
}

/** What a visitor sees of an element, by the parts that every version of the kit has. */
function shownBy(element: Element): Shown {
  const has = (part: string): boolean =>
    element.shadowRoot?.querySelector(`[part~="${part}"]`) != null;
  if (!element.shadowRoot) {
    const rest = element.textContent.trim() || element.querySelector('img, picture, table');
    return rest ? 'fallback' : 'nothing';
  }
  if (element.shadowRoot.querySelector('[part~="body"][data-none]')) return 'none';
  if (element.localName === STRATEGY || has('body')) return 'data';
  if (has('failed')) return has('retry') ? 'failed' : 'broken';
  return 'loading';
}

function targetOf(element: Element): ElementSeen['target'] {
  const id = element.getAttribute('for');
  if (!id) return undefined;
  const root = element.getRootNode();
  const near = root instanceof ShadowRoot ? root.getElementById(id) : null;
  const found = near ?? document.getElementById(id);
  if (!found) return 'missing';
  return found.localName === STRATEGY ? 'strategy' : 'other';
}

function closest(element: Element, selector: string): Element | undefined {
  for (let node = parentOf(element); node; node = parentOf(node)) {
    if (node.matches(selector)) return node;
  }
  return undefined;
}

function membersOf(strategy: Element): number {
  const named = strategy.id ? `[for="${CSS.escape(strategy.id)}"]` : ':not(*)';
  const inside = new Set(strategy.querySelectorAll(WIDGETS));
  for (const each of document.querySelectorAll(WIDGETS)) {
    if (each.matches(named)) inside.add(each);
  }
  return inside.size;
}

/** Everything about an element but whose code it runs. */
export function factsOf(element: Element, label: string): Omit<ElementSeen, 'owner' | 'loadError'> {
  const target = targetOf(element);
  const hidden = hiddenBy(element);
  const insideWidget = closest(element, WIDGETS)?.localName;
  return {
    name: element.localName.slice('fds-'.length),
    label,
    twin: element.parentElement?.hasAttribute('data-fds') ?? false,
    attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    inStrategy: closest(element, STRATEGY) !== undefined,
    ...(insideWidget && { insideWidget }),
    inShadow: element.getRootNode() instanceof ShadowRoot,
    ...(target && { target }),
    ...(element.localName === STRATEGY && { members: membersOf(element) }),
    shown: shownBy(element),
    ...(hidden && { hidden }),
  };
}
