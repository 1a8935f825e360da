import type { DatePrecision } from '../../feed/edtf.js';
import type { Language } from '../../i18n/language.js';
interface TimelineToolsStrings {
    readonly planned: (n: number) => string;
    readonly chosen: string;
    readonly saved: (file: string, entries: number, without: number) => string;
    readonly nothingPlanned: string;
    readonly undated: string;
    readonly calendar: string;
    /** Why an entry fills more than a day. */
    readonly imprecise: Readonly<Record<Exclude<DatePrecision, 'day'>, string>>;
    readonly imprecisePeriod: string;
    readonly openEnd: string;
    readonly openStart: string;
    readonly date: (words: string) => string;
    readonly status: (words: string) => string;
    readonly decision: (number: string) => string;
    readonly actors: (names: string) => string;
    readonly source: (publisher: string) => string;
    readonly columns: readonly string[];
}
export declare const timelineToolsStrings: Readonly<Record<Language, TimelineToolsStrings>>;
export {};
