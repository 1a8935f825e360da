import type { Language } from '../../i18n/language.js';
interface TableStrings {
    readonly caption: string;
    readonly columns: {
        readonly date: string;
        readonly title: string;
        readonly kind: string;
        readonly status: string;
        readonly decision: string;
        readonly actors: string;
    };
    readonly none: string;
}
export declare const tableStrings: Readonly<Record<Language, TableStrings>>;
export {};
