import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../../src/define/leitlinien-matrix.js';
import '../../src/define/project-list.js';
import '../../src/define/project-map.js';
import '../../src/define/strategy.js';
import { storesOfPage } from '../../src/context/page-stores.js';
import type { FdsStrategy } from '../../src/elements/strategy/strategy.js';
import { modelFrom } from '../../stories/fixtures/models.js';
import { nextTask } from '../support/at-rest.js';
import { FakeNetwork } from '../support/fake-network.js';
import { holdTimers, letTimersGo } from '../support/held-timers.js';
import { smallFeed, type JsonObject } from '../support/small-feed.js';
import { entryOf, rootOf, shadowText } from '../support/strategy-page.js';
import { waitUntil } from '../support/wait-until.js';

const L1 = { type: 'leitlinie', id: 'L1' } as const;
const L2 = { type: 'leitlinie', id: 'L2' } as const;

const storesOf = (start: string): number =>
  [...storesOfPage().keys()].filter((url) => url.startsWith(start)).length;

const isPressed = (widget: Element, ref: string): boolean =>
  rootOf(widget).querySelector(`[data-ref="${ref}"]`)?.getAttribute('data-state') === 'selected';

const eventually = (what: () => unknown, words: string): Promise<void> => waitUntil(what, words);

const ready = (element: Element): Promise<void> =>
  eventually(() => element.shadowRoot?.querySelector('[part="footer"]'), 'widget is ready');

const shows = (widget: Element, words: string): Promise<void> =>
  eventually(() => shadowText(widget).includes(words), `shows ${words}`);

/** After all tasks that are due now, the dropping of stores among them. */
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 3; turn += 1) await nextTask();
};

/** What was told of the selection by an element, in order. */
function listenTo(element: HTMLElement): (string | null)[] {
  const told: (string | null)[] = [];
  element.addEventListener('fds-selection-change', ({ detail }) => {
    told.push(detail && detail.id);
  });
  return told;
}

const child = <T extends HTMLElement = HTMLElement>(element: Element, index = 0): T =>
  element.children[index] as T;

