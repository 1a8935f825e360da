/** Style sheets that come with code of the second stage: they change nothing of what is drawn already. */
import { expect } from '@open-wc/testing';
import type { FdsWidget } from '../../src/fds-widget.js';
import { isReady, makeWidget, widgetTags } from '../support/all-widgets.js';
import { settled } from '../support/at-rest.js';
import { rootOf } from '../support/strategy-page.js';
import { waitUntil } from '../support/wait-until.js';

/** Parts of the frame that every widget has from its first picture on. */
const PARTS = '.masthead, .switches, .frame > footer, .frame > footer > *';

const boxesOf = (widget: FdsWidget): readonly string[] =>
  [...rootOf(widget).querySelectorAll(PARTS)].map((part) => {
    const { width, height } = part.getBoundingClientRect();
    return `${part.localName}.${part.className}: ${width.toFixed(1)} x ${height.toFixed(1)}`;
  });

afterEach(() => {
  document.body.replaceChildren();
});

describe('style sheets that come later', () => {
  for (const tag of widgetTags) {
    it(`leave the frame of <${tag}> as it is`, async () => {
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
      await settled(widget);
      const later = boxesOf(widget);
      const first = (widget.constructor as typeof FdsWidget).elementStyles.flatMap((sheet) =>
        sheet instanceof CSSStyleSheet ? sheet : (sheet.styleSheet ?? []),
      );
      root.adoptedStyleSheets = first;
      expect(later).to.deep.equal(boxesOf(widget));
    });
  }
});
