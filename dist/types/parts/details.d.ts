/**
 * The place of the details in a widget. Their code is a file of its own, which is fetched when a
 * visitor is about to choose something: a page that is only read does not pay for it.
 */
import { type CSSResult, type TemplateResult } from 'lit';
import { LazyModule } from '../loading/lazy-module.js';
import type { Ref } from '../model/model.types.js';
import type { AnyRecord } from './facts.js';
import type { WidgetView } from './view.types.js';
/** The code of the details, and of the words on what is chosen. */
export declare const detailsCode: LazyModule<typeof import("./record-details.js")>;
/** Fetches the code of the details and of the links. */
export declare function loadDetails(): Promise<void>;
/** The look of the details, once their code is there. */
export declare function detailsSheets(): readonly CSSResult[];
/** The details of a thing; nothing where the model does not have it. */
export declare function details(view: WidgetView, ref: Ref): TemplateResult | undefined;
/** Notes and sources of a record alone, folded away; nothing where it has neither. */
export declare function background(view: WidgetView, record: AnyRecord): TemplateResult | undefined;
