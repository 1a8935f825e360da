/**
 * The built kit looks as its source does, in this engine: a minifier that writes a rule in another way
 * must not lose it where that way is not understood.
 */
import { expect } from '@open-wc/testing';
import { widgets } from '../../src/autoload/widgets.generated.js';
import { waitUntil } from '../support/wait-until.js';

const tags = Object.keys(widgets)
  .filter((name) => name !== 'strategy')
  .map((name) => `fds-${name}`);

/** A page of its own with all widgets, run by the code at an address; the shipped data. */
async function openPage(code: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 1000px; block-size: 800px; border: 0';
  document.body.append(frame);
  const page = frame.contentDocument;
  if (!page) throw new Error('no page');
  page.documentElement.lang = 'de';
  page.body.append(...tags.map((tag) => page.createElement(tag)));
  const script = page.createElement('script');
  script.type = 'module';
  script.src = code;
  page.body.append(script);
  for (const tag of tags) {
    const has = (selector: string): boolean =>
      !!page.querySelector(tag)?.shadowRoot?.querySelector(selector);
    await waitUntil(() => has('[part="body"]') && !has('.waiting'), `${code}: ${tag}`);
    // A timeline is drawn year by year.
    await page.querySelector<HTMLElement & { updateComplete?: Promise<unknown> }>(tag)
      ?.updateComplete;
  }
  return page;
}

/** By what one element is known in both pages. */
const kindOf = (element: Element): string =>
  [element.localName, element.className, element.getAttribute('part')].map(String).join(' ');

/** Sizes follow from rules and are rounded; an engine resolves them late. */
const FOLLOWS =
  /^(?:width|height|.*-size|perspective-origin|transform-origin|.*inset.*|top|left|right|bottom|d)$/;

/** The first element of each kind, with every computed property. */
function looksOf(page: Document, tag: string): ReadonlyMap<string, string> {
  const looks = new Map<string, string>();
  const view = page.defaultView;
  const seen = new Set<string>();
  for (const element of page.querySelector(tag)?.shadowRoot?.querySelectorAll('*') ?? []) {
    const kind = kindOf(element);
    if (seen.has(kind) || !view) continue;
    seen.add(kind);
    const style = view.getComputedStyle(element);
    for (const name of style) {
      if (!FOLLOWS.test(name)) looks.set(`${kind}: ${name}`, style.getPropertyValue(name));
    }
  }
  return looks;
}

/** A button that cannot be pressed now is none. */
const LINKS = 'a, button.link:not([aria-disabled="true"])';

describe('the built kit', () => {
  let source: Document;
  let built: Document;
  before(async function () {
    this.timeout(60_000);
    built = await openPage('/dist/define.js');
    source = await openPage('/src/define.ts');
  });

  for (const tag of tags) {
    it(`looks as its source does: ${tag}`, () => {
      const [is, should] = [looksOf(built, tag), looksOf(source, tag)];
      expect(should.size).to.be.above(1000);
      const differences = [...should].flatMap(([place, value]) =>
        is.has(place) && is.get(place) !== value
          ? [`${place}: ${is.get(place)}, not ${value}`]
          : [],
      );
      expect(differences).to.deep.equal([]);
      const missing = [...should.keys()].filter((place) => !is.has(place));
      expect(missing).to.deep.equal([]);
    });

    it(`underlines what looks like a link: ${tag}`, () => {
      const links = built.querySelector(tag)?.shadowRoot?.querySelectorAll(LINKS) ?? [];
      for (const link of links) {
        const line = built.defaultView?.getComputedStyle(link).textDecorationLine;
        expect(line, link.outerHTML.slice(0, 200)).to.equal('underline');
      }
    });
  }
});
