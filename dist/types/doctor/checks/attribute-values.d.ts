import type { Language } from '../../i18n/language.js';
import { type AttributeValues } from '../vocabulary.js';
/** A value that is not allowed: what would be, and what was probably meant. */
export interface BadValue {
    readonly allowed: string;
    readonly meant?: string;
}
/** The code of a Land by its code without country, its name, or either one misspelt. */
export declare function landMeant(value: string): string | undefined;
/** What is wrong with a value; undefined where nothing is. An empty one counts as absent. */
export declare function badValue(kind: AttributeValues, value: string, lang: Language): BadValue | undefined;
