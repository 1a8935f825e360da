/** The tokens of the widgets as colours, in light and in dark, whatever notation the page uses. */
import { colourTokens, computedName, tokenRules } from '../../src/styles/tokens.styles.js';
import { readColour } from '../contrast.js';
import type { PaletteSeen, Rgba } from '../observations.types.js';

type Scheme = PaletteSeen['scheme'];

/** Public properties, and under which name the kit's style sheets use them (styles/tokens.styles.ts). */
const TOKENS: Readonly<Record<string, string>> = {
  '--fds-color-text': '--ink',
  '--fds-color-muted': '--muted',
  '--fds-color-paper': '--paper',
  '--fds-color-soft': '--soft',
  '--fds-color-accent': '--accent',
  '--fds-color-on-accent': '--on-accent',
  '--fds-color-accent-soft': '--accent-soft',
  '--fds-color-topic-1': '--topic-1',
  '--fds-color-topic-2': '--topic-2',
  '--fds-color-topic-3': '--topic-3',
  '--fds-color-topic-4': '--topic-4',
  '--fds-color-topic-5': '--topic-5',
};

/** What of a page's properties the kit asks for colours: its own names and KERN's. */
const ASKED: readonly string[] = colourTokens.flatMap(([name, , , , second, own = name]) => [
  `--fds-color-${own}`,
  ...(second?.startsWith('kern-') ? [`--${second}`] : []),
]);

/**
 * An element out of reach of the page's style sheets, by which the browser computes colours. It has the
 * kit's rules of its own: a widget's colours are already computed for the scheme in which it is shown.
 */
class Swatch {
  readonly #host = document.createElement('div');
  readonly #span = document.createElement('span');

  constructor() {
    const root = this.#host.attachShadow({ mode: 'open' });
    const { styleSheet } = tokenRules('span');
    if (styleSheet) root.adoptedStyleSheets = [styleSheet];
    root.append(this.#span);
    // Not hidden: of what is not rendered WebKit keeps the first computed colour.
    this.#host.style.setProperty('position', 'fixed', 'important');
    document.body.append(this.#host);
  }

  /** Has the same said to it as an element. */
  wear(element: Element): void {
    const { style } = this.#host;
    const said = getComputedStyle(element);
    for (const name of ASKED) style.setProperty(name, said.getPropertyValue(name) || 'initial');
  }

  /** A colour in a scheme; mixed with itself, which brings every notation into sRGB. */
  resolve(value: string, scheme: Scheme): Rgba | undefined {
    const { style } = this.#span;
    style.setProperty('color-scheme', scheme, 'important');
    style.removeProperty('color');
    style.setProperty('color', `color-mix(in srgb, ${value}, ${value})`, 'important');
    if (!style.color) return undefined;
    return readColour(getComputedStyle(this.#span).color);
  }

  remove(): void {
    this.#host.remove();
  }
}

/** The schemes in which an element can be shown, by its computed `color-scheme`. */
function schemesOf(style: CSSStyleDeclaration): readonly Scheme[] {
  const words = style.colorScheme.split(' ');
  const found = (['light', 'dark'] as const).filter((scheme) => words.includes(scheme));
  return found.length > 0 ? found : ['light'];
}

function parentOf(node: Element): Element | null {
  if (node.parentElement) return node.parentElement;
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** What is painted behind an element; undefined where that is a picture or half transparent. */
function groundOf(element: Element, swatch: Swatch): Rgba | undefined {
  for (let node: Element | null = element; node; node = parentOf(node)) {
    const style = getComputedStyle(node);
    if (style.backgroundImage !== 'none') return undefined;
    const colour = swatch.resolve(style.backgroundColor, 'light');
    if (colour && colour[3] > 0.99) return colour;
    if (colour && colour[3] > 0) return undefined;
  }
  const [scheme = 'light', other] = schemesOf(getComputedStyle(document.documentElement));
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  return swatch.resolve('Canvas', other ? (dark ? 'dark' : 'light') : scheme);
}

interface Group {
  readonly labels: string[];
  readonly element: Element;
  readonly schemes: readonly Scheme[];
}

/** Widgets with the same values together: most pages have one group. */
function groupsOf(elements: readonly Element[], labels: readonly string[]): Group[] {
  const groups = new Map<string, Group>();
  elements.forEach((element, index) => {
    const style = getComputedStyle(element);
    if (!element.shadowRoot || !style.getPropertyValue('--ink')) return;
    const said = ASKED.map((name) => style.getPropertyValue(name).trim());
    const schemes = schemesOf(style);
    const key = [...said, ...schemes, style.backgroundColor].join('\n');
    const label = labels[index] ?? '';
    const group = groups.get(key);
    if (group) group.labels.push(label);
    else groups.set(key, { labels: [label], element, schemes });
  });
  return [...groups.values()];
}

function paletteOf(group: Group, scheme: Scheme, swatch: Swatch): PaletteSeen {
  const { element, labels, schemes } = group;
  swatch.wear(element);
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  const shown = schemes.length > 1 ? (dark ? 'dark' : 'light') : schemes[0];
  const colours: Record<string, Rgba> = {};
  const said: Record<string, Rgba> = {};
  const style = getComputedStyle(element);
  for (const [name, own] of Object.entries(TOKENS)) {
    const colour = swatch.resolve(`var(${own})`, scheme);
    if (colour) colours[name] = colour;
    if (!style.getPropertyValue(name).trim()) continue;
    const asked = swatch.resolve(`var(${computedName(own.slice(2))})`, scheme);
    if (asked) said[name] = asked;
  }
  const ground = scheme === shown ? groundOf(element, swatch) : undefined;
  return {
    labels,
    scheme,
    current: scheme === shown,
    used: schemes.includes(scheme),
    colours,
    ...(ground && { ground }),
    said,
  };
}

/** The colours of all widgets. Puts an element into the page and takes it out in the same task. */
export function seePalettes(
  elements: readonly Element[],
  labels: readonly string[],
): PaletteSeen[] {
  const swatch = new Swatch();
  try {
    return groupsOf(elements, labels).flatMap((group) =>
      (['light', 'dark'] as const).map((scheme) => paletteOf(group, scheme, swatch)),
    );
  } finally {
    swatch.remove();
  }
}
