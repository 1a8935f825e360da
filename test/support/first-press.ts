/** Holds the first press of every control of a widget against what the same press does later. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { FdsWidget } from '../../src/fds-widget.js';
import { chooseIn, isReady, makeWidget, type WidgetTag } from './all-widgets.js';
import { settled } from './at-rest.js';
import { arrived, fetchPageByPage, openPage } from './late-code.js';
import { rootOf } from './strategy-page.js';
import { waitUntil } from './wait-until.js';

fetchPageByPage();

/** A widget as a page puts it, and what has been chosen in it before the press. */
export interface Situation {
  readonly tag: WidgetTag;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly chosen?: { readonly type: string; readonly id: string };
}

const nameOf = ({ tag, attributes = {}, chosen }: Situation): string =>
  [tag, ...Object.entries(attributes).map((pair) => pair.join('=')), chosen?.type].join(' ').trim();

const CONTROLS =
  'button, summary, select, input[type="checkbox"], input[type="radio"], a[href^="#"]';

/** Of entries and places there are many: one of each kind stands for the others. */
function kindOf(control: HTMLElement, index: number): string {
  const { ref, place, state } = control.dataset;
  if (ref === undefined && place === undefined) return String(index);
  return [control.className, ref?.split(':')[0], state, !!control.closest('.details')].join(' ');
}

/** What can be pressed and is to be seen. */
function controlsOf(widget: Element): HTMLElement[] {
  const kinds = new Set<string>();
  return pressable(widget).filter((control, index) => {
    const kind = kindOf(control, index);
    return !kinds.has(kind) && !!kinds.add(kind);
  });
}

function pressable(widget: Element): HTMLElement[] {
  const all = [...rootOf(widget).querySelectorAll<HTMLElement>(CONTROLS)];
  return all.filter(
    (each) =>
      each.getClientRects().length > 0 &&
      // What is folded away has boxes, too.
      each.checkVisibility() &&
      !each.matches('[disabled], [aria-disabled="true"]') &&
      // Opens a printer, the clipboard or a file.
      !each.matches('[part="tool"]'),
  );
}

const labelOf = (control: Element): string =>
  `${control.localName} ${(control.textContent ?? '').replace(/\s+/g, ' ').trim()}`;

/** What is said of a press comes after a pause, and of the same press only once. */
const isSaid = (element: Element): boolean =>
  element.closest('.frame > .heard[aria-live]') !== null;

/** An element in words; which of its attributes was set first does not matter. */
function written(element: Element): string {
  const attributes = [...element.attributes].map(({ name, value }) => `${name}="${value}"`).sort();
  const inner = [...element.childNodes].map((node) => {
    if (node instanceof Element) return isSaid(node) ? '' : written(node);
    return node instanceof Text ? node.data.replace(/\s+/g, ' ') : '';
  });
  return `<${[element.localName, ...attributes].join(' ')}>${inner.join('')}`;
}

/** All that a press may change: the markup, what fields hold, and where the focus is. */
function stateOf(widget: Element): string {
  const root = rootOf(widget);
  const fields = [...root.querySelectorAll<HTMLSelectElement>('select')].map(({ value }) => value);
  const focused = root.activeElement;
  const markup = [...root.children].map(written).join(' ');
  const all = [...root.querySelectorAll('*')].filter((each) => !isSaid(each));
  const place = all.indexOf(focused ?? root.host);
  const focus = focused ? `${place} ${labelOf(focused)}` : 'nothing';
  return [unspaced(markup), fields.join(), `focus: ${focus}`].join('\n');
}

/** Between tags there is more or less white space, by how many parts of a template are empty. */
const unspaced = (markup: string): string => markup.replace(/\s+(?=<|$)/g, '').replace(/\s+/g, ' ');

