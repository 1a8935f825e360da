import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { resetMouse, sendKeys } from '@web/test-runner-commands';
import '../../src/define/leitlinien-matrix.js';
import '../../src/define/strategy.js';
import '../../src/define/strategy-pyramid.js';
import type { FdsLeitlinienMatrix } from '../../src/elements/leitlinien-matrix/leitlinien-matrix.js';
import type { FdsStrategyPyramid } from '../../src/elements/strategy-pyramid/strategy-pyramid.js';
import { itemsCode } from '../../src/elements/strategy-pyramid/strategy-pyramid.parts.js';
import { loadTrace } from '../../src/model/lazy-trace.js';
import type { StrategyModel } from '../../src/model/model.types.js';
import { loadDetails } from '../../src/parts/details.js';
import {
  emptyModel,
  longWordsModel,
  modelFrom,
  snapshotFeed,
} from '../../stories/fixtures/models.js';
import { entryOf, rootOf, shadowQuery, shadowText } from '../support/strategy-page.js';
import { waitUntil } from '../support/wait-until.js';
import { settled, faded } from '../support/at-rest.js';

// A model of its own for each test: the same model would share the selection.
async function pyramid(
  lang = 'de',
  model: StrategyModel = modelFrom(snapshotFeed()),
): Promise<FdsStrategyPyramid> {
  return fixture<FdsStrategyPyramid>(
    html`<fds-strategy-pyramid lang=${lang} .strategy=${model}></fds-strategy-pyramid>`,
  );
}

async function open(element: FdsStrategyPyramid, ...refs: readonly string[]): Promise<void> {
  for (const ref of refs) {
    entryOf(element, ref).click();
    await element.updateComplete;
  }
}

const expanded = (element: Element, layer: string): string | null =>
  entryOf(element, `layer:${layer}`).getAttribute('aria-expanded');

