/**
 * What to look at where the doctor itself does not start, because the script is blocked or does not
 * arrive. The manual shows this list; nothing here runs in a page.
 */
import type { Texts } from './findings.types.js';
/** One step: what to look at in the browser, what it means, what to do. */
export interface ChecklistStep {
    /** Stays the same in every language, for links into the manual. */
    readonly id: string;
    /** Where to look. */
    readonly look: string;
    /** What is found there if this is the reason, often in the words of the browser. */
    readonly sign: string;
    readonly remedy: string;
    /** A line to be taken over as it is. */
    readonly code?: string;
}
/** The list in the order in which it should be gone through. */
export declare const checklist: Texts<readonly ChecklistStep[]>;
