/** Anhang 1 as a citation, a table and linked data. Pure. */
import type { CitedPart } from '../../exports/citation.js';
import type { CsvField } from '../../exports/csv.js';
import { type Graph, type WorkProperties } from '../../exports/schema-org.js';
import type { Leitlinie } from '../../feed/feed.types.js';
import { type Language } from '../../i18n/language.js';
import type { StrategyModel } from '../../model/model.types.js';
import type { WidgetView } from '../../parts/view.types.js';
type Test = (leitlinie: Leitlinie) => boolean;
/**
 * What is cited: the chosen Leitlinie with its place, else Anhang 1 as a whole. Titles stay German,
 * as they stand in the document.
 */
export declare function citedPart(view: Pick<WidgetView, 'whole' | 'lang' | 'today' | 'selection'>): CitedPart | undefined;
/** A table of the Leitlinien that are shown; the first row holds the headings. */
export declare function csvRows(model: StrategyModel, isShown: Test, lang: Language): readonly (readonly CsvField[])[];
/** One Leitlinie. A work as well: only works have keywords, citations, and are part of another. */
export interface TermNode extends WorkProperties {
    readonly '@type': readonly ['DefinedTerm', 'CreativeWork'];
    readonly termCode: string;
    readonly inDefinedTermSet: {
        readonly '@id': string;
    };
}
/** The annex. */
export interface TermSetNode extends WorkProperties {
    readonly '@type': 'DefinedTermSet';
    readonly hasDefinedTerm: readonly TermNode[];
}
/** The Leitlinien that are shown as a set of terms (https://schema.org/DefinedTermSet). */
export declare function jsonLd(model: StrategyModel, isShown: Test, lang: Language): Graph<TermSetNode>;
export {};
