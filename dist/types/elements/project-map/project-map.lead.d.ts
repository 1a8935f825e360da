/** The sentence above the picture. */
import { type TemplateResult } from 'lit';
import { type Telling } from '../../parts/unreadable.js';
import type { WidgetView } from '../../parts/view.types.js';
import type { Totals } from './project-map.layout.js';
/** What the data say in all, as plain text: the same in the live and the static form. */
export declare function leadWords(telling: Telling, totals: Totals): string;
/** What is said of a Land that the feed does not have, or whose record could not be read. */
export declare function noDataWords({ model, lang }: Telling): string;
/** What the data say in all, and what is chosen. */
export declare function renderLead(view: WidgetView, totals: Totals, chosen: unknown): TemplateResult;
/** That there is nothing to show: nothing fits, the data have none, or they could not be read. */
export declare function emptyWords(view: WidgetView): string;
