/** How often Tab has to be pressed, in the widgets with all of the shipped data. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define.js';
import type { FdsWidget } from '../../src/fds-widget.js';
import { snapshotModel } from '../../stories/fixtures/models.js';
import { deepFocus, type WidgetTag } from '../support/all-widgets.js';
import { settled } from '../support/at-rest.js';
import { rootOf } from '../support/strategy-page.js';
import { waitUntil } from '../support/wait-until.js';

/** What of a page may be passed by Tab: at most so many presses, and one more to leave it. */
const MOST: readonly (readonly [WidgetTag, number])[] = [
  ['fds-strategy-pyramid', 12],
  ['fds-leitlinien-matrix', 12],
  ['fds-project-map', 15],
  ['fds-project-list', 44],
];

/** The seven widgets of the first version, in the order of the page. */
const SEVEN: readonly WidgetTag[] = [
  'fds-filter',
  'fds-strategy-pyramid',
  'fds-leitlinien-matrix',
  'fds-project-map',
  'fds-timeline',
  'fds-project-list',
  'fds-details',
];

const link = (id: string): HTMLElement => {
  const element = document.createElement('a');
  element.href = '#';
  element.id = id;
  element.textContent = id;
  return element;
};

async function open(tags: readonly WidgetTag[]): Promise<readonly FdsWidget[]> {
  const strategy = document.createElement('fds-strategy');
  strategy.strategy = snapshotModel();
  const widgets = tags.map((tag): FdsWidget => document.createElement(tag));
  strategy.append(...widgets);
  document.body.append(link('before'), strategy, link('after'));
  for (const widget of widgets) {
    await waitUntil(() => widget.shadowRoot?.querySelector('[part="body"] > *'), 'is there');
    await settled(widget);
  }
  return widgets;
}

/** Presses Tab from the link before to the link behind; `passing` takes a way past where there is one. */
async function pressesToPass(passing: boolean): Promise<number> {
  document.getElementById('before')?.focus();
  for (let presses = 0; presses < 400; presses += 1) {
    await sendKeys({ press: 'Tab' });
    const focused = deepFocus();
    if (focused?.id === 'after') return presses;
    if (focused === document.body) throw new Error('the focus is lost');
    if (passing && focused?.matches('.skip')) await sendKeys({ press: 'Enter' });
  }
  throw new Error('there is no end');
}

afterEach(() => {
  document.body.replaceChildren();
});

describe('tab stops', function () {
  this.timeout(60_000);

  for (const [tag, most] of MOST) {
    it(`of <${tag}> are at most ${most}`, async () => {
      await open([tag]);
      expect(await pressesToPass(false)).to.be.at.most(most);
    });
  }

  it('past <fds-timeline> are at most 15', async () => {
    await open(['fds-timeline']);
    expect(await pressesToPass(true)).to.be.at.most(15);
  });

  it('of all seven widgets are at most 90, by the way past the timeline', async () => {
    const widgets = await open(SEVEN);
    expect(await pressesToPass(true)).to.be.at.most(90);
    expect(widgets.map((each) => !!rootOf(each).activeElement)).not.to.include(true);
  });
});
