/** Draws a widget so that nothing of others stays in it, and nothing that fails gets out of it. */
import { type LitElement, type RenderOptions, type TemplateResult } from 'lit';
/** The widget as its drawing sees it. */
export interface DrawnHost extends LitElement {
    readonly renderRoot: HTMLElement | DocumentFragment;
    readonly renderOptions: RenderOptions;
}
/** The drawing of one widget. */
export declare class Drawing {
    #private;
    readonly host: DrawnHost;
    readonly renderBroken: () => TemplateResult;
    readonly report: (message: string) => void;
    /**
     * @param host the widget
     * @param renderBroken what it shows where its own code has failed
     * @param report tells the page what has failed
     */
    constructor(host: DrawnHost, renderBroken: () => TemplateResult, report: (message: string) => void);
    /** @param perform one rendering */
    draw(perform: () => void): void;
}
