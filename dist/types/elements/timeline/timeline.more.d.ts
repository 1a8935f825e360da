/**
 * All that a visitor can do with the timeline, and what newer data bring: fetched when somebody
 * points at the widget or has chosen something, so that a page that is only read does not pay for it.
 */
import { type CSSResult, type TemplateResult } from 'lit';
import type { PaperExtent } from '../../controllers/print-controller.js';
import type { FeedEvent } from '../../feed/feed.types.js';
import type { WidgetView } from '../../parts/view.types.js';
import { type ViewName } from './timeline.controls.js';
import { type Action, type TimelineHost } from './timeline.host.js';
import { type TimelineGroup, type TimelineItem, type TimelineLayout } from './timeline.layout.js';
import type { TimelineControls, TimelinePage } from './timeline.list.js';
/** The look of those parts that are there. */
export declare function sheets(): readonly CSSResult[];
/** Fetches what is likely to be asked for next. */
export declare function prepare(): void;
/** The visitor's state of one timeline. */
export declare class TimelineMore implements TimelineControls {
    #private;
    readonly host: TimelineHost;
    /** How much is drawn for paper; to be set before anything is asked for. */
    paper: PaperExtent;
    constructor(host: TimelineHost);
    get onlyDecisions(): boolean;
    /** The events that are shown; the same list as long as they are the same. */
    filter(events: readonly FeedEvent[]): readonly FeedEvent[];
    /** Takes what is shown now, before it is drawn. */
    follow(view: WidgetView, layout: TimelineLayout, first: readonly FeedEvent[]): void;
    /** What had the focus is gone: it goes to what has come in its place, or back to where it was opened. */
    restoreFocus(): void;
    act(action: Action, argument?: ViewName | TimelineGroup): void;
    readonly isOpen: ({ key, open }: TimelineGroup) => boolean;
    readonly pageOf: (group: TimelineGroup) => TimelinePage;
    readonly detailsAt: ({ id }: TimelineItem) => TemplateResult | undefined;
    readonly badge: ({ id }: TimelineItem) => string | undefined;
    readonly extra: (item: TimelineItem) => unknown;
    readonly relation: (group: TimelineGroup) => string | undefined;
    /** What is not shown at the moment: said, and announced when it changes. */
    note(view: WidgetView, { counts }: TimelineLayout): string;
    /** What newer data have brought, in one sentence. */
    news({ lang }: WidgetView): string;
    /** The table in the list's place, if it is asked for and there. */
    table(view: WidgetView, layout: TimelineLayout): TemplateResult | undefined;
    /** The axis to scale. */
    scale(view: WidgetView, layout: TimelineLayout): unknown;
    /** Details that have no entry to stand at: a choice of another kind, or one that is left out. */
    looseDetails(view: WidgetView): unknown;
}