describe('a strategy that is moved, replaced and put in again', () => {
  let run = 0;
  let src = '';
  /** What the feed of an address has besides the small strategy. */
  let changes: (path: string) => JsonObject = () => ({});
  const network = new FakeNetwork((path) => Response.json(smallFeed(changes(path))));

  beforeEach(() => {
    run += 1;
    src = `https://moves.example/${run}.json`;
    changes = () => ({});
    network.requests.length = 0;
    network.start();
  });
  afterEach(() => {
    network.stop();
  });

  const strategyWithMatrix = async (): Promise<FdsStrategy> => {
    const strategy = await fixture<FdsStrategy>(
      html`<fds-strategy src=${src}><fds-leitlinien-matrix></fds-leitlinien-matrix></fds-strategy>`,
    );
    await ready(child(strategy));
    return strategy;
  };

  it("keeps the visitor's last word, not the page's first, when it is moved (G19)", async () => {
    const strategy = await strategyWithMatrix();
    const told = listenTo(strategy);
    strategy.selection = L2;
    const matrix = child(strategy);
    await eventually(() => isPressed(matrix, 'leitlinie:L2'), 'L2 is chosen');
    entryOf(matrix, 'leitlinie:L1').click();
    const place = await fixture(html`<div></div>`);
    place.append(strategy);
    await settled();
    expect(strategy.selection).to.deep.equal(L1);
    await eventually(() => isPressed(matrix, 'leitlinie:L1'), 'L1 is still chosen');
    // And where nothing is chosen any more, nothing comes back either.
    entryOf(matrix, 'leitlinie:L1').click();
    place.before(strategy);
    await settled();
    expect(strategy.selection).to.equal(null);
    expect(told).to.deep.equal(['L2', 'L1', null]);
    expect(network.requests.length).to.equal(1);
  });

  it('keeps it also when it comes back after a while, and what the page sets meanwhile', async () => {
    const strategy = await strategyWithMatrix();
    const place = strategy.parentElement as Element;
    entryOf(child(strategy), 'leitlinie:L1').click();
    strategy.remove();
    await settled();
    expect(strategy.selection).to.deep.equal(L1);
    place.append(strategy);
    expect(strategy.selection).to.deep.equal(L1);
    strategy.remove();
    strategy.selection = L2;
    expect(strategy.selection).to.deep.equal(L2);
    place.append(strategy);
    await eventually(() => isPressed(child(strategy), 'leitlinie:L2'), 'L2 is chosen');
  });

  it('starts afresh where it is new, also in the place of another one, with its data', async () => {
    const strategy = await strategyWithMatrix();
    strategy.selection = L1;
    const place = strategy.parentElement as Element;
    const copies = [
      // As htmx and frameworks do it, as Turbo does it, and as a page does it by hand.
      (): void => {
        const template = document.createElement('template');
        template.innerHTML = strategy.outerHTML;
        place.replaceChildren(template.content);
      },
      (): void => child(place).replaceWith(strategy.cloneNode(true)),
      (): void => {
        child(place).remove();
        place.append(strategy.cloneNode(true));
      },
    ];
    for (const replace of copies) {
      replace();
      const copy = child<FdsStrategy>(place);
      expect(copy).not.to.equal(strategy);
      await ready(child(copy));
      expect(copy.selection).to.equal(null);
      copy.selection = L1;
      await eventually(() => isPressed(child(copy), 'leitlinie:L1'), 'can be chosen from');
    }
    expect(network.requests.length).to.equal(1);
  });

  it('shares with another one of the same address that stays in the page', async () => {
    const strategy = await strategyWithMatrix();
    entryOf(child(strategy), 'leitlinie:L1').click();
    const place = strategy.parentElement as Element;
    place.append(strategy.cloneNode(true));
    const second = child<FdsStrategy>(place, 1);
    await ready(child(second));
    expect(second.selection).to.deep.equal(L1);
    strategy.remove();
    second.selection = L2;
    place.append(strategy);
    expect(strategy.selection).to.deep.equal(L2);
  });

  it('drops what belongs to addresses that nobody uses any more', async () => {
    const strategy = await strategyWithMatrix();
    const start = src.replace('.json', '');
    for (let address = 0; address < 50; address += 1) {
      strategy.src = `${start}-${address}.json`;
      await strategy.updateComplete;
    }
    await settled();
    expect(storesOf(start)).to.equal(1);
    strategy.remove();
    await settled();
    expect(storesOf(start)).to.equal(0);
  });

  it('lets visitors choose after another address was named, whatever was chosen before', async () => {
    const strategy = await strategyWithMatrix();
    const matrix = child(strategy);
    const told = listenTo(strategy);
    changes = () => ({ title: 'Andere' });
    strategy.src = `https://moves.example/${run}-other.json`;
    await eventually(() => network.requests.length === 2, 'the other feed is asked for');
    await settled();
    entryOf(matrix, 'leitlinie:L1').click();
    await eventually(() => isPressed(matrix, 'leitlinie:L1'), 'L1 is chosen');
    expect(strategy.selection).to.deep.equal(L1);
    // The choice is the strategy's: a feed that has it, too, keeps it; one that has not drops it.
    strategy.src = src;
    await eventually(() => network.requests.length === 3, 'the first feed is asked for');
    await settled();
    expect(strategy.selection).to.deep.equal(L1);
    changes = () => ({ leitlinien: [] });
    strategy.src = `https://moves.example/${run}-empty.json`;
    await eventually(() => strategy.selection === null, 'the choice is dropped');
    expect(told).to.deep.equal(['L1', null]);
  });

  it('takes properties in any order, before and after it is in the page', async () => {
    const other = `https://moves.example/${run}-other.json`;
    changes = (path) =>
      path.includes('other') ? { leitlinien: [{ id: 'L9', title: 'Nur hier' }] } : {};
    const selection = { type: 'leitlinie', id: 'L9' } as const;
    const place = await fixture(html`<div></div>`);
    const steps: readonly ((strategy: FdsStrategy) => void)[] = [
      (strategy) => (strategy.src = other),
      (strategy) => (strategy.selection = selection),
      (strategy) => {
        if (!strategy.isConnected) place.append(strategy);
      },
    ];
    for (const order of [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0],
    ]) {
      const strategy = document.createElement('fds-strategy');
      for (const step of order) steps[step]?.(strategy);
      await eventually(() => network.requests.length > 0, 'the feed is asked for');
      await settled();
      expect(strategy.selection, String(order)).to.deep.equal(selection);
      // Alive with another feed, which does not have the thing.
      strategy.src = src;
      await eventually(() => strategy.selection === null, 'dropped');
      for (const step of order) steps[step]?.(strategy);
      await settled();
      expect(strategy.selection, `alive, ${String(order)}`).to.deep.equal(selection);
      strategy.remove();
      await settled();
    }
  });

  it('asks for news when a page says that there are some, and resolves when they are shown', async () => {
    const strategy = await strategyWithMatrix();
    changes = () => ({ leitlinien: [{ id: 'L9', title: 'Neu dabei' }] });
    await strategy.reload();
    await shows(child(strategy), 'Neu dabei');
    changes = () => ({ leitlinien: [{ id: 'L9', title: 'Noch neuer' }] });
    await child<FdsStrategy>(strategy).reload();
    await shows(child(strategy), 'Noch neuer');
    expect(network.requests.length).to.equal(3);
  });

  it('tells a page once that the filter or the Land has changed, by the names of the address', async () => {
    const strategy = await strategyWithMatrix();
    const bare = await fixture<HTMLElement>(
      html`<fds-leitlinien-matrix land="DE-HE" src=${src}></fds-leitlinien-matrix>`,
    );
    await ready(bare);
    const told: unknown[] = [];
    const bareTold: unknown[] = [];
    strategy.addEventListener('fds-filter-change', ({ detail }) => told.push(detail));
    bare.addEventListener('fds-filter-change', ({ detail }) => bareTold.push(detail));
    strategy.land = 'DE-HH';
    await strategy.updateComplete;
    expect(told).to.deep.equal([{ land: 'DE-HH' }]);
    bare.setAttribute('land', 'DE-SL');
    await eventually(() => bareTold.length > 0, 'tells');
    expect(bareTold).to.deep.equal([{ land: 'DE-SL' }]);
    strategy.remove();
    expect(told.length).to.equal(1);
  });
});

