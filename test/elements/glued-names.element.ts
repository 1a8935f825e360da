/**
 * Words of a name are apart. Chromium drops a text of nothing but white space that stands beside a comment,
 * as Lit puts them where a part begins or ends: "Sitzung" and "Beschluss" are heard as one word. White space
 * in a text with words is safe.
 */
import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { chooseIn } from '../support/all-widgets.js';
import { settled } from '../support/at-rest.js';
import { drawnWidgets } from '../support/every-widget.js';
import { rootOf } from '../support/strategy-page.js';

/** What is named by its content. */
const NAMED = 'button, summary, a, th, h1, h2, h3, h4, h5, h6';

const isSpace = ({ data }: Text): boolean => data.trim() === '';

/** Whether a node stands in a line with others, and is heard. */
function isInLine(node: Node): boolean {
  if (node instanceof Text) return !isSpace(node);
  if (!(node instanceof Element) || node.ariaHidden === 'true') return false;
  const { display, position } = getComputedStyle(node);
  return /^inline/.test(display) && position === 'static' && !!node.textContent?.trim();
}

/** The next node of what is drawn, in a direction. */
function neighbour(node: Node, way: 'nextSibling' | 'previousSibling'): Node | null {
  let next = node[way];
  while (next instanceof Comment || (next instanceof Text && isSpace(next))) next = next[way];
  return next;
}

/** The words on both sides of a space that is dropped; nothing where there is none. */
function glued(space: Text): string | undefined {
  const { previousSibling, nextSibling, parentElement } = space;
  const isAtComment = [previousSibling, nextSibling].some((each) => each instanceof Comment);
  if (!isAtComment || !parentElement?.checkVisibility()) return undefined;
  if (parentElement.closest('[aria-hidden="true"]')) return undefined;
  if (/flex|grid/.test(getComputedStyle(parentElement).display)) return undefined;
  const before = neighbour(space, 'previousSibling');
  const after = neighbour(space, 'nextSibling');
  if (!before || !after || !isInLine(before) || !isInLine(after)) return undefined;
  const [left, right] = [before, after].map(({ textContent }) => textContent ?? '') as [
    string,
    string,
  ];
  const isApart = /\s$/.test(left) || /^\s/.test(right);
  return isApart ? undefined : `${left.trim()}|${right.trim()}`;
}

/** What would be heard as one word, in the names of a tree. */
function gluedIn(root: ParentNode): readonly string[] {
  const found = [...root.querySelectorAll(NAMED)].flatMap((named) => {
    const walker = document.createTreeWalker(named, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    return texts.filter(isSpace).flatMap((space) => glued(space) ?? []);
  });
  return [...new Set(found)];
}

const VIEWS: readonly (readonly [tag: string, attribute: string, value: string])[] = [
  ['fds-project-map', 'view', 'list'],
  ['fds-timeline', 'view', 'table'],
  ['fds-timeline', 'spacing', 'scale'],
  ['fds-leitlinien-matrix', 'view', 'structure'],
  ['fds-about', 'view', 'full'],
];

afterEach(() => {
  document.body.replaceChildren();
});

describe('the words of a name', () => {
  // Plain HTML has no comments.
  for (const { name, drawIn } of drawnWidgets().filter((each) => each.name.startsWith('fds-'))) {
    const views = VIEWS.filter(([tag]) => tag === name);
    it(`of ${name} are apart`, async () => {
      const box = document.createElement('div');
      document.body.append(box);
      const drawn = await drawIn(box);
      const root = rootOf(drawn);
      expect(gluedIn(root)).to.deep.equal([]);
      if (!(drawn instanceof LitElement)) return;
      chooseIn(drawn, { type: 'actor', id: 'DE-MV' });
      await settled(drawn);
      expect(gluedIn(root), 'chosen').to.deep.equal([]);
      for (const [, attribute, value] of views) {
        drawn.setAttribute(attribute, value);
        await settled(drawn);
        expect(gluedIn(root), value).to.deep.equal([]);
        drawn.removeAttribute(attribute);
      }
    });
  }
});
