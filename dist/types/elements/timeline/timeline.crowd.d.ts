import type { Language } from '../../i18n/language.js';
import type { WidgetView } from '../../parts/view.types.js';
import { type TimelineGroup, type TimelineSection } from './timeline.layout.js';
/** So many entries of a year are shown at once. */
export declare const PAGE = 30;
/** The look of what is rendered here. */
export declare const pagerStyles: import("lit").CSSResult;
/** On paper, where there are too many entries for all of them. */
export declare const printedWords: (lang: Language) => string;
/** What is shown of a year, and how many entries are not. */
export interface YearPage {
    readonly sections: readonly TimelineSection[];
    readonly before: number;
    readonly after: number;
}
/** A part of a year's entries, still under its headings; pure. */
export declare function pageOf(group: TimelineGroup, today: number, from: number): YearPage;
/** Which page of each year is shown. */
export declare class Pages {
    #private;
    readonly refresh: () => void;
    constructor(refresh: () => void);
    /** The page that is shown of a year: at first the one with today, else the first. */
    page(group: TimelineGroup, today: number): YearPage;
    /** Turns to the page that holds an entry. */
    show(group: TimelineGroup, id: string): void;
    /** The buttons that turn the page, where there is more; `[before, after]`. */
    pager(view: WidgetView, group: TimelineGroup, { before, after }: YearPage): unknown[];
}
