/** How translators of pages and extensions rewrite what they find. */

/** The texts of a root that a visitor may read. */
export function textsOf(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const all: Text[] = [];
  while (walker.nextNode()) all.push(walker.currentNode as Text);
  return all.filter(
    ({ data, parentElement }) => data.trim() && parentElement?.localName !== 'style',
  );
}

const foreign = (words: string): string => words.replaceAll(/\p{L}+/gu, 'slovo');

function wrap(text: Text, ...names: readonly string[]): void {
  const elements = names.map((name) => document.createElement(name));
  elements.reduce((outer, inner) => (outer.append(inner), inner)).append(foreign(text.data));
  const [outer] = elements;
  if (outer) text.replaceWith(outer);
}

/** The ways they go about it, by name. */
export const translators: Readonly<Record<string, (root: ShadowRoot) => void>> = {
  'with elements in place of texts, as Chromium does': (root) => {
    for (const text of textsOf(root)) wrap(text, 'font', 'font');
  },
  'with elements around its texts': (root) => {
    for (const text of textsOf(root)) {
      const span = document.createElement('span');
      text.before(span);
      span.append(text);
      text.data = foreign(text.data);
    }
  },
  'in place': (root) => {
    for (const text of textsOf(root)) text.data = foreign(text.data);
  },
  'in place, sentence by sentence, as Firefox does': (root) => {
    const parents = new Set(textsOf(root).map(({ parentNode }) => parentNode));
    for (const parent of parents) {
      const [first, ...others] = textsOf(parent as Node).filter(
        (text) => text.parentNode === parent,
      );
      if (!first) continue;
      first.data = foreign([first, ...others].map(({ data }) => data).join(' '));
      for (const other of others) other.data = '';
    }
  },
  'with new texts in place of the old ones': (root) => {
    for (const text of textsOf(root)) text.replaceWith(foreign(text.data));
  },
  'with texts put in beside the old ones, as extensions do': (root) => {
    for (const text of textsOf(root)) {
      const added = document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
      added.setAttribute('class', 'notranslate');
      added.append(foreign(text.data));
      text.after(added, ' ');
    }
  },
  'by merging what lies side by side': (root) => {
    root.normalize();
    for (const text of textsOf(root)) text.data = foreign(text.data);
  },
  'by writing whole elements anew': (root) => {
    for (const element of root.querySelectorAll<HTMLElement>('p, li, td, th, dd')) {
      element.replaceChildren(foreign(element.textContent ?? ''));
    }
  },
};
