/** Groups of buttons that Tab passes in one step: within them the arrow keys lead on. */
import type { LitElement, ReactiveController } from 'lit';

/** How far a key leads, in steps; to an end by far more than there are. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowUp: -1,
  ArrowRight: 1,
  ArrowDown: 1,
  Home: -Infinity,
  End: Infinity,
};

/** Gives each toolbar of a widget one tab stop: the button that was focused last, else the chosen or first. */
export class Roving implements ReactiveController {
  readonly #stops = new WeakSet<Element>();

  /** @param groups selector of the toolbars; what is folded away or opened in them counts, too */
  constructor(
    readonly host: LitElement,
    readonly groups: string,
  ) {
    host.addController(this);
    host.addEventListener('keydown', this.#walk);
    host.addEventListener('focusin', this.#note);
  }

  hostUpdated(): void {
    for (const group of this.host.renderRoot.querySelectorAll(this.groups)) this.#rove(group);
  }

  #buttons(group: Element): readonly HTMLElement[] {
    return [...group.querySelectorAll<HTMLElement>('button')];
  }

  #rove(group: Element): void {
    const buttons = this.#buttons(group);
    const stop =
      buttons.find((each) => this.#stops.has(each)) ??
      buttons.find(({ dataset }) => dataset['state'] === 'selected') ??
      buttons[0];
    for (const button of buttons) {
      const index = button === stop ? '0' : '-1';
      // Most drawings leave the stop where it is.
      if (button.getAttribute('tabindex') !== index) button.setAttribute('tabindex', index);
    }
  }

  /** The button that an event comes from, with its toolbar. */
  #placeOf(event: Event): readonly [button: HTMLElement, group: Element] | undefined {
    const [target] = event.composedPath();
    const button = target instanceof HTMLElement ? target.closest<HTMLElement>('button') : null;
    const group = button?.closest(this.groups);
    return button && group ? [button, group] : undefined;
  }

  readonly #note = (event: Event): void => {
    const [button, group] = this.#placeOf(event) ?? [];
    if (!button || !group) return;
    for (const each of this.#buttons(group)) this.#stops.delete(each);
    this.#stops.add(button);
    this.#rove(group);
  };

  readonly #walk = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    const isPlain = !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey);
    const [button, group] = this.#placeOf(event) ?? [];
    if (step === undefined || !isPlain || !button || !group || event.defaultPrevented) return;
    event.preventDefault();
    const buttons = this.#buttons(group).filter((each) => each.checkVisibility());
    const to = Math.min(Math.max(buttons.indexOf(button) + step, 0), buttons.length - 1);
    buttons[to]?.focus();
  };
}
