/** Bare widgets on a page of their own, with shipped data that a test can hold back and fail. */
import { pageEnvironment } from '../../src/context/page-environment.js';
import { storesOfPage } from '../../src/context/page-stores.js';
import type { LoadDetail } from '../../src/context/events.js';
import type { FdsWidget } from '../../src/fds-widget.js';
import { loadSnapshot } from '../../src/feed/snapshot.js';
import { isReady } from './all-widgets.js';
import { nextTask, settled } from './at-rest.js';
import { openPage } from './late-code.js';
import { waitUntil } from './wait-until.js';

type Environment = typeof pageEnvironment;
const environment = pageEnvironment as { -readonly [K in keyof Environment]: Environment[K] };
const { loadPiece } = pageEnvironment;

/** One page. */
export class BarePage {
  /** Which pieces were asked for, and how often all data were. */
  readonly pieces: string[] = [];
  asked = 0;
  /** Whether what is asked for cannot be had. */
  failsPieces = false;
  failsAll = false;
  /** What the page was told of loaded data. */
  readonly loads: LoadDetail[] = [];
  readonly box = document.createElement('div');
  #isHeld = false;
  #answers: (() => void)[] = [];

  /** Another page: what the last one has loaded is forgotten. */
  async open(): Promise<void> {
    // Who has left a moment ago is forgotten then.
    await nextTask();
    storesOfPage().clear();
    openPage();
    environment.loadSnapshot = this.#loadAll;
    environment.loadPiece = (name) => {
      this.pieces.push(name);
      return this.failsPieces ? Promise.reject(new Error('no such file')) : loadPiece(name);
    };
    document.addEventListener('fds-load', this.#hear);
    document.body.append(this.box);
  }

  close(): void {
    this.box.remove();
    document.removeEventListener('fds-load', this.#hear);
    Object.assign(environment, { loadSnapshot, loadPiece });
  }

  readonly #hear = ({ detail }: CustomEvent<LoadDetail>): void => void this.loads.push(detail);

  readonly #loadAll = async (): Promise<string> => {
    this.asked += 1;
    if (this.#isHeld) await new Promise<void>((resolve) => this.#answers.push(resolve));
    if (this.failsAll) throw new Error('offline');
    return loadSnapshot();
  };

  /** From now on all data are under way and do not come. */
  hold(): void {
    this.#isHeld = true;
  }

  release(): void {
    this.#isHeld = false;
    for (const answer of this.#answers.splice(0)) answer();
  }

  /** Puts tags into the page, and waits until all show their data. */
  async show(markup: string): Promise<readonly FdsWidget[]> {
    this.box.innerHTML = markup;
    const widgets = [...this.box.querySelectorAll<FdsWidget>('*')].filter(
      ({ localName }) => localName.startsWith('fds-') && localName !== 'fds-strategy',
    );
    for (const widget of widgets) {
      await waitUntil(() => isReady(widget), `${widget.localName} shows its data`);
    }
    for (const widget of widgets) await settled(widget);
    return widgets;
  }

  async showOne(tag: string, attributes = ''): Promise<FdsWidget> {
    const [widget] = await this.show(`<${tag} ${attributes}></${tag}>`);
    if (!widget) throw new Error(`no ${tag}`);
    return widget;
  }

  /** The same where all data have been there from the start. */
  async showWhole(tag: string): Promise<FdsWidget> {
    const [widget, other] = await this.show(`<${tag}></${tag}><fds-details></fds-details>`);
    if (!widget) throw new Error(`no ${tag}`);
    other?.remove();
    await settled(widget);
    return widget;
  }
}

/** What a pointer does that comes to a widget. */
export const comeNear = (element: Element): boolean =>
  element.dispatchEvent(new Event('pointerover', { bubbles: true, composed: true }));