describe('a widget and the strategy that it names', () => {
  let run = 0;
  const modelWith = (title: string) => modelFrom(smallFeed({ leitlinien: [{ id: 'L1', title }] }));

  beforeEach(() => {
    run += 1;
  });

  const namedStrategy = (title: string): FdsStrategy => {
    const strategy = document.createElement('fds-strategy');
    strategy.id = `named-${run}`;
    strategy.strategy = modelWith(title);
    return strategy;
  };

  const openPage = async (title = 'Erste') => {
    const place = await fixture(
      html`<div><fds-leitlinien-matrix for="named-${run}"></fds-leitlinien-matrix></div>`,
    );
    const matrix = child(place);
    const strategy = namedStrategy(title);
    place.append(strategy);
    await shows(matrix, title);
    return { place, matrix, strategy };
  };

  it('goes over to another one with the same id, at once or later', async () => {
    const { place, matrix, strategy } = await openPage();
    strategy.selection = L1;
    const second = namedStrategy('Zweite');
    strategy.replaceWith(second);
    await shows(matrix, 'Zweite');
    entryOf(matrix, 'leitlinie:L1').click();
    await eventually(() => second.selection, 'the second is chosen from');
    strategy.selection = null;
    second.remove();
    await settled();
    place.prepend(namedStrategy('Dritte'));
    await shows(matrix, 'Dritte');
  });

  it('goes on with the data it has while there is none, and can be chosen from', async () => {
    const { matrix, strategy } = await openPage();
    entryOf(matrix, 'leitlinie:L1').click();
    await eventually(() => isPressed(matrix, 'leitlinie:L1'), 'chosen');
    strategy.remove();
    await settled();
    expect(isPressed(matrix, 'leitlinie:L1')).to.equal(true);
    entryOf(matrix, 'leitlinie:L1').click();
    await eventually(() => !isPressed(matrix, 'leitlinie:L1'), 'not chosen any more');
    expect(shadowText(matrix)).to.contain('Erste');
  });

  it('stays with one that is moved', async () => {
    const { place, matrix, strategy } = await openPage();
    const told = listenTo(strategy);
    entryOf(matrix, 'leitlinie:L1').click();
    place.prepend(strategy);
    await settled();
    expect(strategy.selection).to.deep.equal(L1);
    entryOf(matrix, 'leitlinie:L1').click();
    await eventually(() => strategy.selection === null, 'is chosen from');
    expect(told).to.deep.equal(['L1', null]);
  });

  it('finds one that gets the id later, and follows the id to another one', async () => {
    const place = await fixture(
      html`<div><fds-leitlinien-matrix for="named-${run}"></fds-leitlinien-matrix></div>`,
    );
    const [first, second] = [namedStrategy('Erste'), namedStrategy('Zweite')];
    first.id = '';
    second.id = '';
    place.append(first, second);
    await nextFrame();
    first.id = `named-${run}`;
    await shows(child(place), 'Erste');
    first.id = '';
    second.id = `named-${run}`;
    await shows(child(place), 'Zweite');
  });

  it('finds one in its own shadow root before one of the page', async () => {
    const host = await fixture(html`<div></div>`);
    const root = host.attachShadow({ mode: 'open' });
    const matrix = document.createElement('fds-leitlinien-matrix');
    matrix.for = `named-${run}`;
    root.append(matrix);
    host.before(namedStrategy('Seite'));
    await shows(matrix, 'Seite');
    root.append(namedStrategy('Schatten'));
    await shows(matrix, 'Schatten');
  });

  it('is not taken away by a strategy that comes into the named one', async () => {
    const around = await fixture<FdsStrategy>(
      html`<fds-strategy .strategy=${modelWith('Umgebung')}
        ><fds-leitlinien-matrix for="named-${run}"></fds-leitlinien-matrix
      ></fds-strategy>`,
    );
    const strategy = namedStrategy('Genannte');
    around.before(strategy);
    await shows(child(around), 'Genannte');
    strategy.append(document.createElement('fds-strategy'));
    await settled();
    await child<FdsStrategy>(around).updateComplete;
    expect(shadowText(child(around))).to.contain('Genannte');
  });

  it('has one strategy, also when that comes after it has stopped waiting', async () => {
    const patience = holdTimers(10_000);
    try {
      const place = await fixture(
        html`<div><fds-leitlinien-matrix for="named-${run}"></fds-leitlinien-matrix></div>`,
      );
      const matrix = child(place);
      await eventually(() => patience.count > 0, 'waits');
      patience.run();
      await ready(matrix);
      expect(storesOfPage().has('')).to.equal(true);
      place.append(namedStrategy('Spät'));
      await shows(matrix, 'Spät');
      await settled();
      expect(storesOfPage().has('')).to.equal(false);
    } finally {
      letTimersGo();
    }
  });

  it('watches nothing of a page that has no such strategy, and leaves nothing behind', async () => {
    const listening: string[] = [];
    const { addEventListener: add, removeEventListener: remove } = document;
    const watched: Node[] = [];
    const { observe } = MutationObserver.prototype;
    MutationObserver.prototype.observe = function (target, options) {
      // What a widget watches in its own root is not the page; style sheets may change its ground.
      const isPage = !(target instanceof ShadowRoot) && target !== document.head;
      if (options?.childList && isPage) watched.push(target);
      observe.call(this, target, options);
    };
    document.addEventListener = function (this: Document, ...args: [string, never]) {
      listening.push(`+${args[0]}`);
      add.apply(this, args);
    };
    document.removeEventListener = function (this: Document, ...args: [string, never]) {
      listening.push(`-${args[0]}`);
      remove.apply(this, args);
    };
    try {
      const widget = await fixture<HTMLElement>(
        html`<fds-leitlinien-matrix for="nobody-${run}"></fds-leitlinien-matrix>`,
      );
      await eventually(() => listening.includes('+context-provider'), 'listens');
      widget.remove();
      // Its data and its ground both come from the strategy.
      const heard = listening.filter((each) => each.endsWith('context-provider')).sort();
      const [begun, ended] = ['+context-provider', '-context-provider'];
      expect(heard).to.deep.equal([begun, begun, ended, ended]);
      expect(watched).to.deep.equal([]);
    } finally {
      MutationObserver.prototype.observe = observe;
      document.addEventListener = add;
      document.removeEventListener = remove;
    }
  });
});

