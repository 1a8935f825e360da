/**
 * The pyramid as plain HTML: for pages without scripts, and printed alone as a poster. On a page it
 * reads from top to bottom with all items in full; the poster leaves the items out and counts them.
 */
import { type TemplateResult } from 'lit';
import type { StrategyModel } from '../../model/model.types.js';
import type { StaticOptions, StaticWidget } from '../../static/static.types.js';
/** Paper sizes of the poster. */
export type PosterSize = 'A4' | 'A3';
/** The static form of `<fds-strategy-pyramid>`. */
export declare const staticPyramid: StaticWidget;
/** The same as a poster on one page; its rules are in `strategy-pyramid.poster.styles.ts`. */
export declare function posterOf(model: StrategyModel, options: StaticOptions, size: PosterSize): TemplateResult;
