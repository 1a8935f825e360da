/** A place that is kept, and in which nothing is seen yet: when it moves, nothing on the page has moved. */
import { expect, nextFrame } from '@open-wc/testing';
import '../../src/define/timeline.js';
import { modelFrom } from '../../stories/fixtures/models.js';
import { smallFeed } from '../support/small-feed.js';
import { rootOf } from '../support/strategy-page.js';
import { waitUntil } from '../support/wait-until.js';

type Timeline = HTMLElementTagNameMap['fds-timeline'];

/** A widget whose data never come, below something that may grow. */
async function waiting(between = ''): Promise<{ widget: Timeline; above: HTMLElement }> {
  const above = document.createElement('div');
  const widget = document.createElement('fds-timeline');
  widget.setAttribute('for', 'nobody');
  widget.innerHTML = between;
  document.body.append(above, widget);
  await waitUntil(() => rootOf(widget).querySelector('[part="loading"]'), 'waits');
  return { widget, above };
}

/** Holds the moment after which words are seen, however slow the machine. */
function hold(widget: Element): void {
  for (const animation of widget.getAnimations()) {
    animation.pause();
    animation.currentTime = 0;
  }
}

const isSeen = (element: Element): boolean => getComputedStyle(element).visibility === 'visible';

/** What the browser counts as moved while `act` is done and drawn. */
async function shiftOf(act: () => void): Promise<number> {
  const seen: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => seen.push(...list.getEntries()));
  observer.observe({ type: 'layout-shift' });
  for (const drawn of [() => undefined, act, () => undefined]) {
    drawn();
    await nextFrame();
    await nextFrame();
  }
  seen.push(...observer.takeRecords());
  observer.disconnect();
  return seen.reduce(
    (sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value,
    0,
  );
}

describe('the place of a widget whose data are on their way', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('is not seen, and is seen with the picture', async () => {
    const { widget } = await waiting();
    hold(widget);
    expect(widget.getBoundingClientRect().height).to.be.above(100);
    expect(isSeen(widget)).to.equal(false);
    widget.strategy = modelFrom(smallFeed());
    await waitUntil(() => rootOf(widget).querySelector('[part="body"]'), 'is drawn');
    expect(isSeen(widget)).to.equal(true);
    widget.style.visibility = 'hidden';
    expect(isSeen(rootOf(widget).querySelector('[part="body"]') as Element)).to.equal(false);
  });

  it('is seen with what the author has put between the tags, and only if the page shows it', async () => {
    const { widget } = await waiting('<a href="#x">Zum Zeitplan</a>');
    const link = widget.firstElementChild as Element;
    expect(isSeen(link)).to.equal(true);
    widget.style.visibility = 'hidden';
    expect(isSeen(link)).to.equal(false);
  });

  // Only Chromium counts.
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;

  it('counts as no shift of the layout', async () => {
    const withWords = await waiting('Der Zeitplan');
    const grow = (above: HTMLElement) => () => {
      above.style.height = '200px';
    };
    expect(await shiftOf(grow(withWords.above)), 'what is seen').to.be.above(0);
    document.body.replaceChildren();
    const { widget, above } = await waiting();
    hold(widget);
    expect(await shiftOf(grow(above))).to.equal(0);
  });
});