describe('who shows the details of what the page has chosen', () => {
  const portal = { type: 'project', id: 'portal' } as const;
  const hasDetails = (widget: Element): boolean => !!rootOf(widget).querySelector('.details');

  it('is the map of the same strategy and not that of another one', async () => {
    const box = await fixture(html`
      <div>
        <fds-strategy .strategy=${modelFrom(smallFeed())}>
          <fds-project-map></fds-project-map>
        </fds-strategy>
        <fds-project-list .strategy=${modelFrom(smallFeed())}></fds-project-list>
        <fds-strategy .strategy=${modelFrom(smallFeed())}>
          <fds-project-list></fds-project-list>
        </fds-strategy>
      </div>
    `);
    const second = child<FdsStrategy>(box, 2);
    const list = child(second);
    await ready(list);
    second.selection = portal;
    await eventually(() => hasDetails(list), 'the list shows the details');
    const map = document.createElement('fds-project-map');
    second.append(map);
    await eventually(() => hasDetails(map) && !hasDetails(list), 'the map shows them instead');
    map.remove();
    await eventually(() => hasDetails(list), 'the list shows them again');
  });

  it('is the new widget where that in which a visitor chose was replaced', async () => {
    const strategy = await fixture<FdsStrategy>(
      html`<fds-strategy .strategy=${modelFrom(smallFeed())}
        ><fds-leitlinien-matrix></fds-leitlinien-matrix
      ></fds-strategy>`,
    );
    const matrix = child(strategy);
    await ready(matrix);
    entryOf(matrix, 'leitlinie:L1').click();
    await eventually(() => hasDetails(matrix), 'the matrix shows the details');
    const second = document.createElement('fds-leitlinien-matrix');
    matrix.replaceWith(second);
    await eventually(() => hasDetails(second), 'the new one shows them');
    expect(strategy.selection).to.deep.equal(L1);
    // One that is only moved keeps them.
    entryOf(second, 'leitlinie:L2').click();
    await eventually(() => hasDetails(second), 'shows the details');
    strategy.prepend(second);
    strategy.append(document.createElement('fds-leitlinien-matrix'));
    await ready(child(strategy, 1));
    await settled();
    await eventually(() => !hasDetails(child(strategy, 1)), 'the other one leaves them to it');
    expect(hasDetails(second)).to.equal(true);
  });
});
