import type { Language } from '../../i18n/language.js';
import type { StrategyModel } from '../../model/model.types.js';
import type { Terms } from '../../parts/terms.strings.js';
/** One thing that a field offers. */
export interface Option {
    readonly value: string;
    readonly label: string;
}
/** The Länder, and apart from them everybody else who takes part in something. */
export interface ActorOptions {
    readonly laender: readonly Option[];
    readonly others: readonly Option[];
}
/** Who can be filtered by: all Länder, also those of which nothing is published, and who else acts. */
export declare function actorOptions(model: StrategyModel, lang: Language): ActorOptions;
/** The topics, in the order of the feed. */
export declare function topicOptions({ feed }: StrategyModel, lang: Language): readonly Option[];
/** The Leitlinien with their ids, in the order of the feed. */
export declare function leitlinieOptions({ feed }: StrategyModel, lang: Language): readonly Option[];
/** The states of projects. */
export declare function statusOptions(model: StrategyModel, terms: Terms): readonly Option[];
/** The kinds of projects. */
export declare function kindOptions(model: StrategyModel, terms: Terms): readonly Option[];
