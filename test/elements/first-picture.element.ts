/** First pictures of the shipped data: drawn of a piece, and of all data as soon as somebody comes near. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { ContextEvent } from '@lit/context';
import '../../src/define.js';
import { feedContext, type FeedContext } from '../../src/context/contexts.js';
import type { LoadDetail } from '../../src/context/events.js';
import { pageEnvironment } from '../../src/context/page-environment.js';
import { storesOfPage } from '../../src/context/page-stores.js';
import type { FdsStrategy } from '../../src/elements/strategy/strategy.js';
import type { FdsWidget } from '../../src/fds-widget.js';
import { PIECE_OF } from '../../src/feed/pieces.js';
import { loadSnapshot } from '../../src/feed/snapshot.js';
import { deepFocus, isReady } from '../support/all-widgets.js';
import { nextTask, settled } from '../support/at-rest.js';
import { arrived, fetchPageByPage, openPage } from '../support/late-code.js';
import { entryOf, rootOf, shadowQuery, shadowText } from '../support/strategy-page.js';
import { waitUntil } from '../support/wait-until.js';

fetchPageByPage();

const environment = pageEnvironment as {
  -readonly [K in keyof typeof pageEnvironment]: (typeof pageEnvironment)[K];
};
const { loadPiece } = pageEnvironment;

/** All data, which come when the test lets them. */
class HeldSnapshot {
  asked = 0;
  #answers: (() => void)[] = [];
  #isHeld = false;
  fails = false;