const texts = (element: Element, selector: string): string[] =>
  [...rootOf(element).querySelectorAll(selector)].map((node) =>
    (node.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );

describe('<fds-strategy-pyramid>', () => {
  before(async () => {
    await Promise.all([loadDetails(), loadTrace(), itemsCode.load()]);
  });
  afterEach(async () => {
    await resetMouse();
  });

  it('names the layers as headings with buttons, in order, with counts from the data', async () => {
    const element = await pyramid();
    expect(texts(element, 'h3 > button')).to.deep.equal([
      'Dachstrategie',
      'Schwerpunktthemen',
      'Umsetzungsvorhaben',
    ]);
    expect(texts(element, '.count')).to.deep.equal([
      '3 Ziele · 22 Leitlinien',
      '5 Themen',
      '3 von 29 Vorhaben bekannt',
    ]);
    expect(shadowText(element)).to.contain(
      'Drei Ebenen: von der gemeinsamen Richtung bis zum einzelnen Vorhaben.',
    );
    expect(texts(element, '[part="chip"] button').length).to.equal(3 + 5);
  });

  it('never calls an entry of another scope a project of the strategy', async () => {
    const element = await pyramid();
    await open(element, 'layer:projects');
    expect(shadowText(element)).to.contain('Dazu 92 weitere Vorhaben aus anderen Bereichen');
    expect(shadowText(element)).not.to.match(/\b(95|92) Vorhaben/);
    const [own, ...others] = texts(element, '.panel .bundle, .panel .scope > summary');
    expect(own).to.contain('Am 26.06.2025 beschlossene Vorhaben 3 Vorhaben bekannt');
    expect(others.length).to.equal(5);
    for (const other of others) expect(other).to.match(/ \d+ Vorhaben$/);
  });

  it('has a picture that is hidden, as the text says all of it', async () => {
    const element = await pyramid();
    const bands = [...rootOf(element).querySelectorAll('.band, .ground')];
    expect(bands.length).to.equal(4);
    for (const band of bands) expect(band.getAttribute('aria-hidden')).to.equal('true');
    for (const band of bands) expect(band.querySelector('[tabindex], a, button')).to.equal(null);
  });

  it('is accessible: closed, open, chosen, as a list', async () => {
    const element = await pyramid();
    await expect(element).to.be.accessible();
    await open(element, 'layer:umbrella', 'layer:topics', 'layer:projects', 'leitlinie:G2');
    await faded(element);
    await expect(element).to.be.accessible();
    shadowQuery(element, '[part="as-list"]').click();
    await element.updateComplete;
    await expect(element).to.be.accessible();
  });

  it('opens a layer by keyboard, chooses it, and closes it again', async () => {
    const element = await pyramid();
    const button = entryOf(element, 'layer:topics');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    button.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(button.dataset['state']).to.equal('selected');
    expect(button.textContent).to.contain('(ausgewählt)');
    const panel = rootOf(element).getElementById(button.getAttribute('aria-controls') ?? '');
    expect(panel?.querySelectorAll('button[data-ref^="topic:"]').length).to.equal(5);
    expect(panel?.textContent).to.contain('Themenpatenschaft: Hessen');
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect(button.dataset['state']).to.equal('plain');
    expect(panel?.childElementCount).to.equal(0);
    expect(rootOf(element).activeElement).to.equal(button);
  });

  it('opens a layer by a click on its shape', async () => {
    const element = await pyramid();
    const [band] = rootOf(element).querySelectorAll('.band');
    band?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await element.updateComplete;
    expect(expanded(element, 'umbrella')).to.equal('true');
    expect(shadowText(element)).to.contain('11 Leitlinien');
  });

  it('has a mark for each record, which chooses it; what is linked fills', async () => {
    const element = await pyramid();
    const marks = (state: string): string[] =>
      [...rootOf(element).querySelectorAll<HTMLElement>(`.mark[data-state="${state}"]`)].map(
        ({ dataset }) => dataset['mark'] ?? '',
      );
    expect(marks('plain')).to.have.length(22 + 5 + 3);
    expect(rootOf(element).querySelectorAll('.mark[data-unknown]')).to.have.length(26);
    shadowQuery(element, '[data-mark="leitlinie:F5"]').click();
    await waitUntil(() => marks('selected').length > 0, 'is chosen');
    expect(marks('selected')).to.deep.equal(['leitlinie:F5']);
    await waitUntil(() => marks('linked').length > 0, 'is linked');
    // The same as the entries beside them say.
    const entries = [
      ...rootOf(element).querySelectorAll<HTMLElement>('.entry[data-state="linked"]'),
    ];
    const linked = new Set(entries.map(({ dataset }) => dataset['ref'] ?? ''));
    expect(
      marks('linked').filter((key) => key.startsWith('topic:') && !linked.has(key)),
    ).to.deep.equal([]);
    shadowQuery(element, '[data-mark="leitlinie:F5"]').click();
    await waitUntil(() => marks('selected').length === 0, 'is taken back');
  });

  it('asks by fds-select first, and stays closed where the page prevents it', async () => {
    const element = await pyramid();
    element.addEventListener('fds-select', (event) => event.preventDefault(), { once: true });
    const asked = oneEvent(element, 'fds-select');
    entryOf(element, 'layer:projects').click();
    const { detail } = await asked;
    expect(detail).to.deep.equal({ type: 'layer', id: 'projects' });
    await element.updateComplete;
    expect(expanded(element, 'projects')).to.equal('false');
  });

  it('keeps the layer open when one of its items is chosen, with the details in place', async () => {
    const element = await pyramid();
    await open(element, 'layer:umbrella', 'leitlinie:F8');
    expect(expanded(element, 'umbrella')).to.equal('true');
    const details = shadowQuery(element, '.in-place .details');
    const item = entryOf(element, 'leitlinie:F8').closest('li');
    expect(details.closest('.in-place')?.previousElementSibling).to.equal(item);
    expect(shadowQuery(element, '.linked').textContent).to.match(
      /^Ausgewählt: „.+“\s· Verknüpft: /,
    );
  });

  it('opens the layer of a topic that is chosen by its name in the head', async () => {
    const element = await pyramid();
    shadowQuery(element, '[part="chip"] [data-ref="topic:data-use"]').click();
    await waitUntil(() => rootOf(element).querySelector('.in-place .details'), 'shows details');
    expect(expanded(element, 'topics')).to.equal('true');
  });

  it('leads from the details back to their entry, by button and by Escape', async () => {
    const element = await pyramid();
    for (const leave of ['Enter', 'Escape']) {
      await open(element, ...(expanded(element, 'topics') === 'true' ? [] : ['layer:topics']));
      await open(element, 'topic:data-use');
      shadowQuery(element, '.details .close').focus();
      await sendKeys({ press: leave });
      await element.updateComplete;
      expect(rootOf(element).querySelector('.details')).to.equal(null);
      const focused = rootOf(element).activeElement;
      expect(focused?.getAttribute('data-ref')).to.equal('topic:data-use');
      // The entry beside which the details stood, not its name in the layer's head.
      expect(focused?.closest('[part="chip"]')).to.equal(null);
    }
  });

  it('shows what is chosen inside the details in the same place', async () => {
    const element = await pyramid();
    await open(element, 'layer:umbrella', 'leitlinie:G2');
    shadowQuery(element, '.details [data-ref^="topic:"]').click();
    await element.updateComplete;
    const place = shadowQuery(element, '.in-place');
    expect(place.previousElementSibling).to.equal(entryOf(element, 'leitlinie:G2').closest('li'));
    expect(place.textContent).to.contain('Schwerpunktthema');
    expect(expanded(element, 'topics')).to.equal('false');
  });

  it('unfolds the entries of a scope and keeps them so', async () => {
    const element = await pyramid();
    await open(element, 'layer:projects');
    const fold = shadowQuery<HTMLDetailsElement>(element, 'details.scope');
    fold.querySelector('summary')?.click();
    await waitUntil(() => fold.open);
    const entry = fold.querySelector<HTMLElement>('button.entry');
    entry?.click();
    await element.updateComplete;
    await settled(element);
    expect(fold.open).to.equal(true);
    expect(fold.querySelector('.details')).to.not.equal(null);
    entry?.click();
    await element.updateComplete;
    expect(fold.open).to.equal(true);
  });

  it('marks in words and edge what is linked with a choice made elsewhere', async () => {
    const model = modelFrom(snapshotFeed());
    const box = await fixture(html`
      <div>
        <fds-strategy-pyramid .strategy=${model}></fds-strategy-pyramid>
        <fds-leitlinien-matrix .strategy=${model}></fds-leitlinien-matrix>
      </div>
    `);
    const [element, matrix] = [...box.children] as [FdsStrategyPyramid, FdsLeitlinienMatrix];
    entryOf(matrix, 'leitlinie:G2').click();
    await element.updateComplete;
    expect(texts(element, '.linked')).to.deep.equal([
      'Ausgewählt: „Weiterentwicklung des EfA-Ansatzes“ · Verknüpft: 1 Ziel („Effizienz“)',
      'Verknüpft: 3 Schwerpunktthemen',
      'Verknüpft: 51 Vorhaben',
    ]);
    const chip = shadowQuery(element, '[part="chip"] [data-ref="goal:efficiency"]');
    expect(chip.dataset['state']).to.equal('linked');
    expect(chip.textContent).to.contain('(verknüpft)');
    expect(shadowQuery(element, '[part="chip"] [data-ref="goal:trust"]').dataset['state']).to.equal(
      'plain',
    );
    expect(entryOf(element, 'layer:umbrella').dataset['state']).to.equal('linked');
    // The details open where the visitor chose.
    expect(expanded(element, 'umbrella')).to.equal('false');
    expect(rootOf(element).querySelector('.details')).to.equal(null);
    entryOf(matrix, 'leitlinie:G2').click();
    await element.updateComplete;
    expect(rootOf(element).querySelector('.linked')).to.equal(null);
  });

  it('opens the layer of a topic that the page has chosen', async () => {
    const strategy = await fixture(html`
      <fds-strategy .strategy=${modelFrom(snapshotFeed())}>
        <fds-strategy-pyramid></fds-strategy-pyramid>
      </fds-strategy>
    `);
    const element = strategy.querySelector('fds-strategy-pyramid');
    if (!element) throw new Error('no pyramid');
    await waitUntil(() => rootOf(element).querySelector('[part="footer"]'));
    Object.assign(strategy, { selection: { type: 'topic', id: 'information-security' } });
    await waitUntil(() => rootOf(element).querySelector('.details'));
    expect(expanded(element, 'topics')).to.equal('true');
    expect(shadowQuery(element, '.details').textContent).to.contain('Informationssicherheit');
  });

  it('shows the whole strategy as a list without the picture', async () => {
    const element = await pyramid();
    const button = shadowQuery(element, '[part="as-list"]');
    expect(button.getAttribute('aria-pressed')).to.equal('false');
    button.click();
    await element.updateComplete;
    expect(button.getAttribute('aria-pressed')).to.equal('true');
    expect(rootOf(element).querySelector('svg')).to.equal(null);
    const { feed } = modelFrom(snapshotFeed());
    for (const [type, list] of Object.entries({
      layer: feed.layers,
      goal: feed.goals,
      leitlinie: feed.leitlinien,
      topic: feed.topics,
      project: feed.projects,
    })) {
      const entries = rootOf(element).querySelectorAll(`.outline [data-ref^="${type}:"]`);
      expect(entries.length, type).to.equal(list.length);
    }
  });

  describe('the last decision of a layer', () => {
    it('is named with day and number, and can be chosen', async () => {
      const element = await pyramid();
      expect(texts(element, '[part="decision"]')).to.deep.equal([
        'Letzter Beschluss, 13. November 2024, Nr. 2024/40: Dachstrategie beschlossen (Teil 1)',
        'Letzter Beschluss, 26. März 2025, Nr. 2025/02: Zielbilder der Schwerpunktthemen beschlossen (Teil 2)',
        'Letzter Beschluss, 26. Juni 2025, Nummer nicht veröffentlicht: 29 Umsetzungsvorhaben beschlossen (Teil 3 beginnt)',
      ]);
      const asked = oneEvent(element, 'fds-select');
      await open(element, 'event:2025-03-26-zielbilder');
      const { detail } = await asked;
      expect(detail).to.deep.equal({ type: 'event', id: '2025-03-26-zielbilder' });
      const details = shadowQuery(element, '.details');
      expect(details.closest('.panel')?.id).to.equal('items-topics');
      expect(details.textContent).to.contain('Warum gibt es das?');
      expect(details.textContent).to.contain('Was wird daraus?');
      // Only the decision is shown; the layer itself stays closed.
      expect(expanded(element, 'topics')).to.equal('false');
      shadowQuery(element, '.details .close').focus();
      await sendKeys({ press: 'Escape' });
      await element.updateComplete;
      expect(rootOf(element).activeElement).to.equal(
        entryOf(element, 'event:2025-03-26-zielbilder'),
      );
      expect(shadowQuery(element, '#items-topics').childElementCount).to.equal(0);
    });

    it('is said to be unknown where the data link none', async () => {
      const element = await pyramid('de', modelFrom({ layers: [{ id: 'x', title: 'X' }] }));
      expect(texts(element, '[part="decision"]')).to.deep.equal([
        'Letzter Beschluss nicht veröffentlicht.',
      ]);
    });
  });

  describe('the vision', () => {
    const [vision, note] = ['[part="extra"]', '[part="extra"] ~ [part="extra"]'];

    it('opens from the top layer alone, by keyboard, with all its parts and their sources', async () => {
      const element = await pyramid();
      const { feed } = modelFrom(snapshotFeed());
      expect(rootOf(element).querySelectorAll(vision).length).to.equal(2);
      const button = shadowQuery(element, vision);
      expect(button.closest('.head')).to.equal(shadowQuery(element, '.head'));
      button.focus();
      await sendKeys({ press: ' ' });
      await element.updateComplete;
      expect(button.getAttribute('aria-expanded')).to.equal('true');
      const block = shadowQuery(element, '[part="vision-text"]');
      const all = (block.textContent ?? '').replace(/\s+/g, ' ');
      expect(all).to.contain('Gemeinsam wirksam.');
      for (const { statements = [] } of feed.goals) {
        for (const { text } of statements) expect(all).to.contain(text);
      }
      const parts = [...(feed.vision?.challenges ?? []), ...(feed.vision?.groups ?? [])];
      expect(parts.length).to.equal(3 + 4);
      for (const { text } of parts) expect(all).to.contain(text);
      for (const item of block.querySelectorAll('.columns > li')) {
        expect(item.querySelector('.cited-in a[href^="https://"]')).not.to.equal(null);
      }
      // It is no thing that can be chosen, and its layer stays closed.
      expect(expanded(element, 'umbrella')).to.equal('false');
      expect(texts(element, '.chosen')).to.deep.equal([]);
      await expect(element).to.be.accessible();
      await sendKeys({ press: ' ' });
      await element.updateComplete;
      expect(rootOf(element).querySelector('[part="vision-text"]')).to.equal(null);
    });

    it('shows the details of a goal in its place, and leads back there', async () => {
      const element = await pyramid();
      await open(element, 'layer:umbrella');
      shadowQuery(element, vision).click();
      await element.updateComplete;
      const goal = shadowQuery(element, '[part="vision-text"] [data-ref="goal:trust"]');
      goal.click();
      await element.updateComplete;
      const details = rootOf(element).querySelectorAll('.details');
      expect(details.length).to.equal(1);
      expect(goal.closest('li')?.contains(details[0] ?? null)).to.equal(true);
      expect(details[0]?.textContent).to.contain('Transparenz schafft Vertrauen');
      shadowQuery(element, '.details .close').click();
      await element.updateComplete;
      goal.click();
      await element.updateComplete;
      shadowQuery(element, '.details .close').focus();
      await sendKeys({ press: 'Escape' });
      await element.updateComplete;
      expect(rootOf(element).activeElement).to.equal(goal);
    });

    it('tells the contradiction on request, once, with all its sources', async () => {
      const element = await pyramid();
      expect(shadowText(element)).not.to.contain('Hier gilt die Strategie.');
      await open(element, 'layer:umbrella');
      shadowQuery(element, vision).click();
      shadowQuery(element, note).click();
      await element.updateComplete;
      await settled(element);
      expect(shadowText(element).split('Hier gilt die Strategie.').length).to.equal(2);
      const told = shadowQuery(element, '[part="contradictions"]');
      expect(told.querySelectorAll('cite').length).to.equal(3);
      shadowQuery(element, note).click();
      await element.updateComplete;
      expect(shadowText(element)).not.to.contain('Hier gilt die Strategie.');
    });

    it('has no button where the data hold none', async () => {
      const feed = snapshotFeed();
      delete feed['vision'];
      for (const layer of feed['layers'] as Record<string, unknown>[]) delete layer['notes'];
      const element = await pyramid('de', modelFrom(feed));
      expect(rootOf(element).querySelector(vision)).to.equal(null);
    });
  });

  it('answers for a chosen layer why it exists and what comes of it', async () => {
    const element = await pyramid();
    await open(element, 'layer:topics');
    const [up, down] = rootOf(element).querySelectorAll('[part="ways"] .way');
    expect(up?.textContent).to.contain('Warum gibt es das?');
    expect(up?.textContent).to.contain('Zukunftsbild der Verwaltung');
    expect(up?.querySelector('[data-ref="layer:umbrella"]')).not.to.equal(null);
    expect(down?.textContent).to.contain('Was wird daraus?');
    const below = down?.querySelector<HTMLElement>('[data-ref="layer:projects"]');
    below?.click();
    await element.updateComplete;
    expect(expanded(element, 'projects')).to.equal('true');
    expect(rootOf(element).querySelectorAll('[part="ways"]').length).to.equal(1);
  });

  it('is reached and left by Tab in the order in which it is read', async () => {
    const element = await pyramid();
    await open(element, 'layer:umbrella');
    const order = [...rootOf(element).querySelectorAll<HTMLElement>('button, a[href], summary')];
    for (const [index, stop] of order.entries()) {
      const next = order[index + 1];
      if (!next) break;
      const position = stop.compareDocumentPosition(next);
      expect(position & Node.DOCUMENT_POSITION_FOLLOWING).not.to.equal(0);
      // Of a toolbar one button is a stop; its arrow keys lead to the others.
      const bar = stop.closest('[role="toolbar"]');
      const stops = [...(bar ?? stop).querySelectorAll('button[tabindex="0"]')];
      expect(bar ? stops.length : stop.tabIndex).to.equal(bar ? 1 : 0);
    }
    entryOf(element, 'layer:umbrella').focus();
    // Vision and contradictions stand beside the heading.
    for (let stop = 0; stop < 2; stop += 1) await sendKeys({ press: 'Tab' });
    const focused = (): string | null | undefined =>
      rootOf(element).activeElement?.getAttribute('data-ref');
    expect(focused()).to.equal('goal:efficiency');
    await sendKeys({ press: 'ArrowRight' });
    expect(focused()).to.equal('goal:resilience');
    await sendKeys({ press: 'End' });
    expect(focused()).to.equal('goal:trust');
    await sendKeys({ press: 'ArrowDown' });
    expect(focused()).to.equal('goal:trust');
    await sendKeys({ press: 'Home' });
    expect(focused()).to.equal('goal:efficiency');
  });

  it('gives every control a role and a name, and tells what is open or pressed', async () => {
    const element = await pyramid();
    await open(element, 'layer:umbrella', 'leitlinie:G2');
    for (const control of rootOf(element).querySelectorAll('button')) {
      expect(control.textContent?.trim(), control.outerHTML).not.to.equal('');
      const states = ['aria-expanded', 'aria-pressed'].filter((name) => control.hasAttribute(name));
      if (control.matches('.entry, [part="extra"]')) expect(states.length).to.equal(1);
    }
    expect(entryOf(element, 'leitlinie:G2').dataset['state']).to.equal('selected');
    const opener = entryOf(element, 'layer:umbrella');
    const panel = rootOf(element).getElementById(opener.getAttribute('aria-controls') ?? '');
    expect(panel?.contains(entryOf(element, 'leitlinie:G2'))).to.equal(true);
  });

  it('offers to cite, save and print what it shows', async () => {
    const element = await pyramid();
    shadowQuery(element, '.tools > summary').click();
    await waitUntil(() => rootOf(element).querySelector('[part="tool"]'));
    expect(texts(element, '[part="tool"]')).to.deep.equal([
      'Als Zitat kopieren',
      'Für Literaturverwaltungen (CSL-JSON)',
      'Als CSV speichern',
      'Maschinenlesbar (JSON-LD)',
      'Als Poster drucken (A4)',
      'Als Poster drucken (A3)',
    ]);
    await expect(element).to.be.accessible();
  });

  it('keeps focus, choice and open layers when newer data arrive', async () => {
    const element = await pyramid();
    await open(element, 'layer:topics');
    const entry = entryOf(element, 'topic:data-use');
    entry.focus();
    const feed = snapshotFeed();
    (feed['topics'] as object[]).unshift({ id: 'new', title: 'Neues Thema' });
    element.strategy = modelFrom(feed);
    await element.updateComplete;
    expect(rootOf(element).activeElement).to.equal(entry);
    expect(expanded(element, 'topics')).to.equal('true');
    expect(entryOf(element, 'topic:new').textContent).to.contain('Neues Thema');
    expect(texts(element, '.count')[1]).to.equal('6 Themen');
  });

  it('says in words that there is nothing, and comes back with data', async () => {
    const element = await pyramid();
    await open(element, 'layer:umbrella');
    element.strategy = emptyModel();
    await element.updateComplete;
    expect(shadowText(element)).to.contain('Die Daten enthalten keine Ebenen der Strategie.');
    expect(rootOf(element).querySelector('svg')).to.equal(null);
    element.strategy = modelFrom(snapshotFeed());
    await element.updateComplete;
    expect(texts(element, 'h3 > button').length).to.equal(3);
  });

  it('counts nothing in a layer whose items it does not know', async () => {
    const layers = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, title: `Ebene ${id}` }));
    const element = await pyramid('de', modelFrom({ layers }));
    expect(rootOf(element).querySelectorAll('.shape').length).to.equal(6);
    expect(rootOf(element).querySelector('.count')).to.equal(null);
    expect(texts(element, '.lead')).to.deep.equal(['Sechs Ebenen.']);
    await open(element, 'layer:f');
    expect(shadowQuery(element, '#items-f').textContent).to.contain('keine Vorhaben');
  });

  it('speaks English on request, and follows a change', async () => {
    const element = await pyramid('en');
    expect(shadowText(element)).to.contain('Three layers: from the common direction');
    expect(shadowText(element)).to.contain('3 of 29 projects known');
    expect(texts(element, 'h3 > button')).to.contain('Umbrella strategy');
    element.lang = 'de';
    await element.updateComplete;
    expect(shadowText(element)).to.contain('Aufbau der Strategie');
  });

  it('nests its headings below the level it is given', async () => {
    const element = await pyramid();
    element.headingLevel = 4;
    await open(element, 'layer:topics', 'topic:data-use');
    expect(texts(element, 'h4')).to.deep.equal(['Aufbau der Strategie']);
    expect(texts(element, 'h5').length).to.equal(3);
    expect(texts(element, 'h6')).to.deep.equal(['Datennutzung']);
  });

  it('holds words that no line can hold, at the width of a phone', async () => {
    const element = await pyramid('de', longWordsModel());
    element.style.setProperty('inline-size', '288px', 'important');
    await open(element, 'layer:topics', 'layer:projects');
    const { left, right } = element.getBoundingClientRect();
    const tooWide = [...rootOf(element).querySelectorAll('.frame *')].filter((node) => {
      const box = node.getBoundingClientRect();
      return (
        box.width > 0 && !node.closest('.heard') && (box.right > right + 1 || box.left < left - 1)
      );
    });
    expect(tooWide.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
  });
});
