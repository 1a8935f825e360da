/**
 * A place that is kept for a picture, and in which nothing is seen yet. When the code of a widget above
 * it comes, or its picture, which is lower than its place, this place moves; nobody sees it, yet
 * browsers count it as a shift of the layout. So the element says that it is not seen.
 */
import type { ReactiveController } from 'lit';
import { setState } from './host-states.js';

/** Whether the page's author has put something between the tags, which is seen meanwhile. */
const hasFallback = (host: Element): boolean =>
  host.childElementCount > 0 || !!host.textContent.trim();

/** Tells the style sheet of a widget while nothing is seen of it (`:state(unseen)`). */
export class UnseenPlace implements ReactiveController {
  #isUnseen = false;

  constructor(readonly host: HTMLElement) {}

  hostUpdated(): void {
    const isWaiting = !!this.host.shadowRoot?.querySelector('.waiting.place');
    const isUnseen = isWaiting && !hasFallback(this.host);
    if (isUnseen === this.#isUnseen) return;
    this.#isUnseen = isUnseen;
    setState(this.host, 'unseen', isUnseen);
  }
}
