/** Things that can be chosen: how they relate to the selection, and their button. */
import { type TemplateResult } from 'lit';
import type { Ref } from '../model/model.types.js';
import type { EntryState, WidgetView } from './view.types.js';
/** How a thing relates to the selection. */
export declare function entryState(view: WidgetView, ref: Ref): EntryState;
/** What is said of the state beside colour and edge; nothing for an entry without relation. */
export declare function entryStateWord(view: WidgetView, ref: Ref): TemplateResult | undefined;
/** The button of an entry: chooses it, or takes the choice back. */
export declare function entryButton(view: WidgetView, ref: Ref, content: unknown): TemplateResult;
