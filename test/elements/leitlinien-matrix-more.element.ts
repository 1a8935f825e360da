/** What a visitor can ask the matrix for: search, counts, the second view, arrow keys. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { resetMouse, sendKeys } from '@web/test-runner-commands';
import '../../src/define/leitlinien-matrix.js';
import type { FdsLeitlinienMatrix } from '../../src/elements/leitlinien-matrix/leitlinien-matrix.js';
import { matrixParts } from '../../src/elements/leitlinien-matrix/leitlinien-matrix.parts.js';
import type { StrategyModel } from '../../src/model/model.types.js';
import { loadDetails } from '../../src/parts/details.js';
import { modelFrom, snapshotFeed } from '../../stories/fixtures/models.js';
import { entryOf, rootOf, shadowQuery, shadowText } from '../support/strategy-page.js';

interface Wish {
  readonly lang?: string;
  readonly view?: string;
  readonly strategy?: StrategyModel;
  /** Width of the page's column, e.g. `20em`. */
  readonly width?: string;
}

async function matrix(wish: Wish = {}): Promise<FdsLeitlinienMatrix> {
  // A model of its own for each test: the same model would share the selection.
  const { lang = 'de', view = 'matrix', strategy = modelFrom(snapshotFeed()), width } = wish;
  const box = await fixture<HTMLElement>(
    html`<div>
      <fds-leitlinien-matrix
        lang=${lang}
        view=${view}
        .strategy=${strategy}
      ></fds-leitlinien-matrix>
    </div>`,
  );
  box.style.setProperty('width', width ?? '1100px');
  const element = box.querySelector('fds-leitlinien-matrix');
  if (!element) throw new Error('no matrix');
  await element.updateComplete;
  return element;
}

const bar = (element: Element, n: number): HTMLElement => {
  const button = rootOf(element).querySelectorAll<HTMLElement>('[part="bar"] button')[n];
  if (!button) throw new Error(`no button ${n}`);
  return button;
};

async function openSearch(element: FdsLeitlinienMatrix): Promise<HTMLInputElement> {
  bar(element, 0).click();
  await element.updateComplete;
  return shadowQuery<HTMLInputElement>(element, '[part="search"] input');
}

async function choose(element: FdsLeitlinienMatrix, name: string, value: string): Promise<void> {
  const select = shadowQuery<HTMLSelectElement>(element, `select[name="${name}"]`);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

/** Ids of the Leitlinien in the body, details left aside. */
const shownIds = (element: Element): string[] =>
  [...rootOf(element).querySelectorAll<HTMLElement>('.grid .entry[data-ref^="leitlinie:"]')]
    .filter((entry) => !entry.closest('.details'))
    .map((entry) => (entry.dataset['ref'] ?? '').replace('leitlinie:', ''));

const status = (element: Element): string =>
  (shadowQuery(element, '[part="search"] [role="status"]').textContent ?? '')
    .replace(/\s+/g, ' ')
    .trim();

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

before(async () => {
  await Promise.all([loadDetails(), matrixParts.more.load(), matrixParts.structure.load()]);
});
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
    expect(status(element)).to.contain('Einträgen, die einer Leitlinie dienen');
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
    expect(entry.textContent).to.contain('4 Einträge, redaktionell zugeordnet');
    const legend = shadowQuery(element, '[part="legend"]').textContent;
    expect(legend).to.contain('95 Einträge');
    expect(legend).to.contain('redaktionell');
    await expect(element).to.be.accessible();
  });

  it('call only the strategy’s own entries projects', async () => {
    const element = await matrix();
    bar(element, 1).click();
    await element.updateComplete;
    // F8 is served by entries of other scopes only.
    expect(entryOf(element, 'leitlinie:F8').textContent).to.not.contain('Vorhaben');
    expect(entryOf(element, 'leitlinie:F5').textContent).to.contain('davon 1 Vorhaben');
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
    expect(entry.getAttribute('aria-pressed')).to.equal('true');
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
