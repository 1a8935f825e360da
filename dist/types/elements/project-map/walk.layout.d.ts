/** Walking over a picture with the arrow keys: to the nearest thing in a direction. Pure. */
/** A thing with its middle; y grows downwards, the unit does not matter. */
export interface Spot {
    readonly id: string;
    readonly x: number;
    readonly y: number;
}
/**
 * Where a key leads: the nearest spot in the direction of an arrow key, the first or last one for
 * Home and End; `undefined` for other keys and where there is nothing in that direction.
 *
 * @param spots in reading order
 */
export declare function walk(spots: readonly Spot[], from: string, key: string): string | undefined;
