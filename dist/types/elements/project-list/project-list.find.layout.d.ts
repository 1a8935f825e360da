import type { Project } from '../../feed/feed.types.js';
import { type Language } from '../../i18n/language.js';
import type { StrategyModel } from '../../model/model.types.js';
import type { Column, Criterion, Picks } from './project-list.layout.js';
/** The criteria with a choice of values, in the order of their fields. */
export declare const CRITERIA: readonly ["kind", "topic", "lead", "status", "scope"];
/** How many entries a page may have. */
export declare const PAGE_SIZES: readonly [10, 25, 50, 100];
/** Whether anything is picked. */
export declare function isPicking({ text, linked, ...values }: Picks): boolean;
/** Stands for what the feed does not say: `*` is in no id. */
export declare const UNKNOWN = "*";
/** The values of a project for a criterion; `UNKNOWN` where the feed has none. */
export declare function valuesOf(project: Project, criterion: Criterion): readonly string[];
/** The projects that have what is picked, in the order of the feed. */
export declare function pickProjects(model: StrategyModel, picks: Picks): readonly Project[];
/** In what language a list is sorted, and how that language calls the kinds. */
export interface Wording {
    readonly lang: Language;
    readonly kinds: Readonly<Record<string, string>>;
}
/** Place of each project in a column; equal ones share it, unknown ones have none. */
export type Ranks = ReadonlyMap<Project, number>;
/**
 * The places in a column, made once for a strategy: each click and keystroke needs them.
 *
 * @param whole the whole strategy; what it is narrowed to has the same projects
 */
export declare function ranksOf(whole: StrategyModel, column: Column, wording: Wording): Ranks;
/** Sorts projects; unknown last in both directions, equal ones in the order they had. */
export declare function sortProjects(projects: readonly Project[], ranks: Ranks, descending: boolean): readonly Project[];
