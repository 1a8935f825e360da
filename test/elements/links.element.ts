import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/details.js';
import '../../src/define/filter.js';
import '../../src/define/leitlinien-matrix.js';
import '../../src/define/project-list.js';
import '../../src/define/project-map.js';
import '../../src/define/strategy.js';
import '../../src/define/timeline.js';
import { addressOfRef } from '../../src/context/page-fragment.js';
import type { FdsStrategy } from '../../src/elements/strategy/strategy.js';
import { modelFrom } from '../../stories/fixtures/models.js';
import { smallFeed } from '../support/small-feed.js';
import { rootOf, shadowQuery, shadowText } from '../support/strategy-page.js';
import { waitUntil } from '../support/wait-until.js';

const eventually = (what: () => unknown, words: string): Promise<void> => waitUntil(what, words);

const says = (element: Element, words: string): Promise<void> =>
  eventually(() => shadowText(element).includes(words), `says ${words}`);

const { pathname, search } = location;

/** The page as it is opened with a fragment; no entry in the history, no event. */
function openWith(fragment: string): void {
  history.replaceState(null, '', `${pathname}${search}${fragment}`);
}

async function openPage(fragment: string): Promise<FdsStrategy> {
  openWith(fragment);
  const strategy = await fixture<FdsStrategy>(
    html`<fds-strategy linkable .strategy=${modelFrom(smallFeed())}>
      <fds-filter></fds-filter><fds-leitlinien-matrix></fds-leitlinien-matrix
      ><fds-project-list></fds-project-list>
    </fds-strategy>`,
  );
  for (const each of strategy.children) {
    await eventually(() => rootOf(each).querySelector('[part="body"]'), 'is ready');
  }
  return strategy;
}

const child = (element: Element, index: number): HTMLElement =>
  element.children[index] as HTMLElement;

describe('a link to a view of the page', () => {
  afterEach(() => {
    openWith('');
  });

  it('to what the data do not have is said by the details, where they have a place of their own', async () => {
    openWith('#fds=project:nope');
    const strategy = await fixture<FdsStrategy>(
      html`<fds-strategy linkable .strategy=${modelFrom(smallFeed())}>
        <fds-timeline></fds-timeline><fds-details></fds-details>
      </fds-strategy>`,
    );
    const panel = strategy.querySelector('fds-details');
    if (!panel) throw new Error('no panel');
    await says(panel, 'project:nope');
    expect(shadowText(child(strategy, 0))).not.to.contain('nope');
    strategy.selection = { type: 'leitlinie', id: 'L1' };
    await eventually(() => !shadowText(panel).includes('nope'), 'says it no longer');
  });

  it('is understood as mail and chats leave it, and its address is put right', async () => {
    for (const fragment of [
      '#fds%3Dleitlinie%3AL2',
      '#fds=leitlinie%3AL2',
      '#fds=leitlinie:L2.',
      '#fds=leitlinie:l2)',
      '#fds=leitlinie:L2&utm_source=x',
    ]) {
      const strategy = await openPage(fragment);
      await eventually(() => strategy.selection?.id === 'L2', fragment);
      await eventually(() => location.hash === '#fds=leitlinie:L2', `${fragment} is put right`);
      strategy.remove();
    }
  });

  it('says what it names and the data do not have, and keeps the address until one chooses', async () => {
    const strategy = await openPage('#fds=leitlinie:L9;since:2025-06');
    const matrix = child(strategy, 1);
    await says(matrix, 'Der Link zu dieser Seite nennt „leitlinie:L9“.');
    await eventually(() => !shadowText(child(strategy, 2)).includes('L9'), 'in one place only');
    expect(strategy.selection).to.equal(null);
    expect(location.hash).to.equal('#fds=leitlinie:L9;since:2025-06');
    strategy.selection = { type: 'leitlinie', id: 'L1' };
    await eventually(() => location.hash === '#fds=leitlinie:L1;since:2025-06', 'is written');
    await eventually(() => !shadowText(matrix).includes('L9'), 'says it no longer');
  });

  it('does not narrow to what the data do not have, says so, and lets one take it back', async () => {
    const strategy = await openPage('#fds=land:DE-XX;with-topic:nothing');
    const [filter, list] = [child(strategy, 0), child(strategy, 2)];
    const words = '„DE-XX“ ist kein bekanntes Land. Sie sehen alle Länder.';
    await says(filter, words);
    await says(list, words);
    expect(shadowText(filter)).to.contain('„nothing“ ist kein bekanntes Schwerpunktthema.');
    expect(shadowText(filter)).to.contain('Ohne Filter');
    const select = shadowQuery<HTMLSelectElement>(filter, 'select[name="land"]');
    expect(select.selectedOptions[0]?.textContent?.trim()).to.equal('alle');
    expect(location.hash).to.equal('#fds=land:DE-XX;with-topic:nothing');
    shadowQuery(filter, '[part="reset"]').click();
    await eventually(() => location.hash === '', 'the address is empty');
    await eventually(() => !shadowText(list).includes('DE-XX'), 'says it no longer');
  });

  it('shows a Land in its field, however the link writes it', async () => {
    const strategy = await openPage('#fds=land:hessen');
    const filter = child(strategy, 0);
    await says(filter, 'Passend');
    await eventually(
      () => shadowQuery<HTMLSelectElement>(filter, 'select[name="land"]').value === 'DE-HE',
      'is chosen in the field',
    );
  });

  it('leads back to the page as it was, without choice and filter', async () => {
    const strategy = await openPage('');
    location.hash = 'fds=leitlinie:L2;q:Portal';
    await eventually(() => strategy.selection?.id === 'L2', 'chosen');
    await says(child(strategy, 0), 'Passend');
    history.back();
    await eventually(() => !location.hash, 'is back');
    await eventually(() => strategy.selection === null, 'nothing chosen');
    await says(child(strategy, 0), 'Ohne Filter');
    history.forward();
    await eventually(() => strategy.selection?.id === 'L2', 'chosen again');
    strategy.selection = null;
  });

  it('leaves the choice and a fragment of the page alone', async () => {
    const strategy = await openPage('#fds=leitlinie:L2');
    await eventually(() => strategy.selection, 'chosen');
    const changed = new Promise((resolve) => {
      addEventListener('hashchange', resolve, { once: true });
    });
    location.hash = 'kontakt';
    await changed;
    expect(strategy.selection?.id).to.equal('L2');
    strategy.selection = { type: 'leitlinie', id: 'L1' };
    // Without the page's fragment it is written as soon as what was waiting before would have been.
    openWith('');
    await eventually(() => location.hash === '#fds=leitlinie:L1', 'is written');
  });

  it('stays on its page, whatever its path and its base look like', async () => {
    const base = document.createElement('base');
    base.href = 'https://elsewhere.example/base/';
    const path = `${location.origin}//elsewhere.example/p`;
    history.replaceState(null, '', `${path}${search}`);
    document.head.append(base);
    try {
      expect(addressOfRef({ type: 'leitlinie', id: 'L1' })).to.equal(
        `${path}${search}#fds=leitlinie:L1`,
      );
      const strategy = await fixture<FdsStrategy>(
        html`<fds-strategy linkable .strategy=${modelFrom(smallFeed())}></fds-strategy>`,
      );
      strategy.selection = { type: 'leitlinie', id: 'L2' };
      await eventually(() => location.hash === '#fds=leitlinie:L2', 'is written');
      expect(location.href).to.equal(`${path}${search}#fds=leitlinie:L2`);
    } finally {
      base.remove();
      history.replaceState(null, '', `${location.origin}${pathname}${search}`);
    }
  });
});

