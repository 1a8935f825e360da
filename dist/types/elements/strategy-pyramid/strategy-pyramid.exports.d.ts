/** The strategy's layers with their items as a citation, a table and linked data. Pure. */
import type { CitedPart } from '../../exports/citation.js';
import type { CsvField } from '../../exports/csv.js';
import { type Graph, type WorkNode } from '../../exports/schema-org.js';
import { type Language } from '../../i18n/language.js';
import type { StrategyModel } from '../../model/model.types.js';
import type { WidgetView } from '../../parts/view.types.js';
/** What is cited: what is chosen; else, or where that has no source, the strategy by its vision. */
export declare function citedPart(view: Pick<WidgetView, 'model' | 'lang' | 'today' | 'selection'>): CitedPart | undefined;
/** A table of all layers with their items; the first row holds the headings. */
export declare function csvRows(model: StrategyModel, lang: Language): readonly (readonly CsvField[])[];
/** The strategy as linked data (https://schema.org): a work whose parts are its layers with items. */
export declare function jsonLd(model: StrategyModel, lang: Language): Graph<WorkNode>;
