import type { Leitlinie } from '../../feed/feed.types.js';
import { type Language } from '../../i18n/language.js';
import type { StrategyModel } from '../../model/model.types.js';
import type { MatrixSearch } from './leitlinien-matrix.scene.js';
/** Ids of the topics of a Leitlinie: those of the projects that serve it, as the feed links them. */
export declare function topicsOf(model: StrategyModel, { id }: Leitlinie): ReadonlySet<string>;
/** What a visitor has typed. */
export interface Query {
    /** Folded words, see `toSearchWords`. */
    readonly words: readonly string[];
    /** Numbers of Leitlinien or of their chapters, such as `4.2.8` or `4.2.`. */
    readonly numbers: readonly string[];
}
/** Reads what is typed: numbers with dots are not words, or "4.1.3" would also find 4.3.1. */
export declare function readQuery(text: string): Query;
/** Whether a search narrows at all. */
export declare function isSearching({ text, category, goal, keyword, topic }: MatrixSearch): boolean;
/**
 * What is left of a search after newer data: what they do not have any more does not narrow, or a
 * visitor would see nothing and no reason for it.
 */
export declare function knownPart(model: StrategyModel, search: MatrixSearch): MatrixSearch;
/** Those that match every part of a search. */
export declare function matching(model: StrategyModel, search: MatrixSearch): ReadonlySet<Leitlinie>;
/** One thing that a field offers. */
export interface SearchOption {
    readonly value: string;
    readonly label: string;
}
/** Records that can be chosen, in the order of the feed. */
export declare function recordOptions(records: readonly {
    readonly id: string;
}[], lang: Language): readonly SearchOption[];
/** All keywords, each once, by the alphabet. A keyword without translation stays German. */
export declare function keywordOptions({ feed }: StrategyModel, lang: Language): readonly SearchOption[];
/** The parts of a Leitlinie in which words are looked for, in the order in which they are named. */
export declare const SEARCHED: readonly ["label", "title", "number", "keywords", "summary", "variants"];
/** One of them. */
export type SearchedPart = (typeof SEARCHED)[number];
/** In which parts any of the words is found, apart from the name that a visitor sees anyway. */
export declare function foundIn(leitlinie: Leitlinie, words: readonly string[], lang: Language): readonly SearchedPart[];
