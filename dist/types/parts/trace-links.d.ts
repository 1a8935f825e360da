/** The way up and the way down from a thing, as lists of things that can be chosen in turn. */
import { type TemplateResult } from 'lit';
import type { TraceLink } from '../model/model.types.js';
import type { WidgetView } from './view.types.js';
/** Why a thing exists: everything it serves, up to the vision. */
export declare function wayUp(view: WidgetView, links: readonly TraceLink[]): TemplateResult;
/** What comes of a thing: down to projects and those who carry them. */
export declare function wayDown(view: WidgetView, links: readonly TraceLink[]): TemplateResult;
