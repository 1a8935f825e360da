/** One voice a strategy: whatever a visitor does, in whichever widget, one sentence is said. */
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { FdsWidget } from '../../src/fds-widget.js';
import { chooseIn, smallModel, type WidgetTag } from '../support/all-widgets.js';
import { settled } from '../support/at-rest.js';
import { rootOf, shadowQuery } from '../support/strategy-page.js';
import { FakeNetwork } from '../support/fake-network.js';
import { smallFeed } from '../support/small-feed.js';
import { waitUntil } from '../support/wait-until.js';

const REGIONS = '[role="status"], [role="alert"], [aria-live]';
const watchers: MutationObserver[] = [];

const plain = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** Hears what screen readers would: texts that come into a live region. */
function listenTo(root: ShadowRoot, heard: string[]): void {
  const watcher = new MutationObserver((records) => {
    const regions = records.map(({ target }) => {
      const element = target instanceof Element ? target : target.parentElement;
      return element?.closest(REGIONS);
    });
    const said = [...new Set(regions)].map((region) => plain(region?.textContent ?? ''));
    heard.push(...said.filter(Boolean));
  });
  watcher.observe(root, { subtree: true, childList: true, characterData: true });
  watchers.push(watcher);
}

interface Page {
  readonly strategy: HTMLElement;
  readonly find: (tag: WidgetTag) => FdsWidget;
  readonly heard: string[];
}

async function open(...tags: readonly WidgetTag[]): Promise<Page> {
  const strategy = document.createElement('fds-strategy');
  strategy.strategy = smallModel();
  const widgets = tags.map((tag) => document.createElement(tag));
  strategy.append(...widgets);
  document.body.append(strategy);
  const heard: string[] = [];
  for (const widget of widgets) {
    await waitUntil(() => rootOf(widget).querySelector('[part="body"]'), 'is there');
    await settled(widget);
    listenTo(rootOf(widget), heard);
  }
  const find = (tag: WidgetTag): FdsWidget => {
    const widget = widgets.find(({ localName }) => localName === tag);
    if (!widget) throw new Error(`no ${tag}`);
    return widget;
  };
  return { strategy, find, heard };
}

const buttonOf = (widget: Element, words: string): HTMLElement => {
  const all = [...rootOf(widget).querySelectorAll<HTMLElement>('button')];
  const button = all.find((each) => plain(each.textContent) === words && each.checkVisibility());
  if (!button) throw new Error(`no button "${words}" in ${widget.localName}`);
  return button;
};

/** Does something and waits for what is said; the next action shows whether that was all. */
async function hears(page: Page, act: () => void, sentence: string): Promise<void> {
  const before = page.heard.length;
  act();
  await waitUntil(() => page.heard.length > before, `"${sentence}" is said`);
  expect(page.heard.slice(before)).to.deep.equal([sentence]);
}

const audible = (page: Page, ...tags: readonly WidgetTag[]): readonly string[] =>
  tags
    .flatMap((tag) => [...rootOf(page.find(tag)).querySelectorAll(REGIONS)])
    .filter((region) => region.checkVisibility())
    .map(({ textContent }) => plain(textContent))
    .filter(Boolean);

afterEach(() => {
  for (const watcher of watchers.splice(0)) watcher.disconnect();
  document.body.replaceChildren();
});

