/** Each picture says visibly how it is used, wide and narrow. */
import { expect } from '@open-wc/testing';
import { makeWidget, type WidgetTag } from '../support/all-widgets.js';
import { settled } from '../support/at-rest.js';
import { rootOf } from '../support/strategy-page.js';
import { waitUntil } from '../support/wait-until.js';

/** Widgets with a picture in a view of theirs, and what the sentence speaks of. */
const PICTURES: readonly (readonly [tag: WidgetTag, view: string, words: RegExp])[] = [
  ['fds-strategy-pyramid', '', /So bedienen Sie/],
  ['fds-leitlinien-matrix', 'matrix', /So bedienen Sie.*Pfeiltasten/],
  ['fds-project-map', 'map', /Pfeiltasten/],
  ['fds-project-map', 'tiles', /Pfeiltasten/],
  ['fds-cascade', 'picture', /So bedienen Sie.*Pfeiltasten/],
  ['fds-quorum', 'tiles', /Drücken/],
];

const isSeen = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1 && element.checkVisibility();
};

/** What an element says to the eye. */
const seenText = (element: Element): string =>
  [...element.childNodes]
    .map((node) => {
      if (!(node instanceof Element)) return node.textContent ?? '';
      return node.matches('.heard') || !isSeen(node) ? '' : seenText(node);
    })
    .join('')
    .replace(/\s+/g, ' ');

afterEach(() => {
  document.body.replaceChildren();
});

describe('how a picture is used', () => {
  for (const [tag, view, words] of PICTURES) {
    // A narrow cascade is a list.
    for (const size of tag === 'fds-cascade' ? [1100] : [320, 1100]) {
      it(`<${tag}${view && ` view="${view}"`}> says at ${size} px`, async () => {
        const box = document.createElement('div');
        box.style.inlineSize = `${size}px`;
        const widget = makeWidget(tag, view ? { view } : {});
        box.append(widget);
        document.body.append(box);
        const said = (): boolean =>
          [...rootOf(widget).querySelectorAll('p, span')].some(
            (each) => isSeen(each) && words.test(seenText(each)),
          );
        await waitUntil(() => widget.shadowRoot?.querySelector('[part="body"]'), 'is there');
        await settled(widget);
        await waitUntil(said, 'says it');
        expect(said()).to.equal(true);
      });
    }
  }
});
