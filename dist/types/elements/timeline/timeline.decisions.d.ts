import { type TemplateResult } from 'lit';
import type { FeedEvent } from '../../feed/feed.types.js';
import type { StrategyModel } from '../../model/model.types.js';
import type { WidgetView } from '../../parts/view.types.js';
import { type DecisionLink } from './timeline.decisions.layout.js';
import type { TimelineItem } from './timeline.layout.js';
/** The look of what is rendered here. */
export declare const decisionStyles: import("lit").CSSResult;
/** What "Nur Beschlüsse" leaves out, in words. */
export declare function leftOutWords(shown: number, leftOut: number, view: WidgetView): string;
/** What each decision revokes, and what has revoked it; once per model. */
export declare function linksOf(model: StrategyModel, event: FeedEvent): DecisionLink;
/** What is said of a decision below its title. */
export declare function renderDecision(view: WidgetView, { event }: TimelineItem): TemplateResult;
