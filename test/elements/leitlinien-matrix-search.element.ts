/** What a visitor can ask the matrix for: the search, and the counts. */
import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys } from '@web/test-runner-commands';
import { modelFrom, snapshotFeed } from '../../stories/fixtures/models.js';
import {
  bar,
  choose,
  loadMatrixParts,
  matrix,
  openSearch,
  shownIds,
} from '../support/matrix-page.js';
import { entryOf, rootOf, shadowQuery } from '../support/strategy-page.js';

const status = (element: Element): string =>
  (shadowQuery(element, '[part="search"] .result p').textContent ?? '').replace(/\s+/g, ' ').trim();

before(loadMatrixParts);
afterEach(async () => {
  await resetMouse();
});

describe('the search of <fds-leitlinien-matrix>', () => {
  it('opens and closes by keyboard, and says so', async () => {
    const element = await matrix();
    const button = bar(element, 0);
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    button.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(rootOf(element).querySelector('[part="search"]')).to.equal(null);
  });

  it('finds F8 by "Cloud", says how many are left, and keeps the grid', async () => {
    const element = await matrix();
    const input = await openSearch(element);
    input.focus();
    await sendKeys({ type: 'Cloud' });
    await element.updateComplete;
    const ids = shownIds(element);
    expect(ids).to.include('F8');
    expect(ids.length).to.be.greaterThan(0).and.lessThan(22);
    expect(status(element)).to.contain(`${ids.length} von 22 Leitlinien`);
    expect(rootOf(element).querySelectorAll('tbody td[part="cell"]').length).to.equal(9);
  });

  it('names what else has the words, to be chosen at once', async () => {
    const element = await matrix();
    const input = await openSearch(element);
    input.focus();
    await sendKeys({ type: 'Cloud' });
    await element.updateComplete;
    const others = shadowQuery(element, '.also');
    expect(others.textContent).to.contain('Digitale Infrastruktur');
    shadowQuery(element, '.also [data-ref="topic:digital-infrastructure"]').click();
    await element.updateComplete;
    expect(shadowQuery(element, '.grid .details').textContent).to.contain('Schwerpunktthema');
  });

  it('stays as it is when newer data arrive', async () => {
    const element = await matrix();
    const input = await openSearch(element);
    input.focus();
    await sendKeys({ type: 'Cloud' });
    await choose(element, 'category', 'specialist');
    element.strategy = modelFrom(snapshotFeed());
    await element.updateComplete;
    expect(shadowQuery<HTMLInputElement>(element, '[part="search"] input').value).to.equal('Cloud');
    expect(shadowQuery<HTMLSelectElement>(element, 'select[name="category"]').value).to.equal(
      'specialist',
    );
    expect(shownIds(element)).to.deep.equal(['F8']);
  });

  it('tells a cell without matches from one that the annex leaves empty', async () => {
    const element = await matrix();
    const input = await openSearch(element);
    input.focus();
    await sendKeys({ type: 'xyzzy' });
    await element.updateComplete;
    const texts = [...rootOf(element).querySelectorAll('.empty')].map(
      ({ textContent }) => textContent,
    );
    expect(texts.filter((text) => text === 'Keine Treffer').length).to.equal(8);
    expect(texts.filter((text) => text === 'Im Anhang keine Leitlinie').length).to.equal(1);
    expect(status(element)).to.contain('0 von 22 Leitlinien');
  });

  it('clears the words by Escape and keeps the focus there', async () => {
    const element = await matrix();
    const input = await openSearch(element);
    input.focus();
    await sendKeys({ type: 'Cloud' });
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(input.value).to.equal('');
    expect(shownIds(element).length).to.equal(22);
    expect(rootOf(element).activeElement).to.equal(input);
  });

  it('filters by category, goal and keyword together, and takes all back', async () => {
    const element = await matrix();
    await openSearch(element);
    await choose(element, 'keyword', 'Digitale Souveränität');
    expect(shownIds(element)).to.deep.equal(['G4', 'F8']);
    await choose(element, 'goal', 'resilience');
    expect(shownIds(element)).to.deep.equal(['F8']);
    await choose(element, 'category', 'governance');
    expect(shownIds(element)).to.deep.equal([]);
    shadowQuery(element, '[part="search"] button').click();
    await element.updateComplete;
    expect(shownIds(element).length).to.equal(22);
    expect(rootOf(element).activeElement?.localName).to.equal('input');
  });

  it('filters by topic, and says that the topics come from entries', async () => {
    const element = await matrix();
    await openSearch(element);
    await choose(element, 'topic', 'information-security');
    expect(shownIds(element)).to.deep.equal(['F6', 'F7']);
    expect(status(element)).to.contain('Vorhaben, die einer Leitlinie dienen');
  });

  it('shows everything again when it is closed', async () => {
    const element = await matrix();
    const input = await openSearch(element);
    input.focus();
    await sendKeys({ type: 'Cloud' });
    bar(element, 0).click();
    await element.updateComplete;
    expect(shownIds(element).length).to.equal(22);
  });

  it('is accessible with all fields', async () => {
    const element = await matrix();
    await openSearch(element);
    await expect(element).to.be.accessible();
  });
});

describe('the counts of <fds-leitlinien-matrix>', () => {
  it('are numbers with words, and a legend that says what is counted', async () => {
    const element = await matrix();
    const button = bar(element, 1);
    button.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(button.getAttribute('aria-pressed')).to.equal('true');
    const entry = entryOf(element, 'leitlinie:F8');
    expect(entry.querySelector('.num')?.textContent).to.equal('4');
    expect(entry.textContent).to.contain('4 Vorhaben, redaktionell zugeordnet');
    const legend = shadowQuery(element, '[part="legend"]').textContent;
    expect(legend).to.contain('95 Vorhaben');
    expect(legend).to.contain('redaktionell');
    await expect(element).to.be.accessible();
  });

  it('tell the strategy’s own projects apart', async () => {
    const element = await matrix();
    bar(element, 1).click();
    await element.updateComplete;
    // F8 is served by entries of other scopes only.
    expect(entryOf(element, 'leitlinie:F8').textContent).to.not.contain('der Strategie');
    expect(entryOf(element, 'leitlinie:F5').textContent).to.contain('davon 1 der Strategie');
  });

  it('go away again', async () => {
    const element = await matrix();
    bar(element, 1).click();
    await element.updateComplete;
    bar(element, 1).click();
    await element.updateComplete;
    expect(rootOf(element).querySelector('[part="legend"]')).to.equal(null);
    expect(entryOf(element, 'leitlinie:F8').querySelector('.num')).to.equal(null);
  });
});
