/** The fields of the filter, each with its label in sight. */
import { type TemplateResult } from 'lit';
import type { WidgetView } from '../../parts/view.types.js';
/** All fields. */
export declare function renderFields(view: WidgetView): TemplateResult;
