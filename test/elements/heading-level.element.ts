/** The level of a widget's heading, whatever the page asks for. */
import { expect, nextFrame } from '@open-wc/testing';
import { modelFrom } from '../../stories/fixtures/models.js';
import { drawnWidgets, widgetTags } from '../support/every-widget.js';
import { smallFeed } from '../support/small-feed.js';
import { rootOf, shadowQuery } from '../support/strategy-page.js';
import { waitUntil } from '../support/wait-until.js';

const model = modelFrom(smallFeed());
const live = drawnWidgets(model).filter(({ name }) => widgetTags.includes(name));

const levelOf = (widget: Element): string =>
  rootOf(widget).querySelector('#heading')?.localName ?? 'none';

describe('heading-level', () => {
  for (const { name, drawIn } of live) {
    it(`of <${name}> is 2 where it is out of range, no number, or taken away`, async () => {
      const box = document.createElement('div');
      document.body.append(box);
      const widget = await drawIn(box);
      expect(levelOf(widget), 'usual').to.equal('h2');
      for (const asked of ['7', '-1', '2.5', '1e0', 'h3', '', ' ']) {
        widget.setAttribute('heading-level', '4');
        await waitUntil(() => levelOf(widget) === 'h4', 'a level that there is');
        widget.setAttribute('heading-level', asked);
        await waitUntil(() => levelOf(widget) !== 'h4', `${asked} takes effect`);
        expect(levelOf(widget), `"${asked}"`).to.equal('h2');
      }
      widget.setAttribute('heading-level', '0');
      await waitUntil(() => levelOf(widget) === 'none', 'no heading');
      widget.removeAttribute('heading-level');
      await waitUntil(() => levelOf(widget) !== 'none', 'a heading again');
      await nextFrame();
      expect(levelOf(widget), 'taken away').to.equal('h2');
      expect(shadowQuery(widget, '.frame').getAttribute('aria-labelledby')).to.equal('heading');
      box.remove();
    });
  }
});
