/** A clock that stands still until a test moves it, so that no test waits and none is timed. */

interface Timer {
  readonly at: number;
  readonly task: () => void;
}

/** Lets everything run that is ready: promises, and the streams of a `Response`. */
export async function settle(): Promise<void> {
  for (let round = 0; round < 4; round += 1) {
    await new Promise<void>((resolve) => {
      setImmediate(resolve);
    });
  }
}

/** Time of a test. `now` and `after` are what the kit is given in place of the page's clock. */
export class FakeClock {
  readonly #timers = new Set<Timer>();
  #elapsed = 0;
  #wall: number;

  constructor(start = Date.UTC(2026, 10, 21)) {
    this.#wall = start;
  }

  readonly now = (): number => this.#wall + this.#elapsed;

  readonly after = (ms: number, task: () => void): (() => void) => {
    // A browser takes a wait that fits no 32-bit number for none at all.
    const wait = ms > 0x7fffffff || !(ms > 0) ? 0 : ms;
    const timer = { at: this.#elapsed + wait, task };
    this.#timers.add(timer);
    return () => {
      this.#timers.delete(timer);
    };
  };

  /** How long the timers that are set still have, the next one first. */
  get waits(): readonly number[] {
    return [...this.#timers].map(({ at }) => at - this.#elapsed).sort((a, b) => a - b);
  }

  /** Sets the time of day, as a system does that was wrong; timers don't notice. */
  setBack(ms: number): void {
    this.#wall -= ms;
  }

  /** Lets the computer sleep: time goes by, timers stand still. */
  sleep(ms: number): void {
    this.#wall += ms;
  }

  /** Moves time on and runs what falls due, in order, each with all that follows from it. */
  async advance(ms: number): Promise<void> {
    await settle();
    const end = this.#elapsed + ms;
    for (let timer = this.#next(end); timer; timer = this.#next(end)) {
      this.#elapsed = timer.at;
      this.#timers.delete(timer);
      timer.task();
      await settle();
    }
    this.#elapsed = end;
  }

  #next(end: number): Timer | undefined {
    return [...this.#timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
  }
}
