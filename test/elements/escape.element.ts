import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { FdsWidget } from '../../src/fds-widget.js';
import { loadDetails } from '../../src/parts/details.js';
import {
  chooseIn,
  isReady,
  makeWidget,
  smallModel,
  widgetTags,
  type WidgetTag,
} from '../support/all-widgets.js';
import { settled } from '../support/at-rest.js';
import { rootOf, shadowQuery } from '../support/strategy-page.js';
import { waitUntil } from '../support/wait-until.js';

const boxes: HTMLElement[] = [];

/**
 * What of each widget a visitor has in the focus; with a view that comes later, something that only it
 * has: what stands in its place until then goes away, and the focus with it.
 */
const cases: readonly (readonly [WidgetTag, selector: string, Record<string, string>])[] = [
  ['fds-strategy-pyramid', '[data-ref]', {}],
  ['fds-leitlinien-matrix', '[data-ref="leitlinie:L1"]', {}],
  ['fds-leitlinien-matrix', '.cards [data-ref="leitlinie:L1"]', { view: 'structure' }],
  ['fds-project-map', '[data-place="DE-HH"][tabindex]', {}],
  ['fds-project-map', 'tr [data-ref]', { view: 'list' }],
  ['fds-timeline', '[data-ref="event:session-1"]', {}],
  ['fds-timeline', 'tr [data-ref="event:session-1"]', { view: 'table' }],
  ['fds-timeline', '.axis-box', { spacing: 'scale' }],
  ['fds-project-list', '[data-ref="project:portal"]', {}],
  ['fds-details', 'summary', {}],
  ['fds-cascade', 'button[data-ref]', {}],
  ['fds-quorum', '.member [data-ref]', {}],
  ['fds-about', 'summary, button', {}],
];

async function inDialog(widget: FdsWidget): Promise<HTMLDialogElement> {
  const dialog = document.createElement('dialog');
  dialog.append(widget);
  document.body.append(dialog);
  boxes.push(dialog);
  dialog.showModal();
  await waitUntil(() => isReady(widget), 'shows its data');
  return dialog;
}

async function inPopover(widget: FdsWidget): Promise<HTMLElement> {
  const popover = document.createElement('div');
  popover.popover = 'auto';
  popover.append(widget);
  document.body.append(popover);
  boxes.push(popover);
  popover.showPopover();
  await waitUntil(() => isReady(widget), 'shows its data');
  return popover;
}

async function focusIn(widget: Element, selector: string): Promise<HTMLElement> {
  await waitUntil(() => rootOf(widget).querySelector(selector), `has ${selector}`);
  const focused = (): Element | null => {
    // Of switches that belong to one width the others are hidden.
    const controls = [...rootOf(widget).querySelectorAll<HTMLElement>(selector)];
    const control = controls.find((each) => each.checkVisibility());
    control?.focus();
    return control && rootOf(widget).activeElement === control ? control : null;
  };
  // The outlines of the Länder come later than the rest, and their labels can be focused then.
  await waitUntil(focused, `focus on ${selector}`);
  return rootOf(widget).activeElement as HTMLElement;
}

/**
 * Presses Escape: whether the page gets the key. In a search field WebKit keeps it to itself even
 * where the field is empty, so that no dialog closes; the page's scripts hear it all the same.
 */
async function reachesPage(): Promise<boolean> {
  let isHeard = false;
  const hear = (event: KeyboardEvent): void => {
    isHeard = !event.defaultPrevented;
  };
  document.addEventListener('keydown', hear);
  await sendKeys({ press: 'Escape' });
  document.removeEventListener('keydown', hear);
  return isHeard;
}

/** What is chosen, as the page learns of it. */
function selections(widget: Element): unknown[] {
  const log: unknown[] = [];
  widget.addEventListener('fds-selection-change', (event) => {
    log.push((event as CustomEvent<unknown>).detail);
  });
  return log;
}

