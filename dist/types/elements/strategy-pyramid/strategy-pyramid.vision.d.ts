import { type TemplateResult } from 'lit';
import type { Note, Vision } from '../../feed/feed.types.js';
import type { OpenedView } from './strategy-pyramid.view.js';
/** @param contradictions notes that are told elsewhere */
export declare function renderVision(view: OpenedView, vision: Vision, contradictions: readonly Note[]): TemplateResult;
/** What sources say differently, with all of them. */
export declare function renderContradictions(view: OpenedView, notes: readonly Note[]): TemplateResult;
