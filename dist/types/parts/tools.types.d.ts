/** What a visitor can do with what a widget shows: cite, save, print. */
import type { CSSResult } from 'lit';
import type { WidgetView } from './view.types.js';
/** What came of using a tool. */
export interface ToolResult {
    /** Said politely, and shown: "Zitat kopiert". */
    readonly message: string;
    /** A text that could not be copied or saved, for the visitor to take by hand. */
    readonly text?: string;
    /** Whether `text` is the content of a file, which a page of its own could save. */
    readonly isFile?: boolean;
}
/** One of a widget's tools. */
export interface Tool {
    /** What its button says. */
    readonly label: string;
    readonly run: () => ToolResult | undefined | Promise<ToolResult | undefined>;
}
/** A widget's tools: code of its own, fetched when a visitor opens them. */
export interface ToolsModule {
    /** The tools for what the widget shows now, in the order in which they stand. */
    readonly toolsOf: (view: WidgetView) => readonly Tool[];
    readonly sheets?: readonly CSSResult[];
}