describe('a filter without hits', () => {
  it('is said to be one in every widget, and not to be a lack of data', async () => {
    const strategy = await openPage('#fds=q:qqqzzz');
    strategy.append(
      document.createElement('fds-project-map'),
      document.createElement('fds-timeline'),
    );
    const words = ['Keines von 3 Vorhaben passt zum Filter.', 'Keines von 2 Ereignissen passt'];
    await says(child(strategy, 2), words[0] ?? '');
    await says(child(strategy, 3), words[0] ?? '');
    await says(child(strategy, 4), words[1] ?? '');
    for (const each of strategy.children) {
      expect(shadowText(each), each.localName).not.to.contain('Die Daten enthalten');
    }
  });

  it('is not made where the fragment is the route of the page, and leaves that as it is', () => {
    const ref = { type: 'leitlinie', id: 'L1' } as const;
    for (const route of ['#/route', '#!/route?x=1']) {
      openWith(route);
      expect(addressOfRef(ref), route).to.equal(undefined);
      expect(location.hash).to.equal(route);
    }
    // A place in the page is no view of its own: the link leads to the choice instead.
    openWith('#kontakt');
    expect(addressOfRef(ref)).to.match(/#fds=leitlinie:L1$/);
    expect(location.hash).to.equal('#kontakt');
    openWith('');
  });
});

describe('the address of a page', () => {
  const { replaceState } = history;
  const { setTimeout: later } = globalThis;
  /** What waits for a moment of quiet, as writing an address does. */
  let waiting: (() => void)[] = [];
  let written: string[] = [];

  beforeEach(() => {
    [waiting, written] = [[], []];
    history.replaceState = (...args) => {
      written.push(String(args[2]));
      replaceState.apply(history, args);
    };
    const holding = (task: () => void, ms?: number): unknown =>
      ms === 300 ? waiting.push(task) : later(task, ms);
    Object.assign(globalThis, { setTimeout: holding });
  });
  afterEach(() => {
    history.replaceState = replaceState;
    Object.assign(globalThis, { setTimeout: later });
    openWith('');
  });

  /** Lets pass what is waited for; at least one task. */
  function pass(): void {
    expect(waiting, 'something waits').not.to.deep.equal([]);
    for (const task of waiting.splice(0)) task();
  }

  it('is not written where it says already what is chosen', async () => {
    const strategy = await openPage('#fds=leitlinie:L2');
    await eventually(() => strategy.selection?.id === 'L2', 'is chosen');
    written = [];
    pass();
    expect(written, 'as it was opened').to.deep.equal([]);
    strategy.selection = { type: 'leitlinie', id: 'L1' };
    pass();
    expect(written.map((address) => new URL(address).hash)).to.deep.equal(['#fds=leitlinie:L1']);
    strategy.selection = { type: 'leitlinie', id: 'L2' };
    strategy.selection = { type: 'leitlinie', id: 'L1' };
    pass();
    expect(written, 'chosen and chosen back').to.have.length(1);
  });
});
