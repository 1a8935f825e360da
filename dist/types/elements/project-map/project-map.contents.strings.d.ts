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
    readonly back: string;
    readonly linkedNothing: string;
}
export declare const contentsStrings: Readonly<Record<Language, ContentsStrings>>;
export {};
