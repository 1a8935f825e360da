/**
 * What a project is to achieve, how that is measured and when it was last checked (Leitlinie 4.3.4),
 * and what was learned where it was ended (Leitlinie 4.1.7). What is not published is said.
 */
import { type TemplateResult } from 'lit';
import type { Project } from '../feed/feed.types.js';
import type { WidgetView } from './view.types.js';
/** The effect of a project: what it is for, how it is measured, and the last check. */
export declare function renderEffect(view: WidgetView, project: Project): TemplateResult;
