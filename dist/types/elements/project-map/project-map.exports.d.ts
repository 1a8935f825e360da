/** The projects by place as a citation, a table and linked data. Pure. */
import type { CitedPart } from '../../exports/citation.js';
import type { CsvField } from '../../exports/csv.js';
import type { DatasetNode, Graph } from '../../exports/schema-org.js';
import { type Language } from '../../i18n/language.js';
import type { StrategyModel } from '../../model/model.types.js';
import type { WidgetView } from '../../parts/view.types.js';
type Citing = Pick<WidgetView, 'whole' | 'lang' | 'today' | 'selection'>;
/** What is chosen by its first source; else the data as a whole, which are their publisher's. */
export declare function citedPart({ whole, lang, today, selection }: Citing): CitedPart;
/** A row for each place and project in which it has a part; the first row holds the headings. */
export declare function csvRows(model: StrategyModel, lang: Language): readonly (readonly CsvField[])[];
/** The projects as linked data (https://schema.org), each once, with who leads and who takes part. */
export declare function jsonLd(model: StrategyModel, lang: Language): Graph<DatasetNode>;
export {};
