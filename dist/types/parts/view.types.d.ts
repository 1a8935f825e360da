/** What a widget hands to the templates it shares with others: plain values, no element. */
import type { Say } from '../controllers/voice.js';
import type { Actor } from '../feed/feed.types.js';
import type { Language } from '../i18n/language.js';
import type { Ref, StrategyModel } from '../model/model.types.js';
import type { Filter } from '../selection/filter.js';
import type { News } from './news.types.js';
import type { Selection } from '../selection/selection.types.js';
import type { SelectionState } from '../store/store.types.js';
/** Why nothing of a list is shown though the data have some: a sentence, by type. */
export type NoHits = Readonly<Partial<Record<'leitlinie' | 'project' | 'event', string>>>;
/** One rendering's view of the strategy. */
export interface WidgetView {
    /** What is to be shown: the strategy, narrowed to a filter or to one Land where the page asks so. */
    readonly model: StrategyModel;
    /** The whole strategy, for what leads out of the narrowed one: details, links, totals. */
    readonly whole: StrategyModel;
    /** The strategy before any filter: as one Land sees it where the page asks so, else the whole. */
    readonly basis: StrategyModel;
    /** The Land which the widget is about, if it is about one. */
    readonly land?: Actor | undefined;
    readonly lang: Language;
    readonly selection: SelectionState;
    /** Level of the widget's own heading, 0 for none; headings inside it are one deeper. */
    readonly headingLevel: number;
    /** What is marked as new; absent where nothing is. */
    readonly news?: News | undefined;
    /** Today in Berlin, milliseconds since the epoch, UTC midnight. */
    readonly today: number;
    /** A visitor chooses something, or clears the choice. */
    readonly choose: (request: Selection) => void;
    /** Renders the widget again, when something outside the data has changed. */
    readonly refresh: () => void;
    /** Says one sentence to screen readers, after what a visitor has done. */
    readonly say: Say;
    /** To what visitors have narrowed all widgets of the strategy, as far as the data know it. */
    readonly filter: Filter | null;
    /** Whether there is any filter to be taken back, known to the data or not. */
    readonly isFiltered: boolean;
    /** What the page or its address names and the data do not have, in sentences. */
    readonly unknown: readonly string[];
    /** Why lists are empty that are not so in the data. */
    readonly noHits: NoHits;
    /** Changes some of it; `null` takes everything back. */
    readonly changeFilter: (change: Partial<Filter> | null) => void;
    /** The page's address with a thing chosen, where the address holds the choice. */
    readonly linkTo?: ((ref: Ref) => string | undefined) | undefined;
    /** Whether this widget shows the details of the chosen thing. */
    readonly showsDetails: boolean;
}
/** How an entry relates to the selection. */
export type EntryState = 'selected' | 'linked' | 'plain';
