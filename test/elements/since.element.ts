import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/filter.js';
import '../../src/define/leitlinien-matrix.js';
import '../../src/define/project-list.js';
import '../../src/define/strategy.js';
import '../../src/define/timeline.js';
import type { FdsStrategy } from '../../src/elements/strategy/strategy.js';
import { modelFrom } from '../../stories/fixtures/models.js';
import { FakeNetwork } from '../support/fake-network.js';
import { rootOf, shadowQuery, shadowText } from '../support/strategy-page.js';
import { waitUntil } from '../support/wait-until.js';

const feed = {
  leitlinien: [{ id: 'L1', title: 'Wir zählen.' }],
  actors: [{ id: 'DE-HH', kind: 'land', name: 'Hamburg' }],
  projects: [
    { id: 'old', title: 'Altes', added: '2024-01-01' },
    { id: 'new', title: 'Neues', added: '2025-07-01', lead: ['DE-HH'] },
    { id: 'rough', title: 'Ungefähres', added: '2025' },
  ],
  events: [
    { id: 'taken', title: 'Gefasst', kind: 'decision', date: '2025-06-26', status: 'done' },
    { id: 'met', title: 'Treffen', kind: 'session', date: '2025-06-27', status: 'done' },
  ],
};

const badge = (widget: Element, ref: string): string | undefined =>
  rootOf(widget).querySelector(`.body [data-ref="${ref}"] .badge`)?.textContent?.trim();
const badges = (widget: Element): number => rootOf(widget).querySelectorAll('.badge').length;
const says = (widget: Element, words: string): Promise<void> =>
  waitUntil(() => shadowText(widget).includes(words), `says "${words}"`);
const ready = (widget: Element): Promise<void> =>
  waitUntil(() => rootOf(widget).querySelector('[part="body"]'), 'is ready');

interface Page {
  readonly strategy: FdsStrategy;
  readonly timeline: HTMLElement;
  readonly list: HTMLElement;
}

async function openPage(since: string | null, model = modelFrom(feed)): Promise<Page> {
  const strategy = await fixture<FdsStrategy>(
    html`<fds-strategy .strategy=${model} .since=${since}>
      <fds-timeline></fds-timeline><fds-project-list></fds-project-list>
    </fds-strategy>`,
  );
  const [timeline, list] = strategy.children as unknown as readonly [HTMLElement, HTMLElement];
  await Promise.all([ready(timeline), ready(list)]);
  return { strategy, timeline, list };
}

