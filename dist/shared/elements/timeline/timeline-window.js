import { windowAround } from './timeline-axis.layout.js';
import { WHOLE, AXIS_LENGTH } from './timeline-time.layout.js';

/** What of the axis is shown: zoom and pan, whoever asks for them. */
/** How much nearer a step brings, and how far a step goes, as a part of what is shown. */
const ZOOM = 2;
const STEP = 0.5;
const KEYS = {
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
function moveOf({ key, altKey, ctrlKey, metaKey }) {
    return altKey || ctrlKey || metaKey ? undefined : KEYS[key];
}
/** The window after a move. */
function moved(axis, window, move) {
    const { from, to } = window;
    const [middle, width] = [(from + to) / 2, to - from];
    const moves = {
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
function zoomedTo(axis, { from, to }, place, part) {
    const width = to - from;
    return windowAround(axis, from + (place / AXIS_LENGTH) * width, width * part);
}
/** Pointers on the axis: one drags it sideways, two pinch it. Up and down is left to the page. */
class Gestures {
    #pointers;
    #dragged;
    /** @param change gets the window as it is, as `[from, to]` of 0 to 1 of what is shown now */
    constructor(change) {
        this.change = change;
        this.#pointers = new Map();
        this.#dragged = false;
        this.down = (event) => {
            if (event.pointerType === 'mouse' && event.button !== 0)
                return;
            this.#pointers.set(event.pointerId, event.clientX);
            this.#dragged = false;
        };
        this.move = (event) => {
            const before = this.#pointers.get(event.pointerId);
            const target = event.currentTarget;
            if (before === undefined || !(target instanceof HTMLElement))
                return;
            // Small movements are a click's.
            if (!this.#dragged && Math.abs(event.clientX - before) < 4)
                return;
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
        this.up = (event) => {
            this.#pointers.delete(event.pointerId);
        };
    }
    /** Whether the click that comes now ends a drag, and means nothing. */
    get dragged() {
        return this.#dragged;
    }
}
/**
 * What was shown from 0 to 1 is shown from the first to the second result after fingers moved; pure.
 */
function pinched(old, now) {
    const [a = 0, b] = old;
    const [c = 0, d] = now;
    if (b === undefined || d === undefined)
        return [a - c, 1 + a - c];
    const spread = Math.abs(d - c);
    if (spread < 0.01)
        return [0, 1];
    const scale = Math.abs(b - a) / spread;
    const from = (a + b) / 2 - ((c + d) / 2) * scale;
    return [from, from + scale];
}

export { Gestures, moveOf, moved, pinched, zoomedTo };
