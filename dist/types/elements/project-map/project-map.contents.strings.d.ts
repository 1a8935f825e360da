import type { Language } from '../../i18n/language.js';
interface ContentsStrings {
    readonly leads: string;
    readonly partners: string;
    readonly jointly: (names: string) => string;
    readonly ledBy: (names: string) => string;
    readonly statusUnknown: string;
    readonly nothing: string;
    readonly more: (n: number) => string;
    readonly organisations: string;
    readonly partnersOnly: (n: number) => string;
    readonly idle: (n: number) => string;
    readonly toEntries: string;
    readonly back: string;
    readonly linkedNothing: string;
    /** Which of a place is linked with the selection; no numbers: linked, but by no project. */
    readonly linkedPart: (leads: number, partners: number) => string;
    /** How many of the projects that a place leads it leads with others. */
    readonly joint: (n: number, of: number) => string;
    readonly together: (names: string) => string;
    readonly andOthers: (names: string, n: number) => string;
    readonly previous: string;
    readonly next: string;
    readonly page: (first: string, last: string, all: string) => string;
    readonly legend: Readonly<Record<'chosen' | 'home' | 'linkedLead' | 'linkedPartner' | 'tie', string>>;
}
export declare const contentsStrings: Readonly<Record<Language, ContentsStrings>>;
export {};
