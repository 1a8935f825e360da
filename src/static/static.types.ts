/** A widget as plain HTML: for pages without scripts, for print, for search engines. */
import type { CSSResult, TemplateResult } from 'lit';
import type { Language } from '../i18n/language.js';
import type { StrategyModel } from '../model/model.types.js';
import type { NoHits } from '../parts/view.types.js';

/** What a static rendering is made for. */
export interface StaticOptions {
  readonly lang: Language;
  /** Level of the widget's heading, 1 to 6; 0 for none. */
  readonly headingLevel: number;
  /** The day of the rendering, milliseconds since the epoch, UTC midnight. */
  readonly today: number;
  /** The view of one Land, by its ISO 3166-2 code. */
  readonly land?: string;
  /** From this day on, milliseconds since the epoch, UTC midnight, what is new is listed. */
  readonly since?: number;
  /** Why lists are empty that are not so in the data, where a live widget knows it. */
  readonly noHits?: NoHits;
}

/** The static form of one widget. */
export interface StaticWidget {
  /** Its own rules, behind those that all static widgets share. Every selector starts with its class. */
  readonly sheets: readonly CSSResult[];
  /** Paper for which it is made, as the `size` of `@page`. */
  readonly paper: string;
  /**
   * The whole widget: heading, sentence, content, footer. No element of the kit, no button, no
   * listener, no style attribute; everything a visitor could open stands there in full.
   */
  readonly render: (model: StrategyModel, options: StaticOptions) => TemplateResult;
}
