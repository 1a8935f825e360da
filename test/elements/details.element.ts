import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/details.js';
import '../../src/define/leitlinien-matrix.js';
import '../../src/define/strategy.js';
import type { FdsStrategy } from '../../src/elements/strategy/strategy.js';
import { modelFrom, snapshotFeed } from '../../stories/fixtures/models.js';
import { holdTimers, letTimersGo } from '../support/held-timers.js';
import { entryOf, rootOf, shadowQuery, shadowText } from '../support/strategy-page.js';
import { waitUntil } from '../support/wait-until.js';

async function openPage(
  linkable = false,
): Promise<readonly [FdsStrategy, HTMLElement, HTMLElement]> {
  const strategy = await fixture<FdsStrategy>(
    html`<fds-strategy ?linkable=${linkable} .strategy=${modelFrom(snapshotFeed())}>
      <fds-leitlinien-matrix></fds-leitlinien-matrix><fds-details></fds-details>
    </fds-strategy>`,
  );
  const [matrix, details] = strategy.children as unknown as readonly [HTMLElement, HTMLElement];
  await waitUntil(() => rootOf(details).querySelector('[part="body"]'), 'details are ready');
  await waitUntil(() => rootOf(matrix).querySelector('[part="table"]'), 'matrix is ready');
  return [strategy, matrix, details];
}

const says = (element: Element, words: string): Promise<void> =>
  waitUntil(() => shadowText(element).includes(words), `says "${words}"`);

describe('<fds-details>', () => {
  it('explains what to do while nothing is chosen', async () => {
    const [, , details] = await openPage();
    expect(shadowText(details)).to.contain('Noch ist nichts ausgewählt');
  });

  it('shows what is chosen elsewhere, in place of the details there', async () => {
    const [, matrix, details] = await openPage();
    entryOf(matrix, 'leitlinie:F8').click();
    await waitUntil(() => rootOf(details).querySelector('[part="details"] dl'), 'shows details');
    const { title } = modelFrom(snapshotFeed()).find('leitlinie', 'F8') ?? {};
    expect(shadowText(details)).to.contain(title);
    expect(rootOf(details).querySelector('[aria-live] p')).to.equal(null);
    expect(rootOf(matrix).querySelector('[part="details"]')).to.equal(null);
    details.remove();
    await waitUntil(() => rootOf(matrix).querySelector('[part="details"]'), 'matrix takes over');
  });

  it('draws what comes of a thing by the thousand once that is opened', async () => {
    const [strategy, , details] = await openPage();
    const projects = Array.from({ length: 1000 }, (_, n) => ({
      id: `p${n}`,
      title: `Vorhaben ${n}`,
      lead: ['fitko'],
    }));
    strategy.strategy = modelFrom({ actors: [{ id: 'fitko', name: 'FITKO' }], projects });
    await strategy.updateComplete;
    strategy.selection = { type: 'actor', id: 'fitko' };
    await says(details, '1.000 Vorhaben');
    const links = (): number => rootOf(details).querySelectorAll('[data-ref^="project:"]').length;
    expect(links()).to.equal(0);
    shadowQuery(details, '.ways details.fold > summary').click();
    await waitUntil(() => links() === 1000, 'all are there');
  });

  it('shows every type of thing', async () => {
    const [strategy, , details] = await openPage();
    const { feed } = modelFrom(snapshotFeed());
    const refs = [
      { type: 'layer', id: feed.layers[0]?.id ?? '' },
      { type: 'goal', id: feed.goals[0]?.id ?? '' },
      { type: 'category', id: feed.categories[0]?.id ?? '' },
      { type: 'topic', id: feed.topics[0]?.id ?? '' },
      { type: 'project', id: feed.projects[0]?.id ?? '' },
      { type: 'event', id: feed.events[0]?.id ?? '' },
      { type: 'actor', id: 'DE-MV' },
    ] as const;
    for (const ref of refs) {
      strategy.selection = ref;
      const record = modelFrom(snapshotFeed()).find(ref.type, ref.id) as
        { title?: string } | undefined;
      if (record?.title) await says(details, record.title);
      await waitUntil(
        () => rootOf(details).querySelector('[part="way-up"]'),
        `${ref.type} shows its way up`,
      );
      expect(shadowQuery(details, '[part="way-down"]').textContent).to.contain('Was wird daraus?');
    }
    strategy.selection = { type: 'cell', id: 'governance/efficiency' };
    await says(details, 'Governance');
  });
});

/** How long a strategy waits before it writes the address, as browsers want it; in ms. */
const WRITING = 300;

describe('a linkable strategy', () => {
  afterEach(() => {
    letTimersGo();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('keeps choice and filter in the fragment, without new history entries', async () => {
    const [strategy] = await openPage(true);
    const { length } = history;
    strategy.selection = { type: 'leitlinie', id: 'G2' };
    await waitUntil(() => location.hash === '#fds=leitlinie:G2', 'is in the address');
    strategy.selection = null;
    await waitUntil(() => location.hash === '', 'is out of the address');
    expect(history.length).to.equal(length);
  });

  it('restores them on load and follows the address', async () => {
    history.replaceState(null, '', '#fds=leitlinie:F8');
    const [strategy] = await openPage(true);
    await waitUntil(() => strategy.selection?.id === 'F8', 'takes the choice from the address');
    location.hash = '#fds=topic:digital-applications';
    await waitUntil(() => strategy.selection?.type === 'topic', 'follows the address');
  });

  it("never touches a fragment that is the page's own", async () => {
    history.replaceState(null, '', '#kontakt');
    const [strategy] = await openPage(true);
    const timers = holdTimers(WRITING);
    strategy.selection = { type: 'leitlinie', id: 'G2' };
    await waitUntil(() => timers.count > 0, 'is about to write');
    timers.run();
    expect(location.hash).to.equal('#kontakt');
    history.replaceState(null, '', location.pathname + location.search);
    strategy.selection = { type: 'leitlinie', id: 'F8' };
    await waitUntil(() => timers.count > 0, 'is about to write again');
    timers.run();
    expect(location.hash).to.equal('#fds=leitlinie:F8');
  });

  it('leaves the address alone unless it is asked to', async () => {
    const [strategy] = await openPage();
    const [linked] = await openPage(true);
    const timers = holdTimers(WRITING);
    strategy.selection = { type: 'leitlinie', id: 'G2' };
    await waitUntil(() => strategy.selection?.id === 'G2', 'is chosen');
    timers.run();
    expect(location.hash).to.equal('');
    linked.selection = { type: 'leitlinie', id: 'F8' };
    await waitUntil(() => timers.count > 0, 'the other one is about to write');
    timers.run();
    expect(location.hash).to.equal('#fds=leitlinie:F8');
  });

  it('follows an address that comes while it is about to write another', async () => {
    const [strategy] = await openPage(true);
    const timers = holdTimers(WRITING);
    strategy.selection = { type: 'leitlinie', id: 'G2' };
    await waitUntil(() => timers.count > 0, 'is about to write');
    location.hash = '#fds=leitlinie:F8';
    // Before the page is told of its new address.
    timers.run();
    await waitUntil(() => strategy.selection?.id === 'F8', 'follows the address');
    expect(location.hash).to.equal('#fds=leitlinie:F8');
  });
});
