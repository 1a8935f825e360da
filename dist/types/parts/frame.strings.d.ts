export interface FrameStrings {
    readonly loading: string;
    readonly slow: string;
    readonly failed: string;
    readonly failedDetails: string;
    readonly broken: string;
    readonly retry: string;
    readonly retrying: string;
    readonly staleFeed: (date: string) => string;
    readonly staleSnapshot: (date: string) => string;
    /** Where the data do not say of when they are: when they were loaded. */
    readonly staleUndated: (day: string) => string;
    readonly updated: (date: string) => string;
    readonly updatedUnknown: string;
    readonly source: string;
    readonly snapshot: string;
    readonly updatedUnreadable: string;
    /** Records that were left out, values that could not be used, lists that cannot be read. */
    readonly omitted: (records: number, values: number, lists: number) => string;
    readonly tools: string;
    readonly failedNarrowing: string;
}
export declare const frameStrings: Readonly<Record<import("../i18n/language.js").Language, FrameStrings>>;
