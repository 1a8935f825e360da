/** What is said to screen readers after what a visitor has done in a widget: one sentence an action. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What was asked for is there by then: code of the second stage, and the rendering, in milliseconds. */
const USUAL_PAUSE = 250;

/** While somebody types, a sentence waits until the next letter would have come, in milliseconds. */
export const TYPING_PAUSE = 500;

/** A widget's voice. What others do is theirs to say: a refresh or a filter of the page says nothing here. */
export class Voice implements ReactiveController {
  #words = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /**
   * Says a sentence in place of one that still waits.
   *
   * @param words asked for when it is said, as things stand then
   * @param pause how long it waits for a better one, in milliseconds
   */
  say(words: () => string, pause = USUAL_PAUSE): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#words = words();
      this.host.requestUpdate();
    }, pause);
  }

  /** What stands in the widget's live region. */
  get words(): string {
    return this.#words;
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#words = '';
  }
}
