import type { Language } from '../../i18n/language.js';
import type { StrategyModel } from '../../model/model.types.js';
import type { Criterion } from './project-list.layout.js';
/** One thing that a field offers. */
export interface Option {
    readonly value: string;
    readonly label: string;
}
/** What a field offers; `rest` are those who lead and are no Land. */
export interface Options {
    readonly main: readonly Option[];
    readonly rest: readonly Option[];
}
/** What the field of a criterion offers. */
export declare function optionsOf(model: StrategyModel, lang: Language, criterion: Criterion): Options;
