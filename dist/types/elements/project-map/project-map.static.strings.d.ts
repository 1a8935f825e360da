import type { Language } from '../../i18n/language.js';
interface MapStaticStrings {
    readonly mapCaption: string;
    readonly laender: string;
    readonly beside: string;
    readonly takesPartOnly: string;
    readonly topics: string;
    readonly idle: (n: number) => string;
    readonly noEntry: string;
}
export declare const mapStaticStrings: Readonly<Record<Language, MapStaticStrings>>;
export {};
