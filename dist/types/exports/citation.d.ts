import type { Citation, Source } from '../feed/feed.types.js';
import type { Language } from '../i18n/language.js';
/** What is cited. */
export interface CitedPart {
    /** Title of the part, word for word. */
    readonly title: string;
    /** Stable id for reference managers. */
    readonly id: string;
    readonly source: Source;
    readonly cite: Citation;
    /** Day of access, milliseconds since the epoch, UTC. */
    readonly accessed: number;
}
/** One entry of CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html). */
export interface CslItem {
    readonly id: string;
    readonly type: 'chapter';
    readonly title: string;
    readonly 'container-title': string;
    readonly author?: readonly {
        readonly literal: string;
    }[];
    readonly publisher?: string;
    readonly issued?: CslDate;
    readonly accessed: CslDate;
    readonly section?: string;
    readonly page?: string;
    readonly URL?: string;
    readonly language: 'de';
}
interface CslDate {
    readonly 'date-parts': readonly (readonly number[])[];
}
/** The reference as a sentence. */
export declare function citationText(part: CitedPart, lang: Language): string;
/** The reference for reference managers; titles stay in the language of the document. */
export declare function citationItem({ title, id, source, cite, accessed }: CitedPart): CslItem;
export {};
