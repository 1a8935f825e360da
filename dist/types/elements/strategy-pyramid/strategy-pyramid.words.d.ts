import type { Language } from '../../i18n/language.js';
import type { EntryState, WidgetView } from '../../parts/view.types.js';
import { type LayerContents } from './strategy-pyramid.contents.js';
import { type Telling } from '../../parts/unreadable.js';
/** The sentence below the heading, in every form: of what, and whether all of it could be read. */
export declare function summaryWords(telling: Telling, layers: readonly LayerContents[]): string;
/** How many items a layer has; empty where it has none or the kit does not know them. */
export declare function countWords({ kind, goals, leitlinien, topics, counts }: LayerContents, lang: Language): string;
/**
 * The entries of other scopes in a sentence, with the number of each of the largest. They stand
 * apart from the strategy's own projects and are never counted as such.
 */
export declare function otherWords(contents: LayerContents, lang: Language): string;
/** How a layer relates to the selection: itself chosen, or holding something chosen or linked. */
export declare function layerState(view: WidgetView, { layer, kind }: LayerContents): EntryState;
