/** Has a widget drawn anew when the day changes; see `day-clock.ts`. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pageDay, type DayClock } from '../context/day-clock.js';

/** Tells a widget the day, for as long as it is in a page. */
export class DayController implements ReactiveController {
  #unsubscribe: (() => void) | undefined;

  constructor(
    readonly host: ReactiveControllerHost,
    readonly clock: DayClock = pageDay,
  ) {
    host.addController(this);
  }

  /** Today in Berlin, as milliseconds since the epoch, UTC midnight. */
  get today(): number {
    return this.clock.today;
  }

  hostConnected(): void {
    this.#unsubscribe ??= this.clock.subscribe(() => {
      this.host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }
}
