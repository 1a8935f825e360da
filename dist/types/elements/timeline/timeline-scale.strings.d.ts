import type { Language } from '../../i18n/language.js';
interface ScaleStrings {
    /** How many events are not on the axis, because they lie far before or behind it. */
    readonly beyond: (before: number, after: number) => string;
}
export declare const scaleStrings: Readonly<Record<Language, ScaleStrings>>;
export {};
