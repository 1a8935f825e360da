import { type PropertyDeclarations } from 'lit';
import { FdsElement } from '../../fds-element.js';
import type { StrategyModel } from '../../model/model.types.js';
import { type Selection } from '../../selection/selection.types.js';
/**
 * Owns feed and selection for all widgets inside it, or for those that name it by `for`. Shows
 * nothing itself.
 *
 * @summary Feed and shared selection of the widgets inside.
 * @slot - The widgets, and anything between them.
 * @fires {CustomEvent<Selection>} fds-select - A visitor chooses something inside; cancelable, before it takes effect.
 * @fires {CustomEvent<Selection>} fds-selection-change - The shared selection has changed.
 * @fires {CustomEvent<FilterDetail>} fds-filter-change - The shared filter or the Land has changed.
 * @fires {CustomEvent<LoadDetail>} fds-load - A feed was loaded and is shown.
 * @fires {CustomEvent<ErrorDetail>} fds-error - A feed could not be used, wholly or in part.
 * @attr {string} id - What widgets elsewhere on the page name by `for`.
 * @attr {'de' | 'en'} lang - `de` (default) or `en`, for all widgets inside.
 */
export declare class FdsStrategy extends FdsElement {
    #private;
    static properties: PropertyDeclarations;
    static styles: import("lit").CSSResult;
    /** URL of a feed; absent: the snapshot that ships with the kit. */
    src: string | null;
    /** Seconds between re-fetches while the page is visible; 0 for never, at least 30. */
    refresh: number;
    /** A parsed model, for tests and server rendering; goes before every feed. */
    strategy: StrategyModel | undefined;
    /** The view of one Land for all widgets inside, by its code or name, e.g. `DE-MV`. */
    land: string | null;
    /** A day, e.g. `2025-06-26`: all widgets inside mark and list what was added or decided since. */
    since: string | null;
    /**
     * Keeps choice and filters in the page's fragment as `#fds=…`, so that a view can be sent on. One
     * strategy of a page should have it.
     */
    linkable: boolean;
    constructor();
    /** What is chosen; a page may set it. What the feed does not have cannot be chosen. */
    get selection(): Selection;
    set selection(value: Selection);
    /** Asks whether the feed has changed; resolves when that is known and shown. Never rejects. */
    reload(): Promise<void>;
    static get observedAttributes(): string[];
    attributeChangedCallback(name: string, before: string | null, now: string | null): void;
    connectedCallback(): void;
    disconnectedCallback(): void;
}
