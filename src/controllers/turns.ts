/** The widgets of a page draw one after the other, so that it stays responsive. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { nextTask } from '../loading/next-task.js';

/** A hidden page paints no frames; it goes on after this time, in milliseconds. */
const LONGEST_FRAME = 100;

function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, LONGEST_FRAME);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** Begins somebody's turn. */
type Begin = () => void;

const queue = new Set<Begin>();
let isRunning = false;

/**
 * One after the other, with a painted frame between two: widgets that get their data at once would
 * otherwise block the page as one long task.
 */
async function run(): Promise<void> {
  if (isRunning) return;
  isRunning = true;
  while (queue.size > 0) {
    await nextTask();
    // Only now: those who waited may have given up meanwhile.
    const [begin] = queue;
    if (!begin) break;
    queue.delete(begin);
    begin();
    await nextFrame();
  }
  isRunning = false;
}

function enqueue(begin: Begin): void {
  queue.add(begin);
  void run();
}

/** Resolves when it is the turn of somebody who does not give up. */
export function nextTurn(): Promise<void> {
  return new Promise(enqueue);
}

type Host = ReactiveControllerHost & { readonly isConnected: boolean };

/**
 * The turns of one widget. Removed from the page it gives up its place at once, so that nothing
 * holds it; put in again it takes a new one.
 */
export class Turns implements ReactiveController {
  readonly #wishes = new Set<Begin>();

  constructor(readonly host: Host) {
    host.addController(this);
  }

  /** Resolves when it is the widget's turn. */
  next(): Promise<void> {
    return new Promise((resolve) => {
      const begin = (): void => {
        this.#wishes.delete(begin);
        resolve();
      };
      this.#wishes.add(begin);
      if (this.host.isConnected) enqueue(begin);
    });
  }

  hostConnected(): void {
    for (const wish of this.#wishes) enqueue(wish);
  }

  hostDisconnected(): void {
    for (const wish of this.#wishes) queue.delete(wish);
  }
}
