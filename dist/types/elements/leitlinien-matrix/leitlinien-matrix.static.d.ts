import { type TemplateResult } from 'lit';
import type { StrategyModel } from '../../model/model.types.js';
import type { StaticOptions, StaticWidget } from '../../static/static.types.js';
/** The static form of `<fds-leitlinien-matrix>`. */
export declare const staticMatrix: StaticWidget;
/** Anhang 1 alone, without the wordings: one page of paper. */
export declare function annexPage(model: StrategyModel, options: StaticOptions): TemplateResult;
