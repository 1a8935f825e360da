import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { resetMouse, sendKeys } from '@web/test-runner-commands';
import '../../src/define/leitlinien-matrix.js';
import type { FdsLeitlinienMatrix } from '../../src/elements/leitlinien-matrix/leitlinien-matrix.js';
import { matrixParts } from '../../src/elements/leitlinien-matrix/leitlinien-matrix.parts.js';
import { loadDetails } from '../../src/parts/details.js';
import {
  emptyModel,
  modelFrom,
  snapshotFeed,
  snapshotModel,
} from '../../stories/fixtures/models.js';
import { ANHANG_1 } from './anhang-1.fixture.js';
import { entryOf, rootOf, shadowQuery, shadowText } from '../support/strategy-page.js';
import { waitUntil } from '../support/wait-until.js';

async function matrix(lang = 'de'): Promise<FdsLeitlinienMatrix> {
  // A model of its own for each test: the same model would share the selection.
  const model = modelFrom(snapshotFeed());
  return fixture<FdsLeitlinienMatrix>(
    html`<fds-leitlinien-matrix lang=${lang} .strategy=${model}></fds-leitlinien-matrix>`,
  );
}

const cellTexts = (element: Element): string[] =>
  [...rootOf(element).querySelectorAll('tbody tr')].flatMap((row) =>
    [...row.querySelectorAll('td')].map((cell) => String(cell.querySelectorAll('li').length)),
  );

