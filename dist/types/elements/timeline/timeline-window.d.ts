/** What of the axis is shown: zoom and pan, whoever asks for them. */
import { type TimelineAxis } from './timeline-axis.layout.js';
import { type AxisWindow } from './timeline-time.layout.js';
/** What a button or a key does. */
export type Move = 'in' | 'out' | 'earlier' | 'later' | 'whole' | 'start' | 'end';
/** What a key does on the axis; nothing together with keys of browsers and screen readers. */
export declare function moveOf({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): Move | undefined;
/** The window after a move. */
export declare function moved(axis: TimelineAxis, window: AxisWindow, move: Move): AxisWindow;
/** The window around a place of what is shown now, 0 to 1000; for crowds that are opened. */
export declare function zoomedTo(axis: TimelineAxis, { from, to }: AxisWindow, place: number, part: number): AxisWindow;
/** Pointers on the axis: one drags it sideways, two pinch it. Up and down is left to the page. */
export declare class Gestures {
    #private;
    readonly change: (from: number, to: number) => void;
    /** @param change gets the window as it is, as `[from, to]` of 0 to 1 of what is shown now */
    constructor(change: (from: number, to: number) => void);
    readonly down: (event: PointerEvent) => void;
    readonly move: (event: PointerEvent) => void;
    readonly up: (event: PointerEvent) => void;
    /** Whether the click that comes now ends a drag, and means nothing. */
    get dragged(): boolean;
}
/**
 * What was shown from 0 to 1 is shown from the first to the second result after fingers moved; pure.
 */
export declare function pinched(old: readonly number[], now: readonly number[]): readonly [number, number];
