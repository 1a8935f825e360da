/** Has a widget drawn anew when the day changes; see `day-clock.ts`. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type DayClock } from '../context/day-clock.js';
/** Tells a widget the day, for as long as it is in a page. */
export declare class DayController implements ReactiveController {
    #private;
    readonly host: ReactiveControllerHost;
    readonly clock: DayClock;
    constructor(host: ReactiveControllerHost, clock?: DayClock);
    /** Today in Berlin, as milliseconds since the epoch, UTC midnight. */
    get today(): number;
    hostConnected(): void;
    hostDisconnected(): void;
}
