/** Widgets on a page in Einfache Sprache. */
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { widgetNames } from '../../src/catalogue.js';
import type { FdsWidget } from '../../src/fds-widget.js';
import { snapshotModel } from '../../stories/fixtures/models.js';
import type { WidgetTag } from '../support/all-widgets.js';
import { faded, settled } from '../support/at-rest.js';
import { rootOf, shadowQuery } from '../support/strategy-page.js';
import { waitUntil } from '../support/wait-until.js';

const plain = (element: Element | null): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

async function open(tag: WidgetTag, lang: string): Promise<FdsWidget> {
  const page = document.createElement('div');
  page.lang = lang;
  const widget: FdsWidget = document.createElement(tag);
  widget.strategy = snapshotModel();
  page.append(widget);
  document.body.replaceChildren(page);
  await waitUntil(() => widget.shadowRoot?.querySelector('[part="body"] > *'), 'is there');
  await settled(widget);
  return widget;
}

afterEach(() => {
  document.body.replaceChildren();
});

describe('Einfache Sprache', () => {
  for (const name of widgetNames) {
    it(`<fds-${name}> speaks it, marks it as ours, and marks no German as another language`, async () => {
      const german = plain(shadowQuery(await open(`fds-${name}`, 'de'), '[part="heading"]'));
      const widget = await open(`fds-${name}`, 'de-x-einfach');
      expect(plain(shadowQuery(widget, '[part="heading"]'))).not.to.equal(german);
      expect(shadowQuery(widget, '.frame').lang).to.equal('de-x-einfach');
      expect(rootOf(widget).querySelectorAll('.frame [lang="de"]').length).to.equal(0);
      const mark = plain(rootOf(widget).querySelector('[part="simple"]'));
      // The filter has no footer, since it shows no data.
      if (name === 'filter') expect(mark).to.equal('');
      else expect(mark).to.contain('Redaktion');
      await faded(widget);
      await expect(widget).to.be.accessible();
    });
  }

  it('shows what a feed says in it, and follows the language of the page', async () => {
    const widget = await open('fds-leitlinien-matrix', 'de-x-einfach');
    shadowQuery(widget, '[data-ref="leitlinie:F8"]').click();
    const summary = (): string => plain(rootOf(widget).querySelector('.details .summary'));
    await waitUntil(() => summary().includes('So hängt der Staat nicht'), 'the easy words');
    widget.parentElement?.setAttribute('lang', 'de');
    await waitUntil(() => summary().includes('Multi-Cloud-Ansatz'), "the strategy's words");
    expect(rootOf(widget).querySelector('[part="simple"]')).to.equal(null);
  });
});
