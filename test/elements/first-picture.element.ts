/** First pictures of the shipped data: when a piece of them is enough, and when all are loaded. */
import { expect } from '@open-wc/testing';
import { ContextEvent } from '@lit/context';
import '../../src/define.js';
import { feedContext, type FeedContext } from '../../src/context/contexts.js';
import type { LoadDetail } from '../../src/context/events.js';
import { storesOfPage } from '../../src/context/page-stores.js';
import type { FdsStrategy } from '../../src/elements/strategy/strategy.js';
import type { FdsWidget } from '../../src/fds-widget.js';
import { loadPiece, PIECE_OF } from '../../src/feed/pieces.js';
import { settled } from '../support/at-rest.js';
import { BarePage, comeNear } from '../support/bare-page.js';
import { fetchPageByPage } from '../support/late-code.js';
import { rootOf, shadowText } from '../support/strategy-page.js';
import { waitUntil } from '../support/wait-until.js';

fetchPageByPage();

describe('first pictures of the shipped data', () => {
  let page: BarePage;

  beforeEach(async () => {
    page = new BarePage();
    await page.open();
  });
  afterEach(() => {
    page.close();
  });

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
        await page.showOne(`fds-${name}`);
        expect(page.pieces).to.deep.equal([piece]);
        expect(page.asked).to.equal(0);
        const { counts, updated } = JSON.parse(await loadPiece(piece)) as LoadDetail;
        expect(page.loads).to.have.length(1);
        expect(page.loads[0]).to.deep.include({ url: null, updated });
        expect(page.loads[0]?.counts).to.include(counts);
      });

      for (const lang of ['de', 'en']) {
        it(`stay as they are when all data come (${lang})`, async () => {
          const widget = await page.showOne(`fds-${name}`, `lang="${lang}"`);
          const store = storesOfPage().get('');
          // As a program asks, so that no code for more comes along.
          expect(await changesIn(widget, () => store?.need())).to.deep.equal([]);
          expect(store?.feed.status).to.equal('ready');
          expect(page.loads).to.have.length(1);
        });
      }

      it('are followed by all data when a pointer or the focus comes near', async () => {
        const widget = await page.showOne(`fds-${name}`);
        comeNear(widget);
        expect(page.asked).to.equal(1);
        await settled(widget);
        expect(storesOfPage().get('')?.feed.status).to.equal('ready');
        expect(page.loads).to.have.length(1);
      });
    });
  }

  it('are drawn of all data where a piece cannot be had', async () => {
    page.failsPieces = true;
    await page.showOne('fds-leitlinien-matrix');
    expect(page.asked).to.equal(1);
    expect(page.loads).to.have.length(1);
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
      await page.showOne(tag, attributes);
      expect([page.pieces, page.asked]).to.deep.equal([[], 1]);
    });
  }

  it('are none beside a widget of the same strategy that needs all data', async () => {
    await page.show(
      '<fds-strategy><fds-leitlinien-matrix></fds-leitlinien-matrix><fds-filter></fds-filter></fds-strategy>',
    );
    expect([page.pieces, page.asked]).to.deep.equal([[], 1]);
  });

  it('are none where the address of the page has a choice', async () => {
    history.replaceState(null, '', '#fds=leitlinie:G2');
    const [matrix] = await page.show(
      '<fds-strategy linkable><fds-leitlinien-matrix></fds-leitlinien-matrix></fds-strategy>',
    );
    await waitUntil(() => matrix && rootOf(matrix).querySelector('[part="details"]'));
    history.replaceState(null, '', location.pathname + location.search);
    expect(page.asked).to.equal(1);
  });

  it('take the place of what came with the page', async () => {
    const drawn = await page.showOne('fds-leitlinien-matrix');
    const markup = rootOf(drawn).innerHTML;
    const widget = document.createElement('fds-leitlinien-matrix');
    widget.attachShadow({ mode: 'open' }).innerHTML =
      `<link rel="stylesheet" href="data:,">${markup}`;
    page.box.replaceChildren(widget);
    await waitUntil(() => !rootOf(widget).querySelector('link'), 'is taken over');
    await settled(widget);
    expect(page.asked).to.equal(0);
    expect(shadowText(widget)).to.equal(shadowText(drawn));
  });

  describe('in a strategy', () => {
    const FOUR = ['strategy-pyramid', 'leitlinien-matrix', 'project-map', 'timeline'];
    const markup = `<fds-strategy>${FOUR.map((name) => `<fds-${name}></fds-${name}>`).join('')}</fds-strategy>`;
    const strategyIn = (): FdsStrategy => {
      const strategy = page.box.querySelector('fds-strategy');
      if (!strategy) throw new Error('no strategy');
      return strategy;
    };

    it('need two pieces for four widgets, and are told once', async () => {
      await page.show(markup);
      expect([...page.pieces].sort()).to.deep.equal(['course', 'places']);
      expect(page.asked).to.equal(0);
      expect(page.loads).to.have.length(1);
    });

    it('are followed by all data when a program chooses', async () => {
      const widgets = await page.show(markup);
      strategyIn().selection = { type: 'project', id: 'nowhere' };
      await waitUntil(() => storesOfPage().get('')?.feed.status === 'ready');
      for (const widget of widgets) await settled(widget);
      expect(page.asked).to.equal(1);
      // What the data do not have cannot be chosen.
      expect(strategyIn().selection).to.equal(null);
    });

    it('are followed by all data for an element of the page that wants the feed', async () => {
      await page.show(markup);
      const states: string[] = [];
      const take = (value: FeedContext | undefined): void => {
        if (value) states.push(value.state.status);
      };
      strategyIn().dispatchEvent(new ContextEvent(feedContext, page.box, take, true));
      await waitUntil(() => states.includes('ready'));
      expect(new Set(states)).to.deep.equal(new Set(['loading', 'ready']));
    });

    it('are no reason for a strategy without widgets to load nothing', async () => {
      page.box.innerHTML = '<fds-strategy></fds-strategy>';
      await waitUntil(() => page.loads.length > 0, 'the page is told');
      expect([page.pieces, page.asked]).to.deep.equal([[], 1]);
    });
  });
});