describe('one voice a strategy', () => {
  const all = ['fds-leitlinien-matrix', 'fds-timeline', 'fds-project-list'] as const;

  it('says one sentence at a choice and at its end, whoever else shows what is linked', async () => {
    const page = await open(...all);
    const matrix = page.find('fds-leitlinien-matrix');
    const entry = (): HTMLElement => shadowQuery(matrix, '[data-ref="leitlinie:L1"]');
    await hears(page, () => entry().click(), 'Ausgewählt ist: Zählen');
    await hears(page, () => entry().click(), 'Die Auswahl ist aufgehoben.');
    await hears(page, () => entry().click(), 'Ausgewählt ist: Zählen');
    expect(audible(page, ...all)).to.deep.equal(['Ausgewählt ist: Zählen']);
    const list = page.find('fds-project-list');
    await hears(
      page,
      () => shadowQuery(list, '[data-column="title"] .sort').click(),
      'Sortiert nach Titel, aufsteigend.',
    );
    expect(audible(page, ...all)).to.deep.equal(['Sortiert nach Titel, aufsteigend.']);
  });

  it('says one sentence where a panel shows the details', async () => {
    const page = await open('fds-leitlinien-matrix', 'fds-details');
    const matrix = page.find('fds-leitlinien-matrix');
    await hears(
      page,
      () => shadowQuery(matrix, '[data-ref="leitlinie:L1"]').click(),
      'Ausgewählt ist: Zählen',
    );
    const close = (): HTMLElement | null =>
      rootOf(page.find('fds-details')).querySelector('.details .close');
    await waitUntil(close, 'the panel shows it');
    await hears(page, () => close()?.click(), 'Die Auswahl ist aufgehoben.');
  });

  it('says nothing of what the page does, nor of data that are the same but newer', async () => {
    const page = await open(...all);
    chooseIn(page.strategy, { type: 'leitlinie', id: 'L1' });
    const matrix = page.find('fds-leitlinien-matrix');
    await waitUntil(() => matrix.shadowRoot?.querySelector('[data-state="selected"]'), 'chosen');
    Object.assign(page.strategy, { strategy: smallModel() });
    for (const tag of all) await settled(page.find(tag));
    // What comes next is the first that is heard.
    await hears(
      page,
      () => buttonOf(matrix, 'Gruppen').click(),
      'Sie sehen jetzt die Ansicht: Gruppen.',
    );
    expect(page.heard.length).to.equal(1);
  });

  it('says what an axis shows where a button moves it; moved by keys, it is the axis that tells', async () => {
    const page = await open('fds-timeline');
    const timeline = page.find('fds-timeline');
    timeline.setAttribute('spacing', 'scale');
    await waitUntil(() => rootOf(timeline).querySelector('.axis-box'), 'has an axis');
    const axis = shadowQuery(timeline, '.axis-box');
    const whole = axis.ariaValueText ?? '';
    const press = (key: string): boolean =>
      axis.dispatchEvent(new KeyboardEvent('keydown', { key }));
    press('+');
    await waitUntil(() => axis.ariaValueText !== whole, 'shows less');
    press('0');
    await waitUntil(() => axis.ariaValueText === whole, 'shows all');
    await hears(page, () => buttonOf(timeline, 'Ganzer Zeitraum').click(), whole);
  });

  it('says how another attempt went', async () => {
    const network = new FakeNetwork(() => new Response('', { status: 404 }));
    network.start();
    const page = await open('fds-leitlinien-matrix', 'fds-timeline');
    Object.assign(page.strategy, { strategy: undefined });
    page.strategy.setAttribute('src', '/try-again.json');
    const matrix = page.find('fds-leitlinien-matrix');
    const again = (): HTMLElement | null => rootOf(matrix).querySelector('[part="retry"]');
    await waitUntil(again, 'offers another attempt');
    const before = page.heard.length;
    const words = plain(shadowQuery(matrix, '[part="notice"] p').textContent);
    again()?.click();
    await waitUntil(
      () => page.heard.slice(before).includes(words),
      'says that it has failed again',
    );
    network.answer = () => Response.json(smallFeed());
    await hears(page, () => again()?.click(), 'Die aktuellen Daten sind geladen.');
    network.stop();
  });

  const switches: readonly (readonly [WidgetTag, button: string, sentence: string])[] = [
    ['fds-leitlinien-matrix', 'Gruppen', 'Sie sehen jetzt die Ansicht: Gruppen.'],
    ['fds-leitlinien-matrix', 'Vorhaben zählen', 'Vorhaben zählen: eingeschaltet.'],
    ['fds-project-map', 'Liste', 'Sie sehen jetzt die Ansicht: Liste.'],
    ['fds-timeline', 'Tabelle', 'Sie sehen jetzt die Ansicht: Tabelle.'],
    ['fds-timeline', 'Maßstäblich', 'Sie sehen jetzt die Ansicht: Maßstäblich.'],
    ['fds-cascade', 'Liste', 'Sie sehen jetzt die Ansicht: Liste.'],
    ['fds-strategy-pyramid', 'Als Liste', 'Als Liste: eingeschaltet.'],
  ];
  for (const [tag, button, sentence] of switches) {
    it(`<${tag}>: says one sentence when "${button}" is pressed`, async () => {
      const page = await open(tag);
      const widget = page.find(tag);
      await hears(page, () => buttonOf(widget, button).click(), sentence);
      await settled(widget);
      expect(page.heard.length).to.equal(1);
    });
  }

  it('speaks where readers look before the first sentence comes: what was hidden is not heard', async () => {
    const page = await open('fds-strategy-pyramid');
    const pyramid = page.find('fds-strategy-pyramid');
    const region = shadowQuery(pyramid, '.frame > [aria-live]');
    expect(region.checkVisibility(), 'is there').to.equal(true);
    // Empty, it would be read as "Statusleiste".
    expect(region.hasAttribute('role')).to.equal(false);
    await hears(page, () => buttonOf(pyramid, 'Als Liste').click(), 'Als Liste: eingeschaltet.');
    expect(shadowQuery(pyramid, '.frame > [aria-live]')).to.equal(region);
  });

  it('says once, of all widgets, that the data could not be loaded', async () => {
    const strategy = document.createElement('fds-strategy');
    strategy.setAttribute('src', '/no-such-feed.json');
    const widgets = all.map((tag) => document.createElement(tag));
    strategy.append(...widgets);
    document.body.append(strategy);
    const notices = (): Element[] =>
      widgets.flatMap((each) => [
        ...(each.shadowRoot?.querySelectorAll('[part="failed"], [part="notice"]') ?? []),
      ]);
    await waitUntil(() => notices().length === all.length, 'all say so');
    const aloud = widgets.map((each) => rootOf(each).querySelectorAll(REGIONS));
    const spoken = aloud.map(
      (regions) => [...regions].filter((region) => plain(region.textContent)).length,
    );
    expect(spoken).to.deep.equal([1, 0, 0]);
  });
});
