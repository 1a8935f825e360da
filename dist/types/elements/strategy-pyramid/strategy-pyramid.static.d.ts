/**
 * The pyramid as plain HTML: for pages without scripts, and printed alone as a poster. On a page it
 * reads from top to bottom with all items in full; the poster is in `strategy-pyramid.poster.ts`.
 */
import { type TemplateResult } from 'lit';
import type { Language } from '../../i18n/language.js';
import type { StrategyModel } from '../../model/model.types.js';
import type { StaticOptions, StaticWidget } from '../../static/static.types.js';
import { type LayerContents } from './strategy-pyramid.contents.js';
/** The strategy in two words. */
export declare function motto({ feed }: StrategyModel, lang: Language): TemplateResult | undefined;
/** What stands in the footer behind date and publisher. */
export declare function rights({ feed }: StrategyModel, lang: Language): TemplateResult;
/** All below the heading; `items` draws what the layers hold. */
export declare function renderBody(model: StrategyModel, { lang, headingLevel }: StaticOptions, items?: (layers: readonly LayerContents[], level: number) => unknown): TemplateResult;
/** The static form of `<fds-strategy-pyramid>`. */
export declare const staticPyramid: StaticWidget;