describe('<fds-leitlinien-matrix>', () => {
  before(async () => {
    // The rows of details and of what has no place come with code of their own.
    await Promise.all([loadDetails(), matrixParts.more.load()]);
  });
  afterEach(async () => {
    await resetMouse();
  });

  it('is a table with row and column headers and 22 buttons in its cells', async () => {
    const element = await matrix();
    const root = rootOf(element);
    const texts = (selector: string): string[] =>
      [...root.querySelectorAll(selector)].map((node) => (node.textContent ?? '').trim());
    expect(texts('thead th [class="goal-name"]')).to.deep.equal([
      'Effizienz',
      'Krisenfähigkeit und Anpassungsfähigkeit',
      'Vertrauen',
    ]);
    expect(texts('tbody th .category-name')).to.deep.equal([
      'Governance',
      'Fachliche Leitlinien',
      'Umsetzungsprinzipien',
    ]);
    expect(root.querySelectorAll('td button[data-ref^="leitlinie:"]').length).to.equal(22);
    expect(cellTexts(element)).to.deep.equal(['5', '1', '1', '5', '3', '3', '1', '0', '3']);
  });

  it('holds cell by cell what the annex holds', async () => {
    const element = await matrix();
    const rows = [...rootOf(element).querySelectorAll('tbody tr')];
    const cells = rows.flatMap((row) =>
      [...row.querySelectorAll('td')].map((cell) =>
        [...cell.querySelectorAll<HTMLElement>('[data-ref]')].map((entry) => [
          entry.dataset['ref']?.replace('leitlinie:', ''),
          // The official title is there for print, behind its number.
          (entry.querySelector('.official')?.textContent ?? '').trim().replace(/^[\d.]+\s+/, ''),
        ]),
      ),
    );
    expect(cells).to.deep.equal(ANHANG_1.map(({ entries }) => entries));
  });

  it('explains the empty cell', async () => {
    const element = await matrix();
    expect(shadowQuery(element, '.empty').textContent).to.equal('Im Anhang keine Leitlinie');
  });

  it('has an accessibility tree of a table', async () => {
    const element = await matrix();
    await expect(element).to.be.accessible();
    const count = (selector: string): number => rootOf(element).querySelectorAll(selector).length;
    expect(count('table th[scope="col"]')).to.equal(4);
    expect(count('table th[scope="row"]')).to.equal(3);
    expect(count('table td')).to.equal(9);
    // What the elements say already must not be said again: such markup is invalid.
    expect(count('table:is([role]) , table [role]')).to.equal(0);
  });

  it('opens the official wording by keyboard and closes it again', async () => {
    const element = await matrix();
    const entry = entryOf(element, 'leitlinie:G3');
    entry.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(entry.dataset['state']).to.equal('selected');
    const details = shadowQuery(element, '.details-row .details');
    expect(details.textContent).to.contain(
      'Wir setzen das gemeinsame Digitalbudget verstärkt für einheitliche IT-Lösungen ein.',
    );
    expect(details.textContent).to.contain('Wir bauen die gemeinsame Finanzierung aus');
    expect(rootOf(element).activeElement).to.equal(entry);
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(rootOf(element).querySelector('.details')).to.equal(null);
  });

  it('asks by fds-select first, and does nothing where the page prevents it', async () => {
    const element = await matrix();
    element.addEventListener('fds-select', (event) => event.preventDefault(), { once: true });
    const asked = oneEvent(element, 'fds-select');
    entryOf(element, 'leitlinie:F8').click();
    const { detail } = await asked;
    expect(detail).to.deep.equal({ type: 'leitlinie', id: 'F8' });
    await element.updateComplete;
    expect(entryOf(element, 'leitlinie:F8').dataset['state']).not.to.equal('selected');
  });

  it('marks what a chosen goal is linked with', async () => {
    const element = await matrix();
    entryOf(element, 'goal:trust').click();
    await element.updateComplete;
    expect(entryOf(element, 'leitlinie:U3').dataset['state']).to.equal('linked');
    expect(entryOf(element, 'leitlinie:G1').dataset['state']).to.equal('plain');
    expect(shadowQuery(element, '[part="chosen"]').textContent).to.match(/7\sLeitlinien/);
  });

  it('says where links are the editors’ and not official', async () => {
    const element = await matrix();
    const { strategy } = element;
    const project = strategy?.feed.projects.find(({ leitlinien }) => leitlinien?.includes('F5'));
    element.dispatchEvent(
      new CustomEvent('fds-select', { detail: { type: 'project', id: project?.id } }),
    );
    await waitUntil(() => entryOf(element, 'leitlinie:F5').dataset['state'] === 'linked');
    const entry = entryOf(element, 'leitlinie:F5');
    expect(entry.hasAttribute('data-editorial')).to.equal(true);
    expect(entry.textContent).to.contain('redaktionell verknüpft');
    const sentence = shadowQuery(element, '[part="chosen"]').textContent;
    expect(sentence).to.contain('redaktionell, nicht amtlich');
    entryOf(element, 'goal:trust').click();
    await element.updateComplete;
    expect(entryOf(element, 'leitlinie:U3').hasAttribute('data-editorial')).to.equal(false);
  });

  it('keeps focus and choice when newer data arrive', async () => {
    const element = await matrix();
    const entry = entryOf(element, 'leitlinie:F2');
    entry.focus();
    entry.click();
    await element.updateComplete;
    const feed = snapshotFeed();
    const leitlinien = feed['leitlinien'] as { id: string; label: string }[];
    leitlinien.unshift({
      id: 'X1',
      label: 'Neu',
      title: 'Neu',
      category: 'specialist',
      goal: 'efficiency',
    } as never);
    element.strategy = modelFrom(feed);
    await element.updateComplete;
    expect(rootOf(element).activeElement).to.equal(entry);
    expect(entryOf(element, 'leitlinie:X1').textContent).to.contain('Neu');
  });

  it('shows a Leitlinie without category or goal in a row of its own', async () => {
    const element = await matrix();
    element.strategy = modelFrom({
      goals: [{ id: 'g', title: 'Ziel' }],
      categories: [{ id: 'c', title: 'Ebene' }],
      leitlinien: [{ id: 'A', title: 'Ohne alles' }],
    });
    await element.updateComplete;
    const last = [...rootOf(element).querySelectorAll('tbody tr')].at(-1);
    expect(last?.textContent).to.contain('Ohne Zuordnung');
    expect(last?.textContent).to.contain('Ohne alles');
  });

  it('says in words that there is nothing', async () => {
    const element = await matrix();
    element.strategy = emptyModel();
    await element.updateComplete;
    expect(shadowText(element)).to.contain('Die Daten enthalten keine Leitlinien.');
  });

  it('speaks English on request, and follows a change', async () => {
    const element = await matrix('en');
    expect(shadowText(element)).to.contain('Leitlinien by goal and category');
    expect(shadowText(element)).to.contain('Efficiency');
    element.lang = 'de';
    await element.updateComplete;
    expect(shadowText(element)).to.contain('Leitlinien nach Zielen und Handlungsebenen');
  });

  it('has the heading level it is given, or none', async () => {
    const element = await matrix();
    expect(rootOf(element).querySelectorAll('h2').length).to.equal(1);
    element.headingLevel = 4;
    await element.updateComplete;
    expect(shadowQuery(element, 'h4').textContent).to.contain('Leitlinien');
    element.headingLevel = 0;
    await element.updateComplete;
    expect(rootOf(element).querySelector('h1,h2,h3,h4,h5,h6')).to.equal(null);
    expect(shadowQuery(element, 'section').getAttribute('aria-label')).to.contain('Leitlinien');
  });

  it('shares the choice with a second widget of the same model', async () => {
    const model = snapshotModel();
    const box = await fixture(html`
      <div>
        <fds-leitlinien-matrix .strategy=${model}></fds-leitlinien-matrix>
        <fds-leitlinien-matrix .strategy=${model}></fds-leitlinien-matrix>
      </div>
    `);
    const [first, second] = [...box.children] as FdsLeitlinienMatrix[];
    if (!first || !second) throw new Error('two widgets expected');
    entryOf(first, 'leitlinie:G2').click();
    await second.updateComplete;
    expect(entryOf(second, 'leitlinie:G2').dataset['state']).to.equal('selected');
    // Details open where the visitor chose, not in every widget.
    expect(rootOf(second).querySelector('.details')).to.equal(null);
    entryOf(first, 'leitlinie:G2').click();
  });
});
