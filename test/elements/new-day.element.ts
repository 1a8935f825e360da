/** "Heute" on a page that is left open: it is the day in Berlin, whenever somebody looks. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/timeline.js';
import type { LitElement } from 'lit';
import { modelFrom } from '../../stories/fixtures/models.js';
import { settled } from '../support/at-rest.js';
import { smallFeed } from '../support/small-feed.js';
import { rootOf, shadowText } from '../support/strategy-page.js';
import { waitUntil } from '../support/wait-until.js';

const { now: realNow } = Date;
const { setTimeout: later } = globalThis;

/** The time of day of the page. */
let now = 0;
/** Timers of a minute and more, which no test waits for. */
let held: { readonly ms: number; readonly task: () => void }[] = [];

/** The day clock reads both anew at each look. */
function takeClock(start: string): void {
  now = Date.parse(start);
  Date.now = () => now;
  Object.defineProperty(globalThis, 'setTimeout', {
    configurable: true,
    writable: true,
    value: (task: () => void, ms = 0) => {
      if (ms < 60_000) return later(task, ms);
      return held.push({ ms, task });
    },
  });
}

function show(state: DocumentVisibilityState): void {
  Object.defineProperty(document, 'visibilityState', { configurable: true, value: state });
  document.dispatchEvent(new Event('visibilitychange'));
}

async function openTimeline(view: string): Promise<HTMLElement> {
  const strategy = modelFrom(smallFeed());
  const element = await fixture<LitElement>(
    html`<fds-timeline view=${view} .strategy=${strategy}></fds-timeline>`,
  );
  await waitUntil(() => rootOf(element).querySelector('[part="body"]'), 'is drawn');
  // Nothing else that is due draws it once more.
  await settled(element);
  return element;
}

const says = (element: HTMLElement, words: string): Promise<void> =>
  waitUntil(() => shadowText(element).includes(words), words);

describe('"heute"', () => {
  afterEach(() => {
    Date.now = realNow;
    globalThis.setTimeout = later;
    held = [];
    // What the browser itself says is in the prototype.
    Reflect.deleteProperty(document, 'visibilityState');
  });

  for (const view of ['list', 'table', 'axis']) {
    it(`moves on at midnight in Berlin (${view})`, async () => {
      // Half an hour before, by the clock of Berlin in summer.
      takeClock('2026-07-09T21:30:00Z');
      const element = await openTimeline(view);
      await says(element, 'Heute, 9. Juli 2026');
      const timer = held.find(({ ms }) => ms === 1_800_000);
      expect(timer, 'waits until midnight').not.to.equal(undefined);
      now += 1_800_000;
      timer?.task();
      await says(element, 'Heute, 10. Juli 2026');
      expect(shadowText(element)).not.to.contain('9. Juli 2026');
    });
  }

  it('is right as soon as a page is seen again that was hidden for five days', async () => {
    takeClock('2026-11-21T12:00:00Z');
    const element = await openTimeline('list');
    await says(element, 'Heute, 21. November 2026');
    show('hidden');
    now += 5 * 86_400_000;
    show('visible');
    await says(element, 'Heute, 26. November 2026');
  });

  it('is right on a page that comes back from the memory of the browser', async () => {
    takeClock('2026-11-21T12:00:00Z');
    const element = await openTimeline('list');
    await says(element, 'Heute, 21. November 2026');
    now += 86_400_000;
    dispatchEvent(new Event('pageshow'));
    await says(element, 'Heute, 22. November 2026');
  });
});
