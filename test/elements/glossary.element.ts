/** Terms of the strategy are explained where they occur, by click, touch and key. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define.js';
import type { FdsWidget } from '../../src/fds-widget.js';
import { chooseIn, makeWidget, smallModel } from '../support/all-widgets.js';
import { settled } from '../support/at-rest.js';
import { rootOf, shadowQuery } from '../support/strategy-page.js';
import { waitUntil } from '../support/wait-until.js';

const glossary = [
  { term: 'EfA', term_en: 'EfA', long: 'Einer für Alle', text: 'Einer baut, alle nutzen.' },
  { term: 'NOOTS', text: 'Technik für Nachweise.' },
  { term: 'Zielbild', text: 'Was erreicht werden soll.' },
  { term: 'MPK' },
];

const leitlinien = [
  { id: 'L1', title: 'Wir bauen den EfA-Ansatz aus', summary: 'EfA trägt. NOOTSamt nicht. MPK.' },
  { id: 'L2', title: 'Wir warten', summary: 'Nichts davon.' },
];

async function details(id: string, lang = 'de'): Promise<FdsWidget> {
  const widget = makeWidget(
    'fds-details',
    { lang },
    smallModel({ leitlinien, about: { glossary } }),
  );
  document.body.append(widget);
  await waitUntil(() => widget.shadowRoot?.querySelector('[part="body"]'), 'is there');
  chooseIn(widget, { type: 'leitlinie', id });
  await waitUntil(() => rootOf(widget).querySelector('.details .close'), 'shows details');
  await settled(widget);
  return widget;
}

const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

afterEach(() => {
  document.body.replaceChildren();
});

describe('terms of the glossary', () => {
  it('are named below a text in which they occur, and are words, not parts of words', async () => {
    const widget = await details('L1');
    const fold = shadowQuery(widget, '[part="terms"]');
    expect(plain(fold.querySelector('summary')?.textContent)).to.equal(
      'Begriffe kurz erklärt: EfA',
    );
    expect(plain(fold.querySelector('dl')?.textContent)).to.equal(
      'EfA Einer für Alle. Einer baut, alle nutzen.',
    );
  });

  it('are explained by click and by key', async () => {
    const widget = await details('L1');
    const fold = shadowQuery<HTMLDetailsElement>(widget, '[part="terms"]');
    const summary = shadowQuery(widget, '[part="terms"] summary');
    expect(fold.open).to.equal(false);
    summary.click();
    expect(fold.open).to.equal(true);
    summary.focus();
    await sendKeys({ press: 'Enter' });
    expect(fold.open).to.equal(false);
    await expect(widget).to.be.accessible();
  });

  it('are not mentioned where none occurs, and speak English on English pages', async () => {
    expect(rootOf(await details('L2')).querySelector('[part="terms"]')).to.equal(null);
    const widget = await details('L1', 'en');
    expect(plain(shadowQuery(widget, '[part="terms"] summary').textContent)).to.equal(
      'Terms explained: EfA',
    );
  });
});
