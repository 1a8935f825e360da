/** Lists that are longer than anybody reads at once: the first items, the others behind a fold. */
import { type TemplateResult } from 'lit';
import type { Language } from '../i18n/language.js';
/** "und 388 weitere" */
export declare const moreWords: (n: number, lang: Language) => string;
/** Which items are seen at once. */
export interface ListFold<T> {
    readonly lang: Language;
    /** So many stand open; a few more are not worth a fold. Lists of real feeds are shorter. */
    readonly open?: number;
    /** Whether an item behind the fold must be seen: then it is open. */
    readonly isNeeded?: (item: T) => boolean;
}
/**
 * A list with what goes beyond its first items behind a fold.
 *
 * @param list makes the list, or the rest of it
 */
export declare function foldList<T>(items: readonly T[], list: (items: readonly T[]) => TemplateResult, { lang, open, isNeeded }: ListFold<T>): TemplateResult;
