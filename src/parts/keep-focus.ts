/** Keeps the focus in a widget where what had it is drawn no longer: a keyboard would start anew. */
import type { LitElement } from 'lit';

const FOCUSABLE = 'button, summary, input, select, a[href], [tabindex]';

/** What had the focus last, outside of details: from there they were opened. */
const openers = new WeakMap<LitElement, HTMLElement>();

/** Whether it is still there to be focused. */
const isShown = (element: HTMLElement): boolean => element.isConnected && element.checkVisibility();

/** Whether nothing on the page has the focus: page and widgets may have put it elsewhere. */
const isNowhere = ({ activeElement, body }: Document): boolean =>
  !activeElement || activeElement === body;

/**
 * Notes what has the focus, before a rendering.
 *
 * @returns what looks after it when the rendering is over: from within details it goes to those which
 *   came, or back to where they were opened; from elsewhere to what stood before it.
 */
export function noteFocus(host: LitElement): (() => void) | undefined {
  const { shadowRoot: root, ownerDocument } = host;
  const focused = root?.activeElement;
  if (!root || !(focused instanceof HTMLElement)) return undefined;
  const isInside = focused.closest('.details') !== null;
  if (!isInside) openers.set(host, focused);
  const all = [...root.querySelectorAll<HTMLElement>(FOCUSABLE)];
  const at = all.indexOf(focused);
  const near = [...all.slice(0, at).reverse(), ...all.slice(at + 1)];
  return () => {
    if (isShown(focused) || !isNowhere(ownerDocument)) return;
    const come = [...root.querySelectorAll<HTMLElement>('.details .close')];
    const opener = openers.get(host);
    const around = isInside ? [...come, ...(opener ? [opener] : []), ...near] : near;
    around.find(isShown)?.focus();
  };
}