  readonly load = async (): Promise<string> => {
    this.asked += 1;
    if (this.#isHeld) await new Promise<void>((resolve) => this.#answers.push(resolve));
    if (this.fails) throw new Error('offline');
    return loadSnapshot();
  };

  hold(): void {
    this.#isHeld = true;
  }

  release(): void {
    this.#isHeld = false;
    for (const answer of this.#answers.splice(0)) answer();
  }
}

describe('first pictures of the shipped data', () => {
  let snapshot: HeldSnapshot;
  let pieces: string[];
  let loads: LoadDetail[];
  let box: HTMLElement;
  const hear = ({ detail }: CustomEvent<LoadDetail>): void => void loads.push(detail);

  beforeEach(async () => {
    // Who has left the page a moment ago is forgotten then, with all that has been loaded.
    await nextTask();
    storesOfPage().clear();
    openPage();
    snapshot = new HeldSnapshot();
    pieces = [];
    loads = [];
    environment.loadSnapshot = snapshot.load;
    environment.loadPiece = (name) => {
      pieces.push(name);
      return loadPiece(name);
    };
    document.addEventListener('fds-load', hear);
    box = document.createElement('div');
    document.body.append(box);
  });
  afterEach(() => {
    box.remove();
    document.removeEventListener('fds-load', hear);
    environment.loadSnapshot = loadSnapshot;
    environment.loadPiece = loadPiece;
  });

  /** Puts tags into the page, and waits until all show their data. */
  async function show(markup: string): Promise<readonly FdsWidget[]> {
    box.innerHTML = markup;
    const widgets = [...box.querySelectorAll<FdsWidget>('*')].filter(
      ({ localName }) => localName.startsWith('fds-') && localName !== 'fds-strategy',
    );
    for (const widget of widgets) {
      await waitUntil(() => isReady(widget), `${widget.localName} shows its data`);
    }
    for (const widget of widgets) await settled(widget);
    return widgets;
  }

  async function showOne(tag: string, attributes = ''): Promise<FdsWidget> {
    const [widget] = await show(`<${tag} ${attributes}></${tag}>`);
    if (!widget) throw new Error(`no ${tag}`);
    return widget;
  }

  const comeNear = (widget: Element): boolean =>
    widget.dispatchEvent(new Event('pointerover', { bubbles: true, composed: true }));

  /** What is changed in a widget's picture while something happens. */
  async function changesIn(widget: FdsWidget, happen: () => unknown): Promise<readonly string[]> {
    const observer = new MutationObserver(() => undefined);
    const options = { childList: true, attributes: true, characterData: true, subtree: true };
    observer.observe(rootOf(widget), options);
    await happen();
    await settled(widget);
    const changes = observer.takeRecords();
    observer.disconnect();
    return changes.map(
      ({ type, target }) => `${type} of ${target.nodeName} ${target.textContent ?? ''}`,
    );
  }

  for (const [name, piece] of Object.entries(PIECE_OF)) {
    describe(`of <fds-${name}>`, () => {
      it('need its piece alone, and tell the page what they are drawn of', async () => {
        await showOne(`fds-${name}`);
        expect(pieces).to.deep.equal([piece]);
        expect(snapshot.asked).to.equal(0);
        const { counts, updated } = JSON.parse(await loadPiece(piece)) as LoadDetail;
        expect(loads).to.have.length(1);
        expect(loads[0]).to.deep.include({ url: null, updated });
        expect(loads[0]?.counts).to.include(counts);
      });

      for (const lang of ['de', 'en']) {
        it(`stay as they are when all data come (${lang})`, async () => {
          const widget = await showOne(`fds-${name}`, `lang="${lang}"`);
          const store = storesOfPage().get('');
          // As a program asks, so that no code for more comes along.
          expect(await changesIn(widget, () => store?.need())).to.deep.equal([]);
          expect(store?.feed.status).to.equal('ready');
          expect(loads).to.have.length(1);
        });
      }

      it('are followed by all data when a pointer or the focus comes near', async () => {
        const widget = await showOne(`fds-${name}`);
        comeNear(widget);
        expect(snapshot.asked).to.equal(1);
        await settled(widget);
        expect(storesOfPage().get('')?.feed.status).to.equal('ready');
        expect(loads).to.have.length(1);
      });
    });
  }

  /** What a press on the first entry of Anhang 1 shows where all data have been there from the start. */
  async function wantedWords(ref: string): Promise<string> {
    const [whole] = await show(
      '<fds-leitlinien-matrix></fds-leitlinien-matrix><fds-details></fds-details>',
    );
    if (!whole) throw new Error('no matrix');
    box.lastElementChild?.remove();
    entryOf(whole, ref).click();
    await detailsIn(whole);
    return shadowText(whole);
  }

  async function detailsIn(widget: FdsWidget): Promise<void> {
    await waitUntil(() => rootOf(widget).querySelector('[part="details"] h3, [part="details"] h4'));
    await settled(widget);
  }

  it('stay until all data are there, and answer the first click then', async () => {
    const matrix = await showOne('fds-leitlinien-matrix');
    const said: unknown[] = [];
    matrix.addEventListener('fds-selection-change', ({ detail }) => void said.push(detail));
    const words = shadowText(matrix);
    snapshot.hold();
    const entry = entryOf(matrix, 'leitlinie:G2');
    comeNear(entry);
    entry.focus();
    entry.click();
    await arrived();
    await nextTask();
    expect(said).to.deep.equal([{ type: 'leitlinie', id: 'G2' }]);
    expect(shadowText(matrix)).to.equal(words);
    expect(deepFocus()).to.equal(entry);
    snapshot.release();
    await detailsIn(matrix);
    expect(deepFocus()).to.equal(entry);
    expect(entry.dataset['state']).to.equal('selected');
    const answer = shadowText(matrix);
    expect(answer).to.equal(await wantedWords('leitlinie:G2'));
  });

  it('answer the first key', async () => {
    const matrix = await showOne('fds-leitlinien-matrix');
    const entry = entryOf(matrix, 'leitlinie:F1');
    snapshot.hold();
    entry.focus();
    expect(snapshot.asked).to.equal(1);
    await sendKeys({ press: 'ArrowDown' });
    await waitUntil(() => deepFocus() !== entry, 'the key leads to the next entry');
    const next = deepFocus();
    await sendKeys({ press: 'Enter' });
    snapshot.release();
    await detailsIn(matrix);
    expect(deepFocus()).to.equal(next);
  });

  it('open the search at the first click, over all wordings', async () => {
    const matrix = await showOne('fds-leitlinien-matrix');
    snapshot.hold();
    const button = shadowQuery(matrix, '[part="bar"] button');
    comeNear(button);
    button.click();
    await arrived();
    expect(rootOf(matrix).querySelector('input')).to.equal(null);
    snapshot.release();
    await waitUntil(() => rootOf(matrix).querySelector('input'), 'the search is open');
    expect(shadowText(matrix)).to.include('22');
  });

  it('stay where all data cannot be had, and say so to whoever does something', async () => {
    const matrix = await showOne('fds-leitlinien-matrix');
    const troubles: unknown[] = [];
    matrix.addEventListener('fds-error', ({ detail }) => void troubles.push(detail.code));
    snapshot.fails = true;
    const words = shadowText(matrix);
    comeNear(matrix);
    await settled(matrix);
    expect(shadowText(matrix)).to.equal(words);
    expect(troubles).to.deep.equal(['network']);
    entryOf(matrix, 'leitlinie:G2').click();
    await waitUntil(() => rootOf(matrix).querySelector('[part="retry"]'), 'says that it failed');
    expect(snapshot.asked).to.equal(2);
    snapshot.fails = false;
    shadowQuery(matrix, '[part="retry"]').click();
    await detailsIn(matrix);
    expect(entryOf(matrix, 'leitlinie:G2').dataset['state']).to.equal('selected');
  });

  it('are drawn of all data where a piece cannot be had', async () => {
    environment.loadPiece = () => Promise.reject(new Error('no such file'));
    await showOne('fds-leitlinien-matrix');
    expect(snapshot.asked).to.equal(1);
    expect(loads).to.have.length(1);
  });

  for (const [tag, attributes] of [
    ['fds-leitlinien-matrix', 'view="structure"'],
    ['fds-project-map', 'view="list"'],
    ['fds-timeline', 'spacing="scale"'],
    ['fds-timeline', 'land="DE-MV"'],
    ['fds-timeline', 'since="2025-06-26"'],
    ['fds-about', 'view="full"'],
    ['fds-quorum', 'kind="standard"'],
    ['fds-project-list', ''],
  ] as const) {
    it(`are none of <${tag} ${attributes}>, which needs all data at once`, async () => {
      await showOne(tag, attributes);
      expect([pieces, snapshot.asked]).to.deep.equal([[], 1]);
    });
  }

  it('are none beside a widget of the same strategy that needs all data', async () => {
    await show(
      '<fds-strategy><fds-leitlinien-matrix></fds-leitlinien-matrix><fds-filter></fds-filter></fds-strategy>',
    );
    expect([pieces, snapshot.asked]).to.deep.equal([[], 1]);
  });

  it('are none where the address of the page has a choice', async () => {
    history.replaceState(null, '', '#fds=leitlinie:G2');
    const [matrix] = await show(
      '<fds-strategy linkable><fds-leitlinien-matrix></fds-leitlinien-matrix></fds-strategy>',
    );
    if (matrix) await detailsIn(matrix);
    history.replaceState(null, '', location.pathname + location.search);
    expect(snapshot.asked).to.equal(1);
  });

  describe('in a strategy', () => {
    const FOUR = ['strategy-pyramid', 'leitlinien-matrix', 'project-map', 'timeline'];
    const markup = `<fds-strategy>${FOUR.map((name) => `<fds-${name}></fds-${name}>`).join('')}</fds-strategy>`;
    const strategyIn = (): FdsStrategy => {
      const strategy = box.querySelector('fds-strategy');
      if (!strategy) throw new Error('no strategy');
      return strategy;
    };

    it('need two pieces for four widgets, and are told once', async () => {
      await show(markup);
      expect([...pieces].sort()).to.deep.equal(['course', 'places']);
      expect(snapshot.asked).to.equal(0);
      expect(loads).to.have.length(1);
    });

    it('are followed by all data when a program chooses', async () => {
      const widgets = await show(markup);
      strategyIn().selection = { type: 'project', id: 'efa-wohngeld' };
      await waitUntil(() => storesOfPage().get('')?.feed.status === 'ready');
      for (const widget of widgets) await settled(widget);
      expect(snapshot.asked).to.equal(1);
      // What the data do not have cannot be chosen.
      expect(strategyIn().selection).to.equal(null);
    });

    it('are followed by all data for an element of the page that wants the feed', async () => {
      await show(markup);
      const states: string[] = [];
      const take = (value: FeedContext | undefined): void => {
        if (value) states.push(value.state.status);
      };
      strategyIn().dispatchEvent(new ContextEvent(feedContext, box, take, true));
      await waitUntil(() => states.includes('ready'));
      expect(new Set(states)).to.deep.equal(new Set(['loading', 'ready']));
    });

    it('are no reason for a strategy without widgets to load nothing', async () => {
      box.innerHTML = '<fds-strategy></fds-strategy>';
      await waitUntil(() => loads.length > 0, 'the page is told');
      expect([pieces, snapshot.asked]).to.deep.equal([[], 1]);
    });
  });
});
