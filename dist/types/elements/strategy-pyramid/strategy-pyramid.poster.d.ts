import type { PrintPage } from '../../exports/print-page.js';
import type { StrategyModel } from '../../model/model.types.js';
import type { StaticOptions } from '../../static/static.types.js';
/** Paper sizes of the poster. */
export type PosterSize = 'A4' | 'A3';
/** The poster, to be printed. */
export declare function posterPage(model: StrategyModel, options: Omit<StaticOptions, 'headingLevel'>, size: PosterSize): PrintPage;
