/** What a visitor can ask the matrix for: the second view, and the arrow keys. */
import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys } from '@web/test-runner-commands';
import type { FdsLeitlinienMatrix } from '../../src/elements/leitlinien-matrix/leitlinien-matrix.js';
import { modelFrom } from '../../stories/fixtures/models.js';
import {
  bar,
  choose,
  loadMatrixParts,
  matrix,
  openSearch,
  shownIds,
  type Wish,
} from '../support/matrix-page.js';
import { entryOf, rootOf, shadowQuery, shadowText } from '../support/strategy-page.js';
import { waitUntil } from '../support/wait-until.js';

/** WebDriver presses no two keys at once: the event itself is sent to what has the focus. */
function withControl(element: Element, key: string): void {
  const { activeElement } = rootOf(element);
  const init = { key, ctrlKey: true, bubbles: true, composed: true, cancelable: true };
  activeElement?.dispatchEvent(new KeyboardEvent('keydown', init));
}

const focusedRef = (element: Element): string | undefined => {
  const { activeElement } = rootOf(element);
  return activeElement instanceof HTMLElement ? activeElement.dataset['ref'] : undefined;
};

before(loadMatrixParts);
afterEach(async () => {
  await resetMouse();
});

describe('the groups of <fds-leitlinien-matrix>', () => {
  const groups = (element: Element): [string, number][] =>
    [...rootOf(element).querySelectorAll('[part="group"]')].map((group) => [
      (group.querySelector('h3')?.textContent ?? '').trim(),
      group.querySelectorAll('.entry[data-ref^="leitlinie:"]').length,
    ]);

  it('are those of Abbildung 5', async () => {
    const element = await matrix({ view: 'structure' });
    expect(groups(element)).to.deep.equal([
      ['Governance', 7],
      ['Fachliche Leitlinien', 11],
      ['Umsetzungsprinzipien', 4],
    ]);
    expect(entryOf(element, 'leitlinie:G3').textContent).to.contain(
      'Wir setzen das gemeinsame Digitalbudget verstärkt für einheitliche IT-Lösungen ein.',
    );
    await expect(element).to.be.accessible();
  });

  it('are reached by the switch, which says what is shown and reflects', async () => {
    const element = await matrix();
    const [table, structure] =
      rootOf(element).querySelectorAll<HTMLElement>('[part="views"] button');
    expect(table?.getAttribute('aria-pressed')).to.equal('true');
    structure?.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(element.getAttribute('view')).to.equal('structure');
    expect(structure?.getAttribute('aria-pressed')).to.equal('true');
    expect(rootOf(element).activeElement).to.equal(structure);
    expect(rootOf(element).querySelector('table')).to.equal(null);
    table?.click();
    await element.updateComplete;
    expect(rootOf(element).querySelector('table')).to.not.equal(null);
  });

  it('open the details in place, by keyboard', async () => {
    const element = await matrix({ view: 'structure' });
    const entry = entryOf(element, 'leitlinie:F8');
    entry.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(entry.dataset['state']).to.equal('selected');
    const details = shadowQuery(element, '.details');
    expect(details.textContent).to.contain('Neue Verfahren entstehen cloudfähig');
    expect(entry.closest('li')?.nextElementSibling?.contains(details)).to.equal(true);
  });

  it('have one for what has no category', async () => {
    const strategy = modelFrom({
      categories: [{ id: 'c', title: 'Ebene' }],
      goals: [{ id: 'g', title: 'Ziel' }],
      leitlinien: [
        { id: 'A', title: 'Ganz', category: 'c', goal: 'g' },
        { id: 'B', title: 'Ohne Ebene', goal: 'g' },
      ],
    });
    const element = await matrix({ view: 'structure', strategy });
    expect(groups(element)).to.deep.equal([
      ['Ebene', 1],
      ['Ohne Zuordnung', 1],
    ]);
  });

  it('are searched like the table', async () => {
    const element = await matrix({ view: 'structure' });
    await openSearch(element);
    await choose(element, 'goal', 'resilience');
    expect(shownIds(element)).to.deep.equal(['G6', 'F6', 'F7', 'F8']);
    expect(shadowText(element)).to.contain('Keine Treffer');
  });
});

describe('the arrow keys of <fds-leitlinien-matrix>', () => {
  async function focused(ref: string, wish?: Wish): Promise<FdsLeitlinienMatrix> {
    const element = await matrix(wish);
    entryOf(element, ref).focus();
    await waitUntil(() => entryOf(element, ref).tabIndex === 0);
    await waitUntil(() => entryOf(element, 'leitlinie:U4').tabIndex === -1);
    return element;
  }

  it('move in the grid, across empty cells, to the heads and to the ends', async () => {
    const element = await focused('leitlinie:G6');
    const steps = [
      ['ArrowLeft', 'leitlinie:G1'],
      ['ArrowDown', 'leitlinie:G2'],
      ['Home', 'category:governance'],
      ['ArrowDown', 'category:specialist'],
      ['ArrowRight', 'leitlinie:F1'],
      ['ArrowRight', 'leitlinie:F6'],
      ['ArrowUp', 'leitlinie:G6'],
      ['ArrowUp', 'goal:resilience'],
      ['ArrowRight', 'goal:trust'],
    ] as const;
    for (const [key, ref] of steps) {
      await sendKeys({ press: key });
      expect(focusedRef(element), key).to.equal(ref);
    }
    withControl(element, 'End');
    expect(focusedRef(element)).to.equal('leitlinie:U4');
    withControl(element, 'Home');
    expect(focusedRef(element)).to.equal('goal:efficiency');
  });

  it('make one tab stop of the grid, which Tab leaves', async () => {
    const element = await focused('leitlinie:G2');
    const stops = [...rootOf(element).querySelectorAll<HTMLElement>('table .entry')].filter(
      ({ tabIndex }) => tabIndex === 0,
    );
    expect(stops.length).to.equal(1);
    await sendKeys({ press: 'Tab' });
    expect(rootOf(element).activeElement?.closest('table') ?? null).to.equal(null);
  });

  it('leave the focus on the entry when its details are closed', async () => {
    const element = await focused('leitlinie:F2');
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    const close = [...rootOf(element).querySelectorAll<HTMLElement>('[part="close"]')].find(
      (button) => button.getClientRects().length > 0,
    );
    close?.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(rootOf(element).querySelector('.details')).to.equal(null);
    expect(focusedRef(element)).to.equal('leitlinie:F2');
  });

  it('are the page’s own outside of the grid', async () => {
    const element = await matrix();
    bar(element, 0).focus();
    let prevented: boolean | undefined;
    const note = (event: Event): void => {
      prevented = event.defaultPrevented;
    };
    document.addEventListener('keydown', note, { once: true });
    await sendKeys({ press: 'ArrowDown' });
    expect(prevented).to.equal(false);
    expect(rootOf(element).activeElement).to.equal(bar(element, 0));
  });

  it('follow the list on a phone, where nothing is hidden', async () => {
    const element = await focused('leitlinie:G5', { width: '320px' });
    const names = [...rootOf(element).querySelectorAll<HTMLElement>('table .entry')];
    expect(names.length).to.equal(28);
    for (const name of names) {
      const { width, height } = name.getBoundingClientRect();
      expect(width * height, name.dataset['ref'] ?? '').to.be.greaterThan(100);
    }
    await sendKeys({ press: 'ArrowDown' });
    expect(focusedRef(element)).to.equal('leitlinie:G6');
    expect(element.scrollWidth).to.be.lessThanOrEqual(320);
  });
});
