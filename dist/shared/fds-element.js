import { LitElement } from 'lit';
import { keepEarlyValues, takeEarlyValues } from './controllers/early-values.js';
import { canRender } from './controllers/rendering-trial.js';
import { sheetsFor } from './styles/document-sheets.js';

/** Base of every element of the kit: guarded registration, early properties, style sheets. */
/** A value as an attribute would hold it; `false` and what has no text count as absent. */
function textOf(value) {
    try {
        return value === false ? null : String(value);
    }
    catch {
        return null;
    }
}
/** An element that can be registered twice without harm. */
class FdsElement extends LitElement {
    /**
     * Registers the class under `tag`, unless the name is taken: by another copy of the kit, which
     * serves as well, or by somebody else, which is said in the console and stops only this tag. A page
     * on which nothing can be drawn keeps what stands between the tags.
     */
    static define(tag) {
        if (!canRender())
            return;
        const owner = customElements.get(tag);
        if (!owner)
            customElements.define(tag, this);
        else if (owner.name !== this.name && !('isFdsElement' in owner)) {
            console.warn(`fds-widgets: <${tag}> is already defined by other code`);
        }
    }
    /** Lets another copy of the kit recognise the class, whose name a minifier may have changed. */
    static { this.isFdsElement = true; }
    /**
     * `own`: paper below; `none`: transparent; absent: as it fits the page.
     *
     * @attr data-ground
     */
    get dataGround() {
        const value = this.getAttribute('data-ground');
        return value === 'own' || value === 'none' ? value : null;
    }
    set dataGround(value) {
        this.#mark('data-ground', value);
    }
    /**
     * `light` or `dark`; absent: what fits the page's ground.
     *
     * @attr data-theme
     */
    get dataTheme() {
        const value = this.getAttribute('data-theme');
        return value === 'light' || value === 'dark' ? value : null;
    }
    set dataTheme(value) {
        this.#mark('data-theme', value);
    }
    #mark(name, value) {
        const text = value === null || value === undefined ? null : textOf(value);
        if (text === null)
            this.removeAttribute(name);
        else
            this.setAttribute(name, text);
    }
    /** All style sheets of the element, in order. */
    #sheets = [];
    /**
     * Lit's constructor asks this of every property, before any has its first value: the only moment at
     * which what a page has set too early is still there. Lit itself would set it at the first
     * rendering, over what was set since, and knows nothing of plain accessors.
     */
    hasOwnProperty(name) {
        keepEarlyValues(this);
        return Object.hasOwn(this, name);
    }
    /** What a tag gives as text is text where a script sets it, too: an address may be a `URL`. */
    requestUpdate(...args) {
        const [name, , declaration] = args;
        const { attribute, type, converter } = declaration ?? { attribute: false };
        const value = attribute === false || type || converter ? null : Reflect.get(this, name ?? '');
        if (value === null || value === undefined || typeof value === 'string') {
            super.requestUpdate(...args);
        }
        else
            Reflect.set(this, name ?? '', textOf(value));
    }
    connectedCallback() {
        takeEarlyValues(this);
        super.connectedCallback();
    }
    /** In another document, a frame's for example, sheets of this one count no longer. */
    adoptedCallback() {
        this.#wear(this.#sheets);
    }
    /** As Lit does it, but with sheets that fit the document the element is in. */
    createRenderRoot() {
        const { shadowRootOptions, elementStyles } = this.constructor;
        const root = this.shadowRoot ?? this.attachShadow(shadowRootOptions);
        this.renderOptions.renderBefore ??= root.firstChild;
        this.#wear(elementStyles);
        return root;
    }
    /** Adds style sheets that came with code fetched later, behind the first `position`; each once. */
    adopt(sheets, position = this.#sheets.length) {
        const added = sheets.filter((sheet) => !this.#sheets.includes(sheet));
        if (added.length === 0)
            return;
        const present = [...this.#sheets];
        present.splice(position, 0, ...added);
        this.#wear(present);
    }
    #wear(sheets) {
        this.#sheets = sheets;
        if (this.shadowRoot)
            this.shadowRoot.adoptedStyleSheets = sheetsFor(this.ownerDocument, sheets);
    }
}

export { FdsElement };
