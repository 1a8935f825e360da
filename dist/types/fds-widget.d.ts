/** Base of the elements that show something: data, selection, language, states, error boundary. */
import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import { FdsElement } from './fds-element.js';
import type { StrategyModel } from './model/model.types.js';
/** An element that shows a part of the strategy. What style sheets reach in all of them: `scripts/build/shared-parts.mjs`. */
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
    /** A day, e.g. `2025-06-26`: what was added or decided since is marked and listed. */
    since: string | null;
    /** Level of the widget's own heading, 1 to 6; 0 for none; anything else counts as 2. */
    headingLevel: number;
    /** A parsed model, for tests and server rendering; goes before every feed. */
    strategy: StrategyModel | undefined;
    /** Whether the widget is the place of the details on the page: then no other one shows them. */
    readonly isDetailsPanel: boolean;
    constructor();
    /** Asks whether the feed has changed; resolves when that is known and shown. Never rejects. */
    reload(): Promise<void>;
    static get observedAttributes(): string[];
    attributeChangedCallback(name: string, before: string | null, now: string | null): void;
}
