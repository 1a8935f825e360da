/** What has the focus may be drawn no longer: a keyboard must not have to start at the top of the page. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { FdsWidget } from '../../src/fds-widget.js';
import { manyProjectsModel } from '../../stories/fixtures/models.js';
import { loadDetails } from '../../src/parts/details.js';
import { chooseIn, isReady, makeWidget, type WidgetTag } from '../support/all-widgets.js';
import { settled } from '../support/at-rest.js';
import { rootOf, shadowQuery } from '../support/strategy-page.js';
import { waitUntil } from '../support/wait-until.js';

/** In each widget an entry that opens details, and what has to be pressed before to see it. */
const entries: readonly (readonly [WidgetTag, selector: string, before?: string])[] = [
  ['fds-strategy-pyramid', '[data-ref^="topic:"]'],
  ['fds-leitlinien-matrix', '[data-ref="leitlinie:L1"]'],
  ['fds-project-map', '.panel [data-ref^="project:"]', '[data-place="DE-HH"][tabindex]'],
  ['fds-timeline', '[data-ref="event:session-1"]'],
  ['fds-project-list', '[data-ref="project:portal"]'],
  ['fds-cascade', 'button[data-ref^="leitlinie:"]'],
  ['fds-quorum', '.member [data-ref]'],
];

const page: Element[] = [];

async function open(tag: WidgetTag): Promise<FdsWidget> {
  const widget = makeWidget(tag);
  // As wide as pictures need, whatever the window of the engine.
  const box = document.createElement('div');
  box.style.inlineSize = '1150px';
  box.append(widget);
  document.body.append(box);
  page.push(box);
  await loadDetails();
  await waitUntil(() => isReady(widget), 'shows its data');
  // The outlines of the Länder come later than the rest.
  await waitUntil(() => !rootOf(widget).querySelector('.waiting'), 'is complete');
  return widget;
}

const focusOf = (widget: Element): Element | null | undefined => rootOf(widget).activeElement;

async function press(widget: FdsWidget, key: string): Promise<void> {
  await sendKeys({ press: key });
  await settled(widget);
}

async function pressOn(widget: FdsWidget, selector: string): Promise<HTMLElement> {
  await waitUntil(() => rootOf(widget).querySelector(selector), selector);
  const pressed = shadowQuery(widget, selector);
  pressed.focus();
  await press(widget, 'Enter');
  return pressed;
}

/** Opens the details of the entry by keyboard, and returns it. */
async function openDetails(
  widget: FdsWidget,
  selector: string,
  before?: string,
): Promise<HTMLElement> {
  if (before) await pressOn(widget, before);
  const entry = await pressOn(widget, selector);
  await waitUntil(() => rootOf(widget).querySelector('.details .close'), 'shows details');
  return entry;
}

/** The first link of the details that is not folded away. */
function focusLink(widget: FdsWidget): void {
  const links = rootOf(widget).querySelectorAll<HTMLElement>('.details .way [data-ref]');
  [...links].find((link) => link.checkVisibility())?.focus();
  expect(focusOf(widget)?.closest('.way')).to.not.equal(null);
}

describe('the focus', () => {
  afterEach(() => {
    for (const each of page.splice(0)) each.remove();
  });

  for (const [tag, selector, before] of entries) {
    it(`goes back to the entry when its details are closed: ${tag}`, async () => {
      const widget = await open(tag);
      const entry = await openDetails(widget, selector, before);
      await pressOn(widget, '.details .close');
      // The map has a panel in which they stood.
      const place = `.panel, [data-ref="${entry.dataset['ref'] ?? ''}"]`;
      expect(focusOf(widget)?.matches(place)).to.equal(true);
    });

    it(`stays in the widget along the links of details, and on Escape: ${tag}`, async () => {
      const widget = await open(tag);
      await openDetails(widget, selector, before);
      focusLink(widget);
      await press(widget, 'Enter');
      expect(focusOf(widget)).to.not.equal(null);
      focusLink(widget);
      await press(widget, 'Escape');
      expect(focusOf(widget)).to.not.equal(null);
    });
  }

  it('stays in the panel of details when nothing is chosen any more', async () => {
    const widget = await open('fds-details');
    chooseIn(widget, { type: 'leitlinie', id: 'L1' });
    await waitUntil(() => rootOf(widget).querySelector('.details .close'), 'shows details');
    await pressOn(widget, '.details .close');
    expect(focusOf(widget)).to.not.equal(null);
  });

  it('goes to the name of a group of the cascade whose boxes Escape has taken away', async () => {
    const widget = await open('fds-cascade');
    widget.strategy = manyProjectsModel(300);
    await settled(widget);
    await pressOn(widget, '[data-kind="group"]');
    const opened = [...rootOf(widget).querySelectorAll<HTMLElement>('.box')];
    opened[opened.findIndex(({ ariaExpanded }) => ariaExpanded === 'true') + 2]?.focus();
    await press(widget, 'Escape');
    expect(focusOf(widget)?.matches('[data-kind="group"]')).to.equal(true);
  });

  it('is left where the page puts it while a widget is drawn', async () => {
    const widget = await open('fds-cascade');
    const other = document.createElement('button');
    document.body.append(other);
    page.push(other);
    await openDetails(widget, 'button[data-ref^="leitlinie:"]');
    shadowQuery(widget, '.details .close').focus();
    chooseIn(widget, null);
    other.focus();
    await settled(widget);
    expect(document.activeElement).to.equal(other);
  });
});
