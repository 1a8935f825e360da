import { type TemplateResult } from 'lit';
import type { Leitlinie } from '../../feed/feed.types.js';
import type { WidgetView } from '../../parts/view.types.js';
import { type TallySheet } from './leitlinien-matrix.tally.js';
/** What serves a Leitlinie, behind its name. */
export declare function renderTally({ lang }: WidgetView, { byLeitlinie, max }: TallySheet, { id }: Leitlinie): TemplateResult;
/** What the numbers mean, in sentences and samples. */
export declare function renderLegend(view: WidgetView, sheet: TallySheet): TemplateResult;
