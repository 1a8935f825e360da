/** Base of the elements that show something: data, selection, language, states, error boundary. */
import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import { FdsElement } from './fds-element.js';
import type { StrategyModel } from './model/model.types.js';
/**
 * An element that shows a part of the strategy.
 *
 * @csspart loading - What stands there while data are on their way.
 * @csspart failed - What stands there where data or code could not be had.
 * @csspart retry - The button that tries again.
 * @csspart notice - A sentence above the content, about the data or the view.
 * @csspart narrowing - That a Land or a filter narrows the view, and the way back.
 * @csspart news - What has been added or decided since a day.
 * @csspart badge - The mark of what is new.
 * @csspart chosen - The sentence that names what is chosen.
 * @csspart topic-mark - The letter of a topic on its colour.
 * @csspart date - The date of the data.
 * @csspart source - Who has put the data together.
 * @csspart licence - The licence of the data.
 * @csspart omitted - How much of the data could not be read.
 * @csspart tools - Cite, save, print.
 * @csspart tool - The button of one of them.
 * @csspart link - A link out of the widget.
 * @csspart close - The button that closes the details.
 * @csspart facts - What the data say of the chosen thing, point by point.
 * @csspart way-up - Why the chosen thing exists.
 * @csspart way-down - What comes of the chosen thing.
 * @csspart variants - Other wordings of a Leitlinie.
 * @csspart notes - Notes on the chosen thing.
 * @csspart effect - What a project is meant to effect, and what of it has been checked.
 * @csspart learned - What came of the check.
 * @csspart sources - The sources of the chosen thing.
 * @csspart background - Notes and sources of one thing, folded.
 * @csspart lead - The sentence that says what the data say.
 * @csspart entry - The button of a thing that can be chosen.
 * @csspart switches - The place of the views.
 * @cssprop [--fds-color-paper=#ffffff] - The kit's paper, where it brings its own.
 * @cssprop [--fds-color-accent-soft=#e3edf9] - Ground of what is linked with the choice.
 * @cssprop [--fds-color-on-accent=#ffffff] - Colour of text on the accent.
 * @cssprop [--fds-color-warning=#8a5800] - Colour of what asks for attention.
 * @cssprop [--fds-color-topic-1=#0b5cad] - Colour of the first topic.
 * @cssprop [--fds-color-topic-2=#00716f] - Colour of the second topic.
 * @cssprop [--fds-color-topic-3=#8a5800] - Colour of the third topic.
 * @cssprop [--fds-color-topic-4=#7a3ea1] - Colour of the fourth topic.
 * @cssprop [--fds-color-topic-5=#b3261e] - Colour of the fifth topic.
 * @cssprop [--fds-radius=3px] - Radius of corners.
 * @cssprop --fds-font-family - Font; else that of the page.
 * @cssprop --fds-letter-spacing - Space between letters, for readers with settings of their own.
 * @cssprop --fds-word-spacing - Space between words, likewise.
 * @cssprop --fds-line-height - Height of lines, likewise.
 * @cssprop --fds-paragraph-spacing - Space between paragraphs, likewise.
 */
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
    connectedCallback(): void;
    static get observedAttributes(): string[];
    attributeChangedCallback(name: string, before: string | null, now: string | null): void;
}
