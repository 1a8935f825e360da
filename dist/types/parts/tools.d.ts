/** The place of a widget's tools in its footer: a disclosure, whose content is fetched when opened. */
import { type CSSResult, type TemplateResult } from 'lit';
import { LazyModule } from '../loading/lazy-module.js';
import type { ToolsModule } from './tools.types.js';
import type { WidgetView } from './view.types.js';
/** The look of the tools, once their code is there. */
export declare function toolsSheets(code: LazyModule<ToolsModule> | undefined): readonly CSSResult[];
/** @param code the widget's own tools */
export declare function tools(view: WidgetView, code: LazyModule<ToolsModule>): TemplateResult;