async function show({ tag, attributes, chosen }: Situation): Promise<FdsWidget> {
  const widget = makeWidget(tag, attributes);
  document.body.append(widget);
  await waitUntil(() => isReady(widget), 'shows its data');
  await settled(widget);
  if (!chosen) return widget;
  chooseIn(widget, chosen);
  await settled(widget);
  return widget;
}

type Press = (control: HTMLElement) => unknown;

/** Selects are set, as no two browsers open them alike; all else is pressed. */
function pressing(press: Press): Press {
  return (control) => {
    if (!(control instanceof HTMLSelectElement)) return press(control);
    control.focus();
    control.selectedIndex = control.options.length - 1;
    return control.dispatchEvent(new Event('change', { bubbles: true }));
  };
}

const pressKey = (press: string): Press =>
  pressing(async (control) => {
    control.focus();
    await sendKeys({ press });
  });

const click = pressing((control) => {
  control.focus();
  control.click();
});

const keys: readonly (readonly [string, Press])[] = [
  ['Enter', pressKey('Enter')],
  ['Space', pressKey(' ')],
];

/** The mouse for each control, and the two keys by turns: all three do the same to a control. */
const pressesOf = (index: number): readonly (readonly [string, Press])[] => [
  ['mouse', click],
  ...keys.slice(index % keys.length).slice(0, 1),
];

/** What a press does where all code has been there for long. */
async function wanted(
  situation: Situation,
  index: number,
): Promise<{ before: string; after: string }> {
  const widget = await show(situation);
  const control = controlsOf(widget)[index];
  control?.focus();
  await settled(widget);
  const before = stateOf(widget);
  if (control) await click(control);
  await settled(widget);
  const after = stateOf(widget);
  widget.remove();
  return { before, after };
}

/** Fetches all that a widget may ever need. */
async function fetchAll(situation: Situation): Promise<void> {
  const widget = await show(situation);
  for (const control of controlsOf(widget)) {
    if (control.isConnected) await click(control);
    await settled(widget);
  }
  widget.remove();
}

/** Controls that say what is shown already, which a press does not change. */
const isShownAlready = (control: Element): boolean =>
  control instanceof HTMLSelectElement
    ? control.selectedIndex === control.options.length - 1
    : control.matches('[aria-pressed="true"]') && !!control.closest('[role="group"], .views');

/** What the first press on a control does, where no code has been fetched yet. */
async function firstPress(situation: Situation, index: number, press: Press): Promise<string> {
  openPage();
  const widget = await show(situation);
  const control = controlsOf(widget)[index];
  if (!control) throw new Error('the control is gone');
  await press(control);
  control.dispatchEvent(new Event('pointerover', { bubbles: true, composed: true }));
  await settled(widget);
  const state = stateOf(widget);
  widget.remove();
  await arrived();
  return state;
}

/** Two states from where they begin to differ. */
function difference(state: string, other: string): readonly [string, string] {
  let at = 0;
  while (at < state.length && state[at] === other[at]) at += 1;
  const from = Math.max(0, at - 60);
  return [state.slice(from, at + 200), other.slice(from, at + 200)];
}

/** Tests every control that a widget has in a situation. */
export function testFirstPresses(situation: Situation): void {
  it(`of ${nameOf(situation)}, by mouse or key, does at once what it does later`, async function () {
    this.timeout(50_000);
    const widget = await show(situation);
    const controls = controlsOf(widget);
    const labels = controls.map(labelOf);
    const idle = controls.map(isShownAlready);
    widget.remove();
    void expect(labels.length).to.be.above(0);
    await fetchAll(situation);
    for (const index of labels.keys()) {
      const { before, after } = await wanted(situation, index);
      void expect(idle[index] || after !== before, `${labels[index]} does something`).to.equal(
        true,
      );
      for (const [way, press] of pressesOf(index)) {
        const state = await firstPress(situation, index, press);
        const [is, should] = difference(state, after);
        void expect(is, `${way} on ${labels[index]}`).to.equal(should);
      }
    }
  });
}
