import { Directive } from 'lit/directive.js';
import type { ToolsModule } from './tools.types.js';
import type { WidgetView } from './view.types.js';
/** The look of the panel. */
export declare const sheets: import("lit").CSSResult[];
/** Keeps the last result between renderings. */
declare class ToolsPanel extends Directive {
    #private;
    render(view: WidgetView, { toolsOf }: ToolsModule): unknown;
}
/** The buttons of a widget's tools. */
export declare const toolsPanel: (view: WidgetView, values_1: ToolsModule) => import("lit-html/directive.js").DirectiveResult<typeof ToolsPanel>;
export {};
