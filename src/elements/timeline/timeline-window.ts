/** What of the axis is shown: zoom and pan, whoever asks for them. */
import { windowAround, type TimelineAxis } from './timeline-axis.layout.js';
import { AXIS_LENGTH, WHOLE, type AxisWindow } from './timeline-time.layout.js';

/** How much nearer a step brings, and how far a step goes, as a part of what is shown. */
const ZOOM = 2;
const STEP = 0.5;

/** What a button or a key does. */
export type Move = 'in' | 'out' | 'earlier' | 'later' | 'whole' | 'start' | 'end';

const KEYS: Readonly<Record<string, Move>> = {
  '+': 'in',
  '=': 'in',
  '-': 'out',
  _: 'out',
  '0': 'whole',
  ArrowLeft: 'earlier',
  ArrowRight: 'later',
  Home: 'start',
  End: 'end',
};

/** What a key does on the axis; nothing together with keys of browsers and screen readers. */
export function moveOf({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): Move | undefined {
  return altKey || ctrlKey || metaKey ? undefined : KEYS[key];
}

/** The window after a move. */
export function moved(axis: TimelineAxis, window: AxisWindow, move: Move): AxisWindow {
  const { from, to } = window;
  const [middle, width] = [(from + to) / 2, to - from];
  const moves: Readonly<Record<Move, () => AxisWindow>> = {
    in: () => windowAround(axis, middle, width / ZOOM),
    out: () => windowAround(axis, middle, width * ZOOM),
    earlier: () => windowAround(axis, middle - width * STEP, width),
    later: () => windowAround(axis, middle + width * STEP, width),
    start: () => windowAround(axis, 0, width),
    end: () => windowAround(axis, AXIS_LENGTH, width),
    whole: () => WHOLE,
  };
  return moves[move]();
}

/** The window around a place of what is shown now, 0 to 1000; for crowds that are opened. */
export function zoomedTo(
  axis: TimelineAxis,
  { from, to }: AxisWindow,
  place: number,
  part: number,
): AxisWindow {
  const width = to - from;
  return windowAround(axis, from + (place / AXIS_LENGTH) * width, width * part);
}

/** Pointers on the axis: one drags it sideways, two pinch it. Up and down is left to the page. */
export class Gestures {
  readonly #pointers = new Map<number, number>();
  #dragged = false;

  /** @param change gets the window as it is, as `[from, to]` of 0 to 1 of what is shown now */
  constructor(readonly change: (from: number, to: number) => void) {}

  readonly down = (event: PointerEvent): void => {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    this.#pointers.set(event.pointerId, event.clientX);
    this.#dragged = false;
  };

  readonly move = (event: PointerEvent): void => {
    const before = this.#pointers.get(event.pointerId);
    const target = event.currentTarget;
    if (before === undefined || !(target instanceof HTMLElement)) return;
    // Small movements are a click's.
    if (!this.#dragged && Math.abs(event.clientX - before) < 4) return;
    this.#dragged = true;
    // Only now: a capture would take the click from the mark under the pointer.
    target.setPointerCapture(event.pointerId);
    const { left, width } = target.getBoundingClientRect();
    const old = [...this.#pointers.values()].map((x) => (x - left) / width);
    this.#pointers.set(event.pointerId, event.clientX);
    const now = [...this.#pointers.values()].map((x) => (x - left) / width);
    const [from, to] = pinched(old, now);
    this.change(from, to);
  };

  readonly up = (event: PointerEvent): void => {
    this.#pointers.delete(event.pointerId);
  };

  /** Whether the click that comes now ends a drag, and means nothing. */
  get dragged(): boolean {
    return this.#dragged;
  }
}

/**
 * What was shown from 0 to 1 is shown from the first to the second result after fingers moved; pure.
 */
export function pinched(old: readonly number[], now: readonly number[]): readonly [number, number] {
  const [a = 0, b] = old;
  const [c = 0, d] = now;
  if (b === undefined || d === undefined) return [a - c, 1 + a - c];
  const spread = Math.abs(d - c);
  if (spread < 0.01) return [0, 1];
  const scale = Math.abs(b - a) / spread;
  const from = (a + b) / 2 - ((c + d) / 2) * scale;
  return [from, from + scale];
}
