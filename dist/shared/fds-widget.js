import { __decorate } from './decorate.js';
import { property } from 'lit/decorators.js';
import { errorEvent } from './context/events.js';
import { StrategyController } from './context/strategy-controller.js';
import { LanguageController } from './controllers/language-controller.js';
import { nextTurn } from './controllers/turns.js';
import { FdsElement } from './fds-element.js';
import { isLanguageAwaited, loadLanguage } from './i18n/catalog.js';
import { formatDay } from './i18n/format-day.js';
import { detailsSheets, loadDetails } from './parts/details.js';
import { brokenFrame, loadingFrame, failedFrame, frame } from './parts/frame.js';
import { baseStyles } from './styles/base.styles.js';
import { entryStyles } from './styles/entry.styles.js';
import { frameStyles } from './styles/frame.styles.js';
import { hostStyles } from './styles/host.styles.js';
import { tokens } from './styles/tokens.styles.js';

const DAY = 86_400_000;
let dates;
/** The first date formatter takes a browser long to make: done while the data are under way. */
function prepareDates(language) {
    dates ??= nextTurn().then(() => void formatDay(0, language));
}
/** An element that shows a part of the strategy. */
class FdsWidget extends FdsElement {
    static { this.styles = [
        tokens,
        hostStyles,
        baseStyles,
        entryStyles,
        frameStyles,
    ]; }
    #connection;
    #language;
    #adopted;
    /** The model of the last rendering. */
    #drawn;
    constructor() {
        super();
        /** URL of a feed, for a page with a single widget; absent: the snapshot that ships with the kit. */
        this.src = null;
        /** Id of the `fds-strategy` the widget belongs to, where it cannot be nested. */
        this.for = null;
        /** Level of the widget's own heading, 1 to 6; 0 for none. */
        this.headingLevel = 2;
        this.#connection = new StrategyController(this);
        this.#language = new LanguageController(this);
        this.#adopted = new Set();
        // Whoever points at the widget, or tabs into it, may choose something next.
        const prepare = () => void loadDetails();
        this.addEventListener('pointerover', prepare, { once: true, passive: true });
        this.addEventListener('focusin', prepare, { once: true, passive: true });
    }
    connectedCallback() {
        super.connectedCallback();
        prepareDates(this.#language.language);
    }
    static get observedAttributes() {
        return [...super.observedAttributes, 'lang'];
    }
    attributeChangedCallback(name, before, now) {
        super.attributeChangedCallback(name, before, now);
        if (name === 'lang')
            this.requestUpdate();
    }
    /**
     * Waits for the texts of the widget's language where they are not there yet. New data are drawn
     * in a task of their own, so that four widgets do not block a page at once; a choice is not.
     */
    async scheduleUpdate() {
        const { language } = this.#language;
        if (isLanguageAwaited(language))
            await loadLanguage(language);
        if (this.#connection.model !== this.#drawn)
            await nextTurn();
        await super.scheduleUpdate();
        this.#drawn = this.#connection.model;
    }
    willUpdate(changed) {
        const named = changed.has('strategy') || changed.has('for') || changed.has('src');
        if (named)
            this.#connection.invalidate();
    }
    updated(_changed) {
        this.adopt(detailsSheets());
    }
    /** Adds style sheets that came with code fetched later; each once. */
    adopt(sheets) {
        const root = this.shadowRoot;
        const added = sheets.filter((sheet) => !this.#adopted.has(sheet));
        if (!root || added.length === 0)
            return;
        for (const sheet of added)
            this.#adopted.add(sheet);
        const constructed = added.flatMap(({ styleSheet }) => styleSheet ?? []);
        // Behind what all widgets share and before the widget's own, as if they had been there at once.
        const present = [...root.adoptedStyleSheets];
        present.splice(FdsWidget.elementStyles.length, 0, ...constructed);
        root.adoptedStyleSheets = present;
    }
    render() {
        const { language: lang } = this.#language;
        const { headingLevel } = this;
        const retry = () => this.#connection.feed?.retry();
        const options = { lang, headingLevel, heading: this.headingIn(lang), retry };
        try {
            return this.#renderState(options);
        }
        catch (error) {
            this.#reportBroken(error);
            return brokenFrame(options);
        }
    }
    #renderState(options) {
        const { feed, selection } = this.#connection;
        if (!feed || !selection)
            return loadingFrame({ slow: false }, options);
        const { state } = feed;
        if (state.status === 'loading')
            return loadingFrame(state, options);
        if (state.status === 'failed')
            return failedFrame(state, options);
        const content = this.renderContent(this.#view(state.model, selection, options.lang));
        return frame(state, options, content);
    }
    #view(model, selection, lang) {
        const { selection: chosen, origin } = selection;
        return {
            model,
            lang,
            selection,
            headingLevel: this.headingLevel,
            today: Math.floor(Date.now() / DAY) * DAY,
            showsDetails: origin === this || (!origin && !!chosen && this.homeTypes.includes(chosen.type)),
            choose: (request) => {
                // Again, in case the first attempt has failed.
                void loadDetails();
                this.#connection.choose(request);
            },
            refresh: () => {
                this.requestUpdate();
            },
        };
    }
    #reportBroken(error) {
        const message = error instanceof Error ? error.message : String(error);
        // After the rendering, so that a listener cannot disturb it.
        queueMicrotask(() => {
            this.dispatchEvent(errorEvent({ code: 'render', message, problems: [] }));
        });
    }
}
__decorate([
    property()
], FdsWidget.prototype, "src", void 0);
__decorate([
    property()
], FdsWidget.prototype, "for", void 0);
__decorate([
    property({ attribute: 'heading-level', type: Number })
], FdsWidget.prototype, "headingLevel", void 0);
__decorate([
    property({ attribute: false })
], FdsWidget.prototype, "strategy", void 0);

export { FdsWidget };
