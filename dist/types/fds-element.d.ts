/** Base of every element of the kit: guarded registration, early properties, style sheets. */
import { LitElement, } from 'lit';
/** An element that can be registered twice without harm. */
export declare class FdsElement extends LitElement {
    #private;
    /**
     * Registers the class under `tag`, unless the name is taken: by another copy of the kit, which
     * serves as well, or by somebody else, which is said in the console and stops only this tag. A page
     * on which nothing can be drawn keeps what stands between the tags.
     */
    static define(tag: string): void;
    /** Lets another copy of the kit recognise the class, whose name a minifier may have changed. */
    static readonly isFdsElement = true;
    /**
     * `own`: paper below; `none`: transparent; absent: as it fits the page.
     *
     * @attr data-ground
     */
    get dataGround(): 'own' | 'none' | null;
    set dataGround(value: string | null);
    /**
     * `light` or `dark`; absent: what fits the page's ground.
     *
     * @attr data-theme
     */
    get dataTheme(): 'light' | 'dark' | null;
    set dataTheme(value: string | null);
    /**
     * Lit's constructor asks this of every property, before any has its first value: the only moment at
     * which what a page has set too early is still there. Lit itself would set it at the first
     * rendering, over what was set since, and knows nothing of plain accessors.
     */
    hasOwnProperty(name: PropertyKey): boolean;
    /** What a tag gives as text is text where a script sets it, too: an address may be a `URL`. */
    requestUpdate(...args: Parameters<LitElement['requestUpdate']>): void;
    connectedCallback(): void;
    /** In another document, a frame's for example, sheets of this one count no longer. */
    adoptedCallback(): void;
}
