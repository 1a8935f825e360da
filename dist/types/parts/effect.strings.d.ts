import type { Language } from '../i18n/language.js';
interface EffectStrings {
    readonly label: string;
    readonly intended: string;
    readonly criterion: string;
    readonly checked: string;
    readonly result: string;
    readonly unknown: string;
    /** `own`: whether Leitlinie 4.3.4 asks for it. */
    readonly silent: (own: boolean) => string;
    readonly stopped: string;
    readonly courage: string;
    readonly learned: string;
}
export declare const effectStrings: Readonly<Record<Language, EffectStrings>>;
export {};
