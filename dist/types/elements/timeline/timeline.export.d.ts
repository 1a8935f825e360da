import type { CalendarEntry } from '../../exports/ics.js';
import type { CsvField } from '../../exports/csv.js';
import type { OrganizationNode, ThingProperties } from '../../exports/schema-org.js';
import { type Language } from '../../i18n/language.js';
import type { StrategyModel } from '../../model/model.types.js';
import type { TimelineItem } from './timeline.layout.js';
/** An entry for a calendar; nothing where it has no date. */
export declare function calendarEntry(model: StrategyModel, item: TimelineItem, lang: Language): CalendarEntry | undefined;
/** All entries as a table; the first row holds the headings. */
export declare function csvRows(model: StrategyModel, items: readonly TimelineItem[], lang: Language): readonly (readonly CsvField[])[];
/** An entry as schema.org has it. */
export interface EventNode extends ThingProperties {
    readonly '@type': 'Event';
    readonly startDate?: string;
    readonly endDate?: string;
    readonly eventStatus?: 'https://schema.org/EventScheduled';
    readonly location?: {
        readonly '@type': 'Place';
        readonly name: string;
    };
    readonly contributor?: readonly OrganizationNode[];
}
/** All entries as linked data. */
export declare function jsonLd(model: StrategyModel, items: readonly TimelineItem[], lang: Language): {
    readonly '@context': 'https://schema.org';
    readonly '@graph': readonly EventNode[];
};
