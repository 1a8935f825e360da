/** A page may have custom properties of any name: those without our prefix are none of the kit's. */
import { expect } from '@open-wc/testing';
import { drawnWidgets } from '../support/every-widget.js';

/** What a page may give to names that the kit uses within: colours, numbers, lengths. */
const pageValues = ['rgb(0, 255, 0)', '3', '40px'];

const seen = ['color', 'background-color', 'border-top-color', 'fill', 'stroke', 'font-size'];

/** The widths at which widgets have their wide and their narrow form. */
const widths = ['auto', '320px'];

const rootOf = (element: HTMLElement): ParentNode => element.shadowRoot ?? element;

/** The kit's inner names, from the very rules that stand in the page. */
function innerNames(element: HTMLElement): readonly string[] {
  const sheets = [
    ...document.adoptedStyleSheets,
    ...(element.shadowRoot?.adoptedStyleSheets ?? []),
  ];
  const rules = sheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
  const names = rules.join('').matchAll(/var\(\s*(--(?!fds-|kern-)[\w-]+)/g);
  return [...new Set([...names].map(([, name]) => name!))];
}

/** How everything within looks and where it stands. */
function looksOf(element: HTMLElement): readonly string[] {
  return [...rootOf(element).querySelectorAll('*')].map((each) => {
    const style = getComputedStyle(each);
    const { x, y, width, height } = each.getBoundingClientRect();
    // Columns of text are balanced anew at each layout, and may end a line higher or lower.
    const box =
      [x, y, width].map(Math.round).join(' ') + (height > 2000 ? '' : ` ${Math.round(height)}`);
    const name = `${each.localName}.${each.getAttribute('class') ?? ''}`;
    return `${name} ${box} ${seen.map((key) => style.getPropertyValue(key)).join(' ')}`;
  });
}

describe('custom properties of the page', () => {
  const { style } = document.documentElement;
  let box: HTMLElement;

  beforeEach(() => {
    box = document.createElement('div');
    document.body.append(box);
  });
  afterEach(() => {
    box.remove();
  });

  /** Fails where a value that the page gives to one of the kit's inner names is seen. */
  function expectUnchanged(element: HTMLElement): void {
    const names = innerNames(element);
    expect(names, 'the kit has inner names').to.include('--ink');
    const before = looksOf(element);
    for (const value of pageValues) {
      for (const each of names) style.setProperty(each, value);
      const after = looksOf(element);
      for (const each of names) style.removeProperty(each);
      const changed = after.filter((line, at) => line !== before[at]);
      expect(changed.slice(0, 5), value).to.deep.equal([]);
    }
  }

  for (const { name, drawIn } of drawnWidgets()) {
    for (const width of widths) {
      it(`without our prefix leave ${name} as it is, width ${width}`, async () => {
        box.style.width = width;
        expectUnchanged(await drawIn(box));
      });
    }
  }
});
