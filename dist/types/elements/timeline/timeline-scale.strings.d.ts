import type { FeedEvent } from '../../feed/feed.types.js';
import type { Language } from '../../i18n/language.js';
interface ScaleStrings {
    /** How many events are not on the axis, because they lie far before or behind it. */
    readonly beyond: (before: number, after: number) => string;
    readonly window: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly earlier: string;
    readonly later: string;
    readonly whole: string;
    /** What the axis shows, for its name. */
    readonly axis: (from: string, to: string) => string;
    readonly shown: (from: string, to: string, shown: number, total: number) => string;
    readonly hint: string;
    readonly quiet: (years: number) => string;
    readonly lanes: string;
    readonly oneLane: string;
    readonly byKind: string;
    readonly noTopics: string;
    readonly periods: string;
    readonly periodsOf: string;
    readonly phases: string;
    readonly phasesNote: string;
    readonly periodsNote: (shown: number, without: number) => string;
    readonly noTopic: string;
    readonly more: (n: number) => string;
    /** Kinds in the plural, as names of lanes. */
    readonly kinds: Readonly<Record<NonNullable<FeedEvent['kind']>, string>>;
}
export declare const scaleStrings: Readonly<Record<Language, ScaleStrings>>;
export {};
