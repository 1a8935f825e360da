/** A strategy of another copy of the kit, which hands on other things than this one understands. */
import { expect } from '@open-wc/testing';
import '../../src/define/quorum.js';
import { settled } from '../support/at-rest.js';
import { rootOf, shadowText } from '../support/strategy-page.js';
import { waitUntil } from '../support/wait-until.js';

/** As the older copy has defined it: alive, and silent when asked in words of this one. */
class OlderStrategy extends HTMLElement {}
customElements.define('fds-strategy', OlderStrategy);

afterEach(() => {
  document.body.replaceChildren();
});

describe('a widget in a strategy of an older copy', () => {
  it('shows the feed that the strategy names, at once', async () => {
    const strategy = document.createElement('fds-strategy');
    strategy.setAttribute('src', '/dist/feed.v1.json');
    const widget = document.createElement('fds-quorum');
    strategy.append(widget);
    document.body.append(strategy);
    await waitUntil(() => rootOf(widget).querySelector('[part="body"]'), 'is ready');
    await settled(widget);
    expect(shadowText(widget)).to.contain('Regel für Regel');
    expect(shadowText(widget), 'of the feed').not.to.contain('Datenstand aus dem Programmpaket');
  });

  it('shows the shipped data where it names none', async () => {
    const strategy = document.createElement('fds-strategy');
    const widget = document.createElement('fds-quorum');
    strategy.append(widget);
    document.body.append(strategy);
    await waitUntil(() => rootOf(widget).querySelector('[part="body"]'), 'is ready');
    await settled(widget);
    expect(shadowText(widget)).to.contain('Datenstand aus dem Programmpaket');
  });
});