describe('Escape', () => {
  before(() => loadDetails());
  afterEach(() => {
    for (const box of boxes.splice(0)) box.remove();
  });

  for (const [tag, selector, attributes] of cases) {
    const name = [tag, ...Object.values(attributes)].join(' ');

    it(`takes the choice back in ${name}, and only then closes the page's dialog`, async () => {
      const widget = makeWidget(tag, attributes);
      const log = selections(widget);
      const dialog = await inDialog(widget);
      chooseIn(widget, { type: 'project', id: 'portal' });
      await waitUntil(() => log.length === 1, 'is chosen');
      // What comes later, a table for example, must not take the focus away again.
      await settled(widget);
      await focusIn(widget, selector);
      await sendKeys({ press: 'Escape' });
      expect(dialog.open).to.equal(true);
      await waitUntil(() => log.length === 2, 'is taken back');
      expect(log[1]).to.equal(null);
      await widget.updateComplete;
      if (!rootOf(widget).activeElement) await focusIn(widget, 'button, summary');
      await sendKeys({ press: 'Escape' });
      await waitUntil(() => !dialog.open, 'the page gets the key');
    });
  }

  it('is one step in a popover as well', async () => {
    const widget = makeWidget('fds-timeline');
    const log = selections(widget);
    const popover = await inPopover(widget);
    chooseIn(widget, { type: 'event', id: 'session-1' });
    await waitUntil(() => log.length === 1);
    await focusIn(widget, '[data-ref="event:session-1"]');
    await sendKeys({ press: 'Escape' });
    expect(popover.matches(':popover-open')).to.equal(true);
    await waitUntil(() => log.length === 2);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !popover.matches(':popover-open'), 'the page gets the key');
  });

  it('closes the open place of the map before the dialog', async () => {
    // A lead that nobody has published is a place which cannot be chosen, only opened.
    const model = smallModel({ projects: [{ id: 'x', title: 'Ohne Federführung' }] });
    const widget = makeWidget('fds-project-map', {}, model);
    const dialog = await inDialog(widget);
    const place = await focusIn(widget, '.beside [data-place], button[data-place]');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => place.ariaExpanded === 'true', 'opens');
    await sendKeys({ press: 'Escape' });
    await widget.updateComplete;
    expect(dialog.open).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !dialog.open, 'the page gets the key');
  });

  for (const [tag, open] of [
    ['fds-filter', undefined],
    ['fds-leitlinien-matrix', '.bar button'],
    ['fds-project-list', '.filters'],
  ] as const) {
    it(`empties the search field of ${tag} first, keeps the choice, then leaves the key to the page`, async () => {
      const widget = makeWidget(tag);
      const log = selections(widget);
      const dialog = await inDialog(widget);
      chooseIn(widget, { type: 'leitlinie', id: 'L1' });
      await waitUntil(() => log.length === 1, 'is chosen');
      if (open && !rootOf(widget).querySelector('[type="search"]')) {
        shadowQuery(widget, open).click();
      }
      const field = (await focusIn(widget, '[type="search"]')) as HTMLInputElement;
      await sendKeys({ type: 'ab' });
      expect(field.value).to.equal('ab');
      expect(await reachesPage()).to.equal(false);
      expect(field.value).to.equal('');
      expect(dialog.open).to.equal(true);
      await widget.updateComplete;
      expect(field.value).to.equal('');
      expect(rootOf(widget).activeElement).to.equal(field);
      expect(await reachesPage()).to.equal(true);
      expect(log.length).to.equal(1);
    });
  }

  for (const tag of widgetTags) {
    it(`is the page's at once where ${tag} has nothing to take back`, async () => {
      const widget = makeWidget(tag);
      const dialog = await inDialog(widget);
      const controls = tag === 'fds-filter' ? 'input' : 'button:not([disabled]), summary';
      await focusIn(widget, controls);
      expect(await reachesPage()).to.equal(true);
      if (tag !== 'fds-filter') await waitUntil(() => !dialog.open, 'it closes');
    });
  }

  it('goes to the page where it has prevented the change', async () => {
    const widget = makeWidget('fds-timeline');
    const dialog = await inDialog(widget);
    chooseIn(widget, { type: 'event', id: 'session-1' });
    await waitUntil(() => rootOf(widget).querySelector('.details'), 'is chosen');
    await focusIn(widget, '[data-ref="event:session-1"]');
    widget.addEventListener('fds-select', (event) => {
      event.preventDefault();
    });
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !dialog.open, 'the page gets the key');
    expect(rootOf(widget).querySelector('.details')).not.to.equal(null);
  });

  it('held down takes back one step and nothing of the page', async () => {
    const widget = makeWidget('fds-timeline');
    const log = selections(widget);
    await inDialog(widget);
    chooseIn(widget, { type: 'event', id: 'session-1' });
    await waitUntil(() => log.length === 1);
    const entry = await focusIn(widget, '[data-ref="event:session-1"]');
    const press = (type: string, repeat = false): boolean =>
      entry.dispatchEvent(
        new KeyboardEvent(type, {
          key: 'Escape',
          repeat,
          bubbles: true,
          composed: true,
          cancelable: true,
        }),
      );
    let heard = 0;
    document.addEventListener('keyup', () => heard++, { once: true });
    expect(press('keydown')).to.equal(false);
    expect(press('keydown', true)).to.equal(false);
    expect(press('keyup')).to.equal(false);
    expect(heard).to.equal(0);
    // The next one is the page's.
    expect(press('keydown')).to.equal(true);
    expect(press('keyup')).to.equal(true);
    expect(heard).to.equal(1);
  });
});
