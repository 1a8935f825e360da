/** Timers of one length that run when a test says so: what a page does after a while is done at once. */

const { setTimeout: real, clearTimeout: realClear } = globalThis;

/** Numbers that no browser gives to a timer. */
let last = -1;

/** Timers that are held, as soon as they are set. */
export interface HeldTimers {
  /** How many are set and have not run. */
  readonly count: number;
  /** Runs what is set, as if its time had come. */
  readonly run: () => void;
}

/**
 * Holds timers of exactly `length` milliseconds from now on, until `letTimersGo`. Others go on.
 *
 * @param length as in the code that sets them; another length there is found by `count`
 */
export function holdTimers(length: number): HeldTimers {
  const held = new Map<number, () => void>();
  globalThis.setTimeout = ((task: () => void, ms?: number, ...rest: unknown[]) => {
    if (ms !== length) return real(task, ms, ...rest);
    last -= 1;
    held.set(last, task);
    return last;
  }) as typeof setTimeout;
  globalThis.clearTimeout = (timer) => {
    if (!held.delete(Number(timer))) realClear(timer);
  };
  return {
    get count() {
      return held.size;
    },
    run: () => {
      const due = [...held.values()];
      held.clear();
      for (const task of due) task();
    },
  };
}

/** Timers are as they were; what is held never runs. */
export function letTimersGo(): void {
  Object.assign(globalThis, { setTimeout: real, clearTimeout: realClear });
}
