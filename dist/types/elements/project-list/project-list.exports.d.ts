/** The list as a citation, a table and linked data. Pure. */
import type { CitedPart } from '../../exports/citation.js';
import type { CsvField } from '../../exports/csv.js';
import type { DatasetNode, Graph } from '../../exports/schema-org.js';
import type { Project } from '../../feed/feed.types.js';
import { type Language } from '../../i18n/language.js';
import type { StrategyModel } from '../../model/model.types.js';
import type { WidgetView } from '../../parts/view.types.js';
type Citing = Pick<WidgetView, 'whole' | 'lang' | 'today' | 'selection'>;
/** The chosen project by its first source; else the data as a whole, which are their publisher's. */
export declare function citedPart({ whole, lang, today, selection }: Citing): CitedPart;
/** A row for each project in the given order; the first row holds the headings. */
export declare function csvRows(model: StrategyModel, projects: readonly Project[], lang: Language): readonly (readonly CsvField[])[];
/** The projects as linked data (https://schema.org), in the given order. */
export declare function jsonLd(model: StrategyModel, projects: readonly Project[], lang: Language): Graph<DatasetNode>;
export {};
