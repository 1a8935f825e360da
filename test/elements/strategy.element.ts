import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/define/leitlinien-matrix.js';
import '../../src/define/strategy.js';
import type { FdsLeitlinienMatrix } from '../../src/elements/leitlinien-matrix/leitlinien-matrix.js';
import type { FdsStrategy } from '../../src/elements/strategy/strategy.js';
import { formatDay } from '../../src/i18n/format-day.js';
import { snapshotFeed } from '../../stories/fixtures/models.js';
import { FakeNetwork } from '../support/fake-network.js';
import { entryOf, rootOf, shadowText } from '../support/strategy-page.js';
import { waitUntil } from '../support/wait-until.js';
import { settled, nextTask } from '../support/at-rest.js';

const ready = (element: Element): Promise<void> =>
  waitUntil(() => rootOf(element).querySelector('[part="footer"]') !== null, 'widget is ready');

describe('<fds-strategy>', () => {
  const network = new FakeNetwork(() => Response.json(snapshotFeed()));
  let run = 0;
  let src = '';

  beforeEach(() => {
    run += 1;
    // A feed of its own for each test: equal addresses would share data and choice.
    src = `https://feed.example/${run}.json`;
    network.requests.length = 0;
    network.answer = () => Response.json(snapshotFeed());
    network.start();
  });
  afterEach(() => {
    network.stop();
  });

  it('fetches its feed once for all widgets inside and tells the page', async () => {
    const loads: unknown[] = [];
    const listen = (event: Event): void => void loads.push((event as CustomEvent).detail);
    document.addEventListener('fds-load', listen);
    const strategy = await fixture<FdsStrategy>(html`
      <fds-strategy src=${src}>
        <fds-leitlinien-matrix></fds-leitlinien-matrix>
        <div><fds-leitlinien-matrix></fds-leitlinien-matrix></div>
      </fds-strategy>
    `);
    for (const widget of strategy.querySelectorAll('fds-leitlinien-matrix')) await ready(widget);
    document.removeEventListener('fds-load', listen);
    expect(network.requests.length).to.equal(1);
    expect(loads.length).to.equal(1);
    expect(loads[0]).to.deep.include({ url: src, updated: snapshotFeed()['updated'] });
    expect((loads[0] as { counts: Record<string, number> }).counts['leitlinien']).to.equal(22);
  });

  it('shares one fetch and one choice with a bare widget of the same URL', async () => {
    const box = await fixture(html`
      <div>
        <fds-strategy src=${src}><fds-leitlinien-matrix></fds-leitlinien-matrix></fds-strategy>
        <fds-leitlinien-matrix src=${src}></fds-leitlinien-matrix>
      </div>
    `);
    const [inside, bare] = [...box.querySelectorAll<FdsLeitlinienMatrix>('fds-leitlinien-matrix')];
    if (!inside || !bare) throw new Error('two widgets expected');
    await ready(inside);
    await ready(bare);
    expect(network.requests.length).to.equal(1);
    entryOf(bare, 'leitlinie:U1').click();
    await inside.updateComplete;
    expect(entryOf(inside, 'leitlinie:U1').dataset['state']).to.equal('selected');
  });

  it('serves a widget that names it by `for`, also before it is in the page', async () => {
    const box = await fixture(html`
      <div><fds-leitlinien-matrix for="late-${run}"></fds-leitlinien-matrix></div>
    `);
    const widget = box.firstElementChild as FdsLeitlinienMatrix;
    expect(network.requests).to.deep.equal([]);
    const strategy = document.createElement('fds-strategy');
    strategy.src = src;
    strategy.id = `late-${run}`;
    box.append(strategy);
    await ready(widget);
    expect(network.requests.length).to.equal(1);
    strategy.selection = { type: 'leitlinie', id: 'G2' };
    await widget.updateComplete;
    expect(entryOf(widget, 'leitlinie:G2').dataset['state']).to.equal('selected');
  });

  it('lets the page set, read and clear the selection, also before data are there', async () => {
    const strategy = await fixture<FdsStrategy>(
      html`<fds-strategy src=${src}><fds-leitlinien-matrix></fds-leitlinien-matrix></fds-strategy>`,
    );
    strategy.selection = { type: 'leitlinie', id: 'F5' };
    const widget = strategy.firstElementChild as FdsLeitlinienMatrix;
    await ready(widget);
    expect(strategy.selection).to.deep.equal({ type: 'leitlinie', id: 'F5' });
    expect(entryOf(widget, 'leitlinie:F5').dataset['state']).to.equal('selected');
    const changed = oneEvent(strategy, 'fds-selection-change');
    strategy.selection = null;
    expect((await changed).detail).to.equal(null);
    strategy.selection = { type: 'leitlinie', id: 'unknown' };
    expect(strategy.selection).to.equal(null);
  });

  it('takes an fds-select of page code inside as a choice, unless it is prevented', async () => {
    const strategy = await fixture<FdsStrategy>(
      html`<fds-strategy src=${src}
        ><button></button><fds-leitlinien-matrix></fds-leitlinien-matrix
      ></fds-strategy>`,
    );
    await ready(strategy.querySelector('fds-leitlinien-matrix') as Element);
    const ask = (id: string): CustomEvent =>
      new CustomEvent('fds-select', {
        detail: { type: 'goal', id },
        bubbles: true,
        composed: true,
        cancelable: true,
      });
    strategy.querySelector('button')?.dispatchEvent(ask('trust'));
    await nextTask();
    expect(strategy.selection).to.deep.equal({ type: 'goal', id: 'trust' });
    const prevent = (event: Event): void => event.preventDefault();
    document.addEventListener('fds-select', prevent);
    strategy.querySelector('fds-leitlinien-matrix')?.dispatchEvent(ask('efficiency'));
    await nextTask();
    document.removeEventListener('fds-select', prevent);
    expect(strategy.selection).to.deep.equal({ type: 'goal', id: 'trust' });
  });

  it('takes what a page sets right after putting it in, and loads nothing else', async () => {
    const box = await fixture(html`<div></div>`);
    const strategy = document.createElement('fds-strategy');
    const widget = document.createElement('fds-leitlinien-matrix');
    box.append(strategy, widget);
    strategy.src = src;
    widget.src = src;
    const loads: unknown[] = [];
    (box as HTMLElement).addEventListener('fds-load', ({ detail }) => loads.push(detail.url));
    await ready(widget);
    await settled(widget);
    expect(network.requests.length).to.equal(1);
    expect(loads).to.deep.equal([src, src]);
  });

  it('does not fetch again when it or a widget is moved or cloned (G11, G19)', async () => {
    const box = await fixture(html`
      <div>
        <fds-strategy src=${src}><fds-leitlinien-matrix></fds-leitlinien-matrix></fds-strategy>
        <p></p>
      </div>
    `);
    const strategy = box.querySelector('fds-strategy') as FdsStrategy;
    const widget = strategy.firstElementChild as FdsLeitlinienMatrix;
    await ready(widget);
    const place = box.querySelector('p') as Element;
    for (let move = 0; move < 3; move += 1) {
      place.append(strategy);
      box.append(strategy);
    }
    box.append(strategy.cloneNode(true));
    const clone = box.lastElementChild?.firstElementChild as FdsLeitlinienMatrix;
    await ready(clone);
    await ready(widget);
    expect(network.requests.length).to.equal(1);
  });

  it('takes a widget over that is moved into another strategy', async () => {
    const other = `https://feed.example/other-${run}.json`;
    network.answer = (path) =>
      Response.json(
        path.includes('other')
          ? {
              version: 1,
              updated: '2020-01-01T00:00:00Z',
              leitlinien: [{ id: 'A', title: 'Andere' }],
            }
          : snapshotFeed(),
      );
    const box = await fixture(html`
      <div>
        <fds-strategy src=${src}><fds-leitlinien-matrix></fds-leitlinien-matrix></fds-strategy>
        <fds-strategy src=${other}></fds-strategy>
      </div>
    `);
    const widget = box.querySelector('fds-leitlinien-matrix') as FdsLeitlinienMatrix;
    await ready(widget);
    box.lastElementChild?.append(widget);
    await waitUntil(() => shadowText(widget).includes('Andere'));
    expect(shadowText(widget)).not.to.contain('EfA-Ansatz');
  });

  it('shows the snapshot with its date when the feed cannot be reached, and says so (G06)', async () => {
    network.answer = () => new Response('', { status: 404 });
    const failure = oneEvent(document, 'fds-error');
    const strategy = await fixture<FdsStrategy>(
      html`<fds-strategy src=${src}><fds-leitlinien-matrix></fds-leitlinien-matrix></fds-strategy>`,
    );
    const { detail } = await failure;
    expect(detail.code).to.equal('http');
    const widget = strategy.firstElementChild as FdsLeitlinienMatrix;
    await ready(widget);
    const day = formatDay(Date.parse(String(snapshotFeed()['updated'])), 'de');
    expect(shadowText(widget)).to.contain(`Datenstand aus dem Programmpaket vom ${day}`);
    expect(rootOf(widget).querySelectorAll('td .entry').length).to.equal(22);
  });

  it('tries again on request and then shows the live data', async () => {
    network.answer = () => new Response('', { status: 404 });
    const strategy = await fixture<FdsStrategy>(
      html`<fds-strategy src=${src}><fds-leitlinien-matrix></fds-leitlinien-matrix></fds-strategy>`,
    );
    const widget = strategy.firstElementChild as FdsLeitlinienMatrix;
    await ready(widget);
    network.answer = () => Response.json(snapshotFeed());
    const again = rootOf(widget).querySelector<HTMLElement>('[part="retry"]');
    expect(again?.textContent?.trim()).to.equal('Erneut versuchen');
    again?.click();
    await waitUntil(() => rootOf(widget).querySelector('[part="notice"]') === null);
    expect(network.requests.length).to.equal(2);
  });

  it('reports bad records with their paths and shows the rest (G08, G09)', async () => {
    const feed = snapshotFeed();
    (feed['leitlinien'] as unknown[]).splice(1, 1, { id: 'G2' });
    network.answer = () => Response.json(feed);
    const failure = oneEvent(document, 'fds-error');
    const strategy = await fixture<FdsStrategy>(
      html`<fds-strategy src=${src}><fds-leitlinien-matrix></fds-leitlinien-matrix></fds-strategy>`,
    );
    const { detail } = await failure;
    expect(detail.code).to.equal('records');
    expect(detail.problems[0].path).to.equal('/leitlinien/1/title');
    const widget = strategy.firstElementChild as FdsLeitlinienMatrix;
    await ready(widget);
    expect(rootOf(widget).querySelectorAll('td .entry').length).to.equal(21);
    const footer = rootOf(widget).querySelector('[part="footer"]')?.textContent;
    expect(footer).to.contain('1 fehlerhafter Eintrag wurde weggelassen');
    expect(detail.problems[0].message).to.match(/^Leitlinie G2, title: .*; Eintrag weggelassen$/);
  });

  it('keeps the fallback between the tags until data are there', async () => {
    let answer: (response: Response) => void = () => undefined;
    globalThis.fetch = () =>
      new Promise((resolve) => {
        answer = resolve;
      });
    const strategy = await fixture<FdsStrategy>(html`
      <fds-strategy src=${src}
        ><fds-leitlinien-matrix
          ><a href="https://example.org">Leitlinien</a></fds-leitlinien-matrix
        ></fds-strategy
      >
    `);
    const widget = strategy.firstElementChild as FdsLeitlinienMatrix;
    await widget.updateComplete;
    const link = widget.querySelector('a') as HTMLElement;
    expect(link.assignedSlot).not.to.equal(null);
    answer(Response.json(snapshotFeed()));
    await ready(widget);
    expect(link.assignedSlot).to.equal(null);
  });
});
