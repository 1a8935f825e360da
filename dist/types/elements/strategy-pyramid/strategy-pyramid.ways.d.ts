/**
 * Why a chosen layer exists and what comes of it. The layers are the strategy's components (chapter 1):
 * each is framed by those above it and carried out by those below. For all other things the shared
 * details answer the same two questions.
 */
import { type TemplateResult } from 'lit';
import type { Layer } from '../../feed/feed.types.js';
import type { OpenedView } from './strategy-pyramid.view.js';
/** The two ways of a layer while it is chosen. */
export declare function renderWays(view: OpenedView, layer: Layer): TemplateResult | undefined;
