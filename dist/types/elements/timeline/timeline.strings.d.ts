import type { ViewName } from './timeline.controls.js';
export interface TimelineStrings {
    readonly heading: string;
    /** The pieces of the lead sentence, dates already in words. */
    readonly fromTo: (first: string, last: string) => string;
    readonly including: (what: string) => string;
    readonly listedAsPlanned: (n: number) => string;
    readonly notConfirmed: (n: number) => string;
    readonly count: (n: number) => string;
    readonly decisionCount: (n: number) => string;
    readonly undated: string;
    readonly noDate: string;
    readonly unreadDate: string;
    readonly unreadKind: string;
    readonly unreadStatus: string;
    /** A date that can be none, as the data have it. */
    readonly oddDate: (text: string) => string;
    readonly noKind: string;
    readonly noStatus: string;
    readonly decisionNumber: (number: string) => string;
    readonly today: (date: string) => string;
    readonly isToday: string;
    readonly currentSpan: string;
    readonly openAll: string;
    readonly closeAll: string;
    readonly onlyDecisions: string;
    readonly half: (half: number, year: string) => string;
    readonly jump: string;
    readonly views: string;
    readonly view: Readonly<Record<ViewName, string>>;
    readonly legend: {
        readonly label: string;
        readonly decision: string;
        readonly other: string;
        readonly span: string;
        readonly planned: string;
    };
    readonly empty: string;
}
export declare const timelineStrings: Readonly<Record<import("../../i18n/language.js").Language, TimelineStrings>>;
