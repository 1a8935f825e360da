/** Tells a widget that the page is printed: on paper nobody can turn to what a page does not show. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** More entries than this are not printed at once: some 40 sheets, and no browser waits for it. */
const MOST_ON_PAPER = 1000;

/** How much of a list is drawn for paper: `all` of it, or the `part` that the screen shows. */
export type PaperExtent = 'all' | 'part' | undefined;

/** Draws a widget anew before the page is printed, and as it was afterwards. */
export class PrintController implements ReactiveController {
  #isPrinting = false;

  constructor(readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** What is drawn of `count` entries; `undefined` on a screen. */
  extent(count: number): PaperExtent {
    if (!this.#isPrinting) return undefined;
    return count <= MOST_ON_PAPER ? 'all' : 'part';
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#change);
    addEventListener('afterprint', this.#change);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#change);
    removeEventListener('afterprint', this.#change);
    this.#isPrinting = false;
  }

  // An update is a matter of microtasks, which browsers run before they lay out the sheets.
  readonly #change = ({ type }: Event): void => {
    this.#isPrinting = type === 'beforeprint';
    this.host.requestUpdate();
  };
}
