/**
 * Calendars as text after RFC 5545: all-day entries, as precise as a calendar can be. Written by hand,
 * because all it takes are a handful of properties and two rules: fold and escape.
 */
/** One entry of a calendar. */
export interface CalendarEntry {
    /** Stable for ever and unique in the world, so that a second import replaces the first. */
    readonly uid: string;
    readonly summary: string;
    readonly description?: string | undefined;
    /** First moment of the first day, milliseconds since the epoch, UTC. */
    readonly start: number;
    /** First moment of the day after the last one. */
    readonly end: number;
    readonly isConfirmed: boolean;
    readonly url?: string | undefined;
    readonly location?: string | undefined;
    readonly categories?: readonly string[] | undefined;
}
/** A calendar. */
export interface Calendar {
    readonly title: string;
    /** When the data were last changed, milliseconds since the epoch: the same data, the same file. */
    readonly changed: number;
    readonly entries: readonly CalendarEntry[];
}
/** A line in pieces of at most 75 octets, never cut inside a character. */
export declare function foldLine(line: string): string;
/** The calendar as a file; RFC 5545 asks for at least one entry. */
export declare function toIcs({ title, changed, entries }: Calendar): string;