describe('since', () => {
  it('marks in every widget of a strategy what was added or decided, and lists it', async () => {
    const { timeline, list } = await openPage('2025-06-26');
    await says(timeline, 'Neu seit dem 26. Juni 2025: 1 Ereignis');
    expect(badge(timeline, 'event:taken')).to.equal('Neu');
    expect(badge(timeline, 'event:met')).to.equal(undefined);
    await says(list, 'Neu seit dem 26. Juni 2025: 1 Vorhaben');
    expect(badge(list, 'project:new')).to.equal('Neu');
    expect(badges(list)).to.equal(1);
    expect(shadowQuery(list, '.news').textContent).to.contain('aufgenommen 1. Juli 2025');
    expect(shadowQuery(timeline, '.news').textContent).to.contain('beschlossen 26. Juni 2025');
    await expect(timeline).to.be.accessible();
    await expect(list).to.be.accessible();
  });

  it('leads from its list to what is new', async () => {
    const { strategy, list } = await openPage('2025-06-26');
    await says(list, 'Neu seit');
    shadowQuery(list, '.news summary').click();
    shadowQuery(list, '.news li button').click();
    expect(strategy.selection).to.deep.equal({ type: 'project', id: 'new' });
  });

  it('of a widget goes before that of its strategy, and both can be changed', async () => {
    const { strategy, timeline, list } = await openPage('2025-06-26');
    await says(list, 'Neu seit');
    list.setAttribute('since', '2026-01-01');
    await says(list, 'Seit dem 1. Januar 2026 ist hier nichts hinzugekommen.');
    expect(badges(list)).to.equal(0);
    expect(badge(timeline, 'event:taken')).to.equal('Neu');
    strategy.since = null;
    await waitUntil(() => badges(timeline) === 0, 'marks are gone');
    expect(rootOf(timeline).querySelector('.news')).to.equal(null);
  });

  it('works for a widget by itself, in English', async () => {
    const list = await fixture(
      html`<fds-project-list
        lang="en"
        since="2025-06-26"
        .strategy=${modelFrom(feed)}
      ></fds-project-list>`,
    );
    await says(list, 'New since 26 June 2025: 1 entry');
    expect(badge(list, 'project:new')).to.equal('New');
  });

  it('lists only what a filter or a Land has left', async () => {
    const { strategy, list } = await openPage('2023-01-01');
    await says(list, 'Neu seit dem 1. Januar 2023: 3 Vorhaben');
    strategy.land = 'DE-HH';
    await says(list, 'Neu seit dem 1. Januar 2023: 1 Vorhaben');
  });

  it('says that nobody knows where the data give no dates', async () => {
    const list = await fixture(
      html`<fds-project-list
        since="2025-06-26"
        .strategy=${modelFrom({ projects: [{ id: 'a', title: 'A' }] })}
      ></fds-project-list>`,
    );
    await says(list, 'Ob seit dem 26. Juni 2025 etwas hinzugekommen ist, sagen die Daten nicht.');
  });

  it('says once for a strategy that the data give no dates, in its first widget', async () => {
    const words = 'Ob seit dem 26. Juni 2025 etwas hinzugekommen ist, sagen die Daten nicht.';
    const undated = modelFrom({
      projects: [{ id: 'a', title: 'A' }],
      events: [{ id: 'b', title: 'B', kind: 'session', date: '2026-01' }],
    });
    const { strategy, timeline, list } = await openPage('2025-06-26', undated);
    await says(timeline, words);
    expect(shadowText(list)).not.to.contain(words);
    // Whoever comes to stand before the others says it instead.
    strategy.prepend(document.createElement('fds-leitlinien-matrix'));
    await says(strategy.firstElementChild!, words);
    await waitUntil(() => !shadowText(timeline).includes(words), 'the second is silent');
    strategy.firstElementChild!.remove();
    await says(timeline, words);
    list.setAttribute('since', '2025-06-26');
    await says(list, words);
  });

  it('marks nothing where it is no date, and tells the author of the page', async () => {
    const told: unknown[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => void told.push(words.join(' '));
    try {
      const { timeline, list } = await openPage('26.6.2025');
      await waitUntil(() => told.length > 0, 'is told');
      expect(badges(timeline) + badges(list)).to.equal(0);
      expect(rootOf(list).querySelector('.news')).to.equal(null);
      expect(String(told[0])).to.contain('since="26.6.2025" is no date');
      expect(told.length, 'once').to.equal(1);
    } finally {
      console.warn = warn;
    }
  });
});

describe('newer data of the same feed', () => {
  let network: FakeNetwork;
  let answer: object | undefined;
  let count = 0;

  beforeEach(() => {
    answer = undefined;
    network = new FakeNetwork(() =>
      answer ? Response.json(answer) : new Response('', { status: 503 }),
    );
    network.start();
  });
  afterEach(() => {
    network.stop();
  });

  const version = (day: number, changes: object = {}): object => ({
    version: 1,
    updated: `2026-11-${10 + day}T00:00:00Z`,
    ...feed,
    ...changes,
  });
  const newer = (day = 1): object =>
    version(day, {
      projects: [
        { ...feed.projects[0], title: 'Anders' },
        feed.projects[1],
        { id: 'late', title: 'Spätes' },
      ],
    });

  async function openFeed(): Promise<Page> {
    count += 1;
    const strategy = await fixture<FdsStrategy>(
      html`<fds-strategy src="https://feeds.example/news-${count}.json">
        <fds-timeline></fds-timeline><fds-project-list></fds-project-list>
      </fds-strategy>`,
    );
    const [timeline, list] = strategy.children as unknown as readonly [HTMLElement, HTMLElement];
    await Promise.all([ready(timeline), ready(list)]);
    return { strategy, timeline, list };
  }

  it('are told once a strategy, with the list of what is new, changed and gone', async () => {
    answer = version(0);
    const { strategy, timeline, list } = await openFeed();
    expect(shadowText(timeline)).to.not.contain('aktualisiert');
    answer = newer();
    await strategy.reload();
    await says(timeline, 'Seit Ihrem Aufruf aktualisiert: 1 neu, 1 geändert, 1 entfernt.');
    await waitUntil(() => badge(list, 'project:late') === 'Neu', 'is marked');
    expect(badge(list, 'project:old')).to.equal('Geändert');
    expect(shadowText(list)).to.not.contain('aktualisiert');
    const news = shadowQuery(timeline, '.news').textContent ?? '';
    for (const word of ['Anders', 'Spätes', 'Nicht mehr enthalten', 'Ungefähres']) {
      expect(news).to.contain(word);
    }
    await expect(timeline).to.be.accessible();
  });

  it('are told by the widget that stands first, whoever leaves', async () => {
    answer = version(0);
    const { strategy, timeline, list } = await openFeed();
    answer = newer();
    await strategy.reload();
    await says(timeline, 'aktualisiert');
    timeline.remove();
    await says(list, 'Seit Ihrem Aufruf aktualisiert');
  });

  it('add up over several refreshes, and are not heard twice', async () => {
    answer = version(0);
    const { strategy, timeline } = await openFeed();
    answer = newer();
    await strategy.reload();
    await says(timeline, '1 neu, 1 geändert, 1 entfernt.');
    const text = shadowQuery(timeline, '.news [aria-live] p').firstChild;
    answer = { ...newer(2), title: 'Anderer Titel' };
    await strategy.reload();
    await says(timeline, '1 neu, 1 geändert, 1 entfernt.');
    expect(shadowQuery(timeline, '.news [aria-live] p').firstChild).to.equal(text);
  });

  it('are no news in the place of the snapshot, of another feed, or without a newer date', async () => {
    const { strategy, timeline, list } = await openFeed();
    answer = version(0);
    await strategy.reload();
    await waitUntil(
      () => rootOf(list).querySelector('[data-ref="project:old"]'),
      'the feed is there',
    );
    expect(badges(list) + badges(timeline), 'in the place of the snapshot').to.equal(0);
    answer = newer(0);
    await strategy.reload();
    await says(list, 'Anders');
    expect(badges(list), 'with the same date').to.equal(0);
    answer = version(3, { projects: [{ id: 'other', title: 'Fremdes' }] });
    strategy.src = `https://feeds.example/news-other-${count}.json`;
    await says(list, 'Fremdes');
    expect(badges(list), 'of another feed').to.equal(0);
    expect(shadowText(timeline)).to.not.contain('aktualisiert');
  });
});
