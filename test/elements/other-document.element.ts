/** A widget that a page moves into a document of its own, as editors and print previews do. */
import { expect } from '@open-wc/testing';
import { modelFrom } from '../../stories/fixtures/models.js';
import { drawnWidgets, widgetTags } from '../support/every-widget.js';
import { smallFeed } from '../support/small-feed.js';
import { rootOf, shadowQuery } from '../support/strategy-page.js';

const model = modelFrom(smallFeed());

/** What only the kit's own style sheets can give. */
function looksOf(widget: HTMLElement): readonly string[] {
  const view = widget.ownerDocument.defaultView ?? window;
  const frame = view.getComputedStyle(shadowQuery(widget, '.frame'));
  const body = view.getComputedStyle(shadowQuery(widget, '.body'));
  return [
    frame.borderTopWidth,
    frame.borderTopStyle,
    frame.lineHeight,
    frame.color,
    body.containerType,
  ];
}

describe('a widget in another document', () => {
  for (const { name, drawIn } of drawnWidgets(model).filter((each) =>
    widgetTags.includes(each.name),
  )) {
    it(`<${name}> looks there as it did, and as it did when it comes back`, async () => {
      const [box, frame] = [document.createElement('div'), document.createElement('iframe')];
      document.body.append(box, frame);
      const inner = frame.contentDocument;
      if (!inner) throw new Error('the frame has no document');
      const widget = await drawIn(box);
      const looks = looksOf(widget);
      expect(looks[0], 'has its styles').to.equal('2px');
      const sheets = rootOf(widget).adoptedStyleSheets.length;
      inner.body.append(widget);
      expect(widget.ownerDocument, 'is moved').to.equal(inner);
      expect(rootOf(widget).adoptedStyleSheets.length).to.equal(sheets);
      expect(looksOf(widget), 'in the frame').to.deep.equal(looks);
      box.append(widget);
      expect(looksOf(widget), 'back again').to.deep.equal(looks);
      expect(rootOf(widget).adoptedStyleSheets.length).to.equal(sheets);
      box.remove();
      frame.remove();
    });
  }
});
