/** What a visitor does to a first picture is answered when all data are there; until then it stays. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define.js';
import type { FdsWidget } from '../../src/fds-widget.js';
import { deepFocus, smallModel } from '../support/all-widgets.js';
import { nextTask, settled } from '../support/at-rest.js';
import { BarePage, comeNear } from '../support/bare-page.js';
import { arrived, fetchPageByPage } from '../support/late-code.js';
import { entryOf, rootOf, shadowQuery, shadowText } from '../support/strategy-page.js';
import { waitUntil } from '../support/wait-until.js';

fetchPageByPage();

/** Something to be pressed in each widget, and what is then there. */
const PRESSES = {
  'fds-strategy-pyramid': ['[part="layer"] button', '[part="items"][data-open]'],
  'fds-leitlinien-matrix': ['[data-ref="leitlinie:U3"]', '[part="details"]'],
  'fds-project-map': ['.beside button', '[part="panel"] [data-ref]'],
  'fds-timeline': ['[data-ref]', '[part="details"]'],
  'fds-quorum': ['button[data-tile]', '[data-tile][aria-describedby], [data-tile]'],
  'fds-about': ['[data-ref]', '[part="details"]'],
} as const;

/** What a widget shows, without the sentence that it says aloud a moment later. */
function shownBy(widget: FdsWidget): string {
  const said = shadowQuery(widget, '.frame > .heard[aria-live]').textContent.trim();
  const words = shadowText(widget);
  return said ? words.replace(said.replace(/\s+/g, ' '), '').replace(/\s+/g, ' ') : words;
}

describe('a first picture of the shipped data', () => {
  let page: BarePage;

  beforeEach(async () => {
    page = new BarePage();
    await page.open();
  });
  afterEach(() => {
    page.close();
  });

  for (const [tag, [control, answer]] of Object.entries(PRESSES)) {
    it(`of <${tag}> answers the first press as one of all data does`, async () => {
      const press = async (widget: FdsWidget): Promise<void> => {
        const pressed = shadowQuery(widget, control);
        comeNear(pressed);
        pressed.click();
        await nextTask();
      };
      const widget = await page.showOne(tag);
      expect(page.asked).to.equal(0);
      const before = shadowText(widget);
      page.hold();
      await press(widget);
      await arrived();
      expect(shadowText(widget)).to.equal(before);
      page.release();
      await waitUntil(() => rootOf(widget).querySelector(answer), 'an answer');
      await settled(widget);
      const words = shownBy(widget);
      expect(words).not.to.equal(before);
      const whole = await page.showWhole(tag);
      await press(whole);
      await settled(whole);
      expect(words).to.equal(shownBy(whole));
    });
  }

  async function detailsIn(widget: FdsWidget): Promise<void> {
    await waitUntil(() => rootOf(widget).querySelector('[part="details"] h3, [part="details"] h4'));
    await settled(widget);
  }

  for (const tag of Object.keys(PRESSES)) {
    it(`of <${tag}> is printed as all data are`, async () => {
      const print = async (widget: FdsWidget): Promise<string> => {
        dispatchEvent(new Event('beforeprint'));
        await settled(widget);
        const words = shadowText(widget);
        dispatchEvent(new Event('afterprint'));
        await settled(widget);
        return words;
      };
      const words = await print(await page.showOne(tag));
      expect(page.asked).to.equal(0);
      expect(words).to.equal(await print(await page.showWhole(tag)));
    });
  }

  it('stays until all data are there, and answers the first click then', async () => {
    const matrix = await page.showOne('fds-leitlinien-matrix');
    const said: unknown[] = [];
    matrix.addEventListener('fds-selection-change', ({ detail }) => void said.push(detail));
    const words = shadowText(matrix);
    page.hold();
    const entry = entryOf(matrix, 'leitlinie:G2');
    comeNear(entry);
    entry.focus();
    entry.click();
    await arrived();
    await nextTask();
    expect(said).to.deep.equal([{ type: 'leitlinie', id: 'G2' }]);
    expect(shadowText(matrix)).to.equal(words);
    expect(deepFocus()).to.equal(entry);
    page.release();
    await detailsIn(matrix);
    expect(deepFocus()).to.equal(entry);
    expect(entry.dataset['state']).to.equal('selected');
    await settled(matrix);
    const answer = shownBy(matrix);
    const whole = await page.showWhole('fds-leitlinien-matrix');
    entryOf(whole, 'leitlinie:G2').click();
    await detailsIn(whole);
    await settled(whole);
    expect(answer).to.equal(shownBy(whole));
  });

  it('answers the first key', async () => {
    const matrix = await page.showOne('fds-leitlinien-matrix');
    const entry = entryOf(matrix, 'leitlinie:F1');
    page.hold();
    entry.focus();
    expect(page.asked).to.equal(1);
    await sendKeys({ press: 'ArrowDown' });
    await waitUntil(() => deepFocus() !== entry, 'the key leads to the next entry');
    const next = deepFocus();
    await sendKeys({ press: 'Enter' });
    page.release();
    await detailsIn(matrix);
    expect(deepFocus()).to.equal(next);
  });

  it('opens its search at the first click', async () => {
    const matrix = await page.showOne('fds-leitlinien-matrix');
    page.hold();
    const button = shadowQuery(matrix, '[part="bar"] button');
    comeNear(button);
    button.click();
    await arrived();
    expect(rootOf(matrix).querySelector('input')).to.equal(null);
    page.release();
    await waitUntil(() => rootOf(matrix).querySelector('input'), 'the search is open');
    expect(shadowText(matrix)).to.include('22');
  });

  it('stays where all data cannot be had, and says so to whoever does something', async () => {
    const matrix = await page.showOne('fds-leitlinien-matrix');
    const troubles: unknown[] = [];
    matrix.addEventListener('fds-error', ({ detail }) => void troubles.push(detail.code));
    page.failsAll = true;
    const words = shadowText(matrix);
    comeNear(matrix);
    await settled(matrix);
    expect(shadowText(matrix)).to.equal(words);
    expect(troubles).to.deep.equal(['network']);
    entryOf(matrix, 'leitlinie:G2').click();
    await waitUntil(() => rootOf(matrix).querySelector('[part="retry"]'), 'says that it failed');
    expect(page.asked).to.equal(2);
    page.failsAll = false;
    shadowQuery(matrix, '[part="retry"]').click();
    await detailsIn(matrix);
    expect(entryOf(matrix, 'leitlinie:G2').dataset['state']).to.equal('selected');
  });

  it('makes place for other data where all shipped ones cannot be had', async () => {
    const matrix = await page.showOne('fds-leitlinien-matrix');
    page.failsAll = true;
    comeNear(matrix);
    await settled(matrix);
    matrix.strategy = smallModel();
    await waitUntil(() => rootOf(matrix).querySelector('[data-ref="leitlinie:L1"]'), 'is drawn');
  });

  it('gives way to the word that what the page hands over is no strategy', async () => {
    const [matrix] = await page.show(
      '<fds-strategy><fds-leitlinien-matrix></fds-leitlinien-matrix></fds-strategy>',
    );
    const strategy = page.box.querySelector('fds-strategy');
    if (!matrix || !strategy) throw new Error('nothing there');
    Object.assign(strategy, { strategy: {} });
    await waitUntil(() => rootOf(matrix).querySelector('[part="failed"]'), 'says so');
  });
});
