import { expect } from '@open-wc/testing';
import { makeWidget } from '../support/all-widgets.js';
import { settled } from '../support/at-rest.js';
import { shadowQuery } from '../support/strategy-page.js';
import { testFirstPresses, type Situation } from '../support/first-press.js';

const situations: readonly Situation[] = [
  { tag: 'fds-timeline', attributes: { view: 'axis' } },
  { tag: 'fds-timeline', attributes: { view: 'list' } },
  { tag: 'fds-timeline', attributes: { view: 'table' } },
  { tag: 'fds-timeline', attributes: { spacing: 'scale' } },
  { tag: 'fds-timeline', chosen: { type: 'event', id: 'session-1' } },
];

describe('the first press of every control', () => {
  for (const situation of situations) testFirstPresses(situation);

  it('of "Alle Jahre öffnen" opens them', async () => {
    const widget = makeWidget('fds-timeline', { view: 'list' });
    document.body.append(widget);
    await settled(widget);
    const button = shadowQuery(widget, '[part="fold-all"]');
    const before = button.textContent;
    button.click();
    await settled(widget);
    expect(button.textContent).not.to.equal(before);
    widget.remove();
  });
});
