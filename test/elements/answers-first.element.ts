/** The widget in which a visitor chooses answers before all others of its strategy. */
import { expect } from '@open-wc/testing';
import '../../src/define/strategy.js';
import { makeWidget, smallModel } from '../support/all-widgets.js';
import { settled } from '../support/at-rest.js';
import { entryOf, rootOf } from '../support/strategy-page.js';
import { waitUntil } from '../support/wait-until.js';

const L1 = 'leitlinie:L1';
const stateOf = (widget: Element): string | undefined => entryOf(widget, L1).dataset['state'];

describe('a choice on a page of several widgets', () => {
  it('is answered first where it was made, though others stand above it', async () => {
    const strategy = document.createElement('fds-strategy');
    strategy.strategy = smallModel();
    const above = makeWidget('fds-cascade');
    const chosenIn = makeWidget('fds-leitlinien-matrix');
    for (const widget of [above, chosenIn]) widget.strategy = undefined;
    strategy.append(above, chosenIn);
    document.body.append(strategy);
    for (const widget of [above, chosenIn]) {
      await waitUntil(() => rootOf(widget).querySelector(`[data-ref="${L1}"]`), 'shows L1');
      await settled(widget);
    }
    entryOf(chosenIn, L1).click();
    await chosenIn.updateComplete;
    expect(stateOf(chosenIn)).to.equal('selected');
    expect(stateOf(above)).not.to.equal('selected');
    await waitUntil(() => stateOf(above) === 'selected', 'the other one answers, too');
    strategy.remove();
  });
});
