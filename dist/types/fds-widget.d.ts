/** Base of the elements that show something: data, selection, language, states, error boundary. */
import type { CSSResult, CSSResultGroup, PropertyValues, TemplateResult, PropertyDeclarations } from 'lit';
import { Turns } from './controllers/turns.js';
import { FdsElement } from './fds-element.js';
import type { Language } from './i18n/language.js';
import type { LazyModule } from './loading/lazy-module.js';
import type { RefType, StrategyModel } from './model/model.types.js';
import { type FrameContent } from './parts/frame.js';
import type { ToolsModule } from './parts/tools.types.js';
import type { WidgetView } from './parts/view.types.js';
/** An element that shows a part of the strategy. */
export declare abstract class FdsWidget extends FdsElement {
    #private;
    static properties: PropertyDeclarations;
    static styles: CSSResultGroup;
    /** URL of a feed, for a page with a single widget; absent: the snapshot that ships with the kit. */
    src: string | null;
    /** Id of the `fds-strategy` the widget belongs to, where it cannot be nested. */
    for: string | null;
    /** The view of one Land, by its code or name, e.g. `DE-MV`; goes before the strategy's own. */
    land: string | null;
    /** Level of the widget's own heading, 1 to 6; 0 for none; anything else counts as 2. */
    headingLevel: number;
    /** A parsed model, for tests and server rendering; goes before every feed. */
    strategy: StrategyModel | undefined;
    /** Its turns among the widgets of the page, for what takes long to draw. */
    protected readonly turns: Turns;
    /** The types whose details the widget shows when the page, not a visitor, has chosen. */
    protected abstract readonly homeTypes: readonly RefType[];
    /** The same, as long as no other widget of the strategy has them for its own. */
    protected readonly secondHomeTypes: readonly RefType[];
    /** What a visitor can do with what the widget shows: cite, save, print. */
    protected readonly tools: LazyModule<ToolsModule> | undefined;
    /** Whether the widget is the place of the details on the page: then no other one shows them. */
    readonly isDetailsPanel: boolean;
    /** Whether the frame says to what the data are narrowed. */
    protected readonly saysNarrowing: boolean;
    /** The widget's own heading. */
    protected abstract headingIn(language: Language): string;
    /** What the widget shows of a strategy. */
    protected abstract renderContent(view: WidgetView): FrameContent;
    constructor();
    /** What Escape takes back: the choice. `false` where nothing was left, so that the page gets the key. */
    protected stepBack(): boolean;
    /** Asks whether the feed has changed; resolves when that is known and shown. Never rejects. */
    reload(): Promise<void>;
    /** Whoever points at the widget, or tabs into it, may choose something next: fetches the code. */
    protected prepare(): void;
    /** A root that came with the page stays until the widget is complete (`take-over.ts`). */
    protected createRenderRoot(): HTMLElement | DocumentFragment;
    connectedCallback(): void;
    static get observedAttributes(): string[];
    attributeChangedCallback(name: string, before: string | null, now: string | null): void;
    /**
     * Waits for missing texts. New data, and what a filter leaves of them, are drawn in a task of their
     * own, so that four widgets do not block a page at once; a choice is not.
     */
    protected scheduleUpdate(): Promise<void>;
    protected performUpdate(): void;
    protected willUpdate(changed: PropertyValues): void;
    protected updated(_changed: PropertyValues): void;
    /** Behind what all widgets share and before the widget's own, as if they had been there at once. */
    protected adopt(sheets: readonly CSSResult[]): void;
    protected render(): TemplateResult;
}
