/**
 * Searching, filtering and sorting the list: fetched when a visitor is about to do it. What is
 * filtered stands as chips, each with its way back.
 */
import { type CSSResult, type TemplateResult } from 'lit';
import type { Project } from '../../feed/feed.types.js';
import type { WidgetView } from '../../parts/view.types.js';
import { type Order, type Picks } from './project-list.layout.js';
import type { ListScene } from './project-list.scene.js';
/** The look of what is rendered here. */
export declare const sheets: readonly CSSResult[];
/** What is picked, in the order that is asked for; made anew only when something has changed. */
export declare function find({ model, whole, lang }: WidgetView, picks: Picks, order: Order | undefined): readonly Project[];
/** Does ahead what the first keystroke or click would have to wait for. */
export declare function warm({ whole, lang }: WidgetView, pointed: Element): Promise<void>;
/** The fields, where they are open, and the chips of what is filtered. */
export declare function renderFinder(scene: ListScene): TemplateResult;
