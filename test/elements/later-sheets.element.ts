/** Style sheets that come with code of the second stage: they change nothing of what is drawn already. */
import { expect } from '@open-wc/testing';
import type { FdsWidget } from '../../src/fds-widget.js';
import { chooseIn, isReady, makeWidget, widgetTags } from '../support/all-widgets.js';
import { settled } from '../support/at-rest.js';
import { rootOf } from '../support/strategy-page.js';
import { waitUntil } from '../support/wait-until.js';

/** All that a widget draws; what its sheets say of one element must not fit another by chance. */
const PARTS = '*';

const boxesOf = (widget: FdsWidget): readonly string[] =>
  [...rootOf(widget).querySelectorAll(PARTS)]
    .filter((part) => part.checkVisibility())
    .map((part) => {
      const { width, height } = part.getBoundingClientRect();
      return `${part.localName}.${part.className}: ${width.toFixed(1)} x ${height.toFixed(1)}`;
    });

afterEach(() => {
  document.body.replaceChildren();
});

describe('style sheets that come later', () => {
  for (const tag of widgetTags) {
    it(`leave <${tag}> as it is`, async () => {
      const box = document.createElement('div');
      box.style.inlineSize = '1100px';
      const widget = makeWidget(tag);
      box.append(widget);
      document.body.append(box);
      await waitUntil(() => isReady(widget), 'is there');
      await settled(widget);
      const root = rootOf(widget);
      const early = (widget.constructor as typeof FdsWidget).elementStyles.length;
      widget.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
      await waitUntil(() => root.adoptedStyleSheets.length > early, 'has more of them');
      // What is fetched for a choice has sheets too, and they stay.
      for (const choice of [{ type: 'event', id: 'session-1' }, null]) {
        chooseIn(widget, choice);
        await settled(widget);
      }
      const later = boxesOf(widget);
      const first = (widget.constructor as typeof FdsWidget).elementStyles.flatMap((sheet) =>
        sheet instanceof CSSStyleSheet ? sheet : (sheet.styleSheet ?? []),
      );
      root.adoptedStyleSheets = first;
      expect(later).to.deep.equal(boxesOf(widget));
    });
  }
});
