/** What `spacing="scale"` adds to the list; a file of its own, which only such pages fetch. */
import { nothing, type CSSResult, type TemplateResult } from 'lit';
import type { Language } from '../../i18n/language.js';
import type { WidgetView } from '../../parts/view.types.js';
import type { TimelineLayout } from './timeline.layout.js';
/** The look of what is rendered here, for the widget that shows it. */
export declare const sheets: readonly CSSResult[];
/** The axis as a picture; nothing where no event has a date. */
export declare function renderScale(view: WidgetView, layout: TimelineLayout): TemplateResult | typeof nothing;
/** What lies too far away for the axis, in words; empty where nothing does. */
export declare function beyondWords(layout: TimelineLayout, lang: Language): string;
