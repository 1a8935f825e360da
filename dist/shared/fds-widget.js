import { errorEvent } from './context/events.js';
import { StrategyController } from './context/strategy-controller.js';
import { LanguageController } from './controllers/language-controller.js';
import { dropTranslation } from './controllers/page-translation.js';
import { nextTurn } from './controllers/turns.js';
import { FdsElement } from './fds-element.js';
import { isLanguageAwaited, loadLanguage } from './i18n/catalog.js';
import { formatDay } from './i18n/format-day.js';
import { loadDetails, detailsSheets } from './parts/details.js';
import { brokenFrame, loadingFrame, failedFrame, frame } from './parts/frame.js';
import { narrowingReady, narrow } from './parts/narrowing.js';
import { toolsSheets, tools } from './parts/tools.js';
import { NO_FILTER } from './selection/filter.js';
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
    static { this.properties = {
        src: {},
        for: {},
        land: {},
        headingLevel: { attribute: 'heading-level', type: Number },
        strategy: { attribute: false },
    }; }
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
    /** Whether the visitor wants to see all Länder, whatever the page asks for. */
    #showsAllLaender;
    /** The model of the last rendering. */
    #drawn;
    #filter;
    #refresh;
    constructor() {
        super();
        /** URL of a feed, for a page with a single widget; absent: the snapshot that ships with the kit. */
        this.src = null;
        /** Id of the `fds-strategy` the widget belongs to, where it cannot be nested. */
        this.for = null;
        /** The view of one Land, by its ISO 3166-2 code, e.g. `DE-MV`; goes before the strategy's own. */
        this.land = null;
        /** Level of the widget's own heading, 1 to 6; 0 for none. */
        this.headingLevel = 2;
        this.#connection = new StrategyController(this);
        this.#language = new LanguageController(this);
        this.#adopted = new Set();
        /** Whether the visitor wants to see all Länder, whatever the page asks for. */
        this.#showsAllLaender = false;
        this.#refresh = () => {
            this.requestUpdate();
        };
        /** Whether the widget is the place of the details on the page: then no other one shows them. */
        this.isDetailsPanel = false;
        /** Whether the frame says to what the data are narrowed. */
        this.saysNarrowing = true;
        const prepare = () => {
            this.prepare();
        };
        for (const type of ['pointerover', 'focusin']) {
            this.addEventListener(type, prepare, { once: true, passive: true });
        }
    }
    /** Whoever points at the widget, or tabs into it, may choose something next: fetches the code. */
    prepare() {
        void loadDetails();
    }
    /** A root that came with the page stays until the widget is complete (`take-over.ts`). */
    createRenderRoot() {
        const root = super.createRenderRoot();
        if (!this.shadowRoot?.firstChild)
            return root;
        const fragment = new DocumentFragment();
        this.renderOptions.renderBefore = null;
        void import('./controllers/take-over.js').then(({ takeOver }) => takeOver(this, root, fragment));
        return fragment;
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
     * Waits for missing texts. New data, and what a filter leaves of them, are drawn in a task of their
     * own, so that four widgets do not block a page at once; a choice is not.
     */
    async scheduleUpdate() {
        const { language } = this.#language;
        // First, since it brings texts along.
        await narrowingReady(this.#narrowing);
        if (isLanguageAwaited(language))
            await loadLanguage(language);
        const { model, feed } = this.#connection;
        const isOther = model !== this.#drawn;
        if (isOther || feed?.filter !== this.#filter)
            await nextTurn();
        if (isOther)
            dropTranslation(this.renderRoot, this.renderOptions);
        await super.scheduleUpdate();
        this.#drawn = this.#connection.model;
        this.#filter = this.#connection.feed?.filter;
    }
    willUpdate(changed) {
        const named = changed.has('strategy') || changed.has('for') || changed.has('src');
        if (named)
            this.#connection.invalidate();
    }
    updated(_changed) {
        this.adopt([...detailsSheets(), ...toolsSheets(this.tools)]);
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
        const narrowed = this.#narrow(state.model, feed, options);
        const { heading = options.heading, notice } = (this.saysNarrowing && narrowed) || {};
        const view = this.#view(state.model, selection, options.lang, narrowed);
        const content = this.renderContent(view);
        const extras = {
            notice: this.saysNarrowing ? notice : undefined,
            tools: this.tools && tools(view, this.tools),
        };
        return frame(state, { ...options, heading }, content, extras);
    }
    /** To what the page, or a visitor, has narrowed the strategy. */
    get #narrowing() {
        const { feed } = this.#connection;
        const land = (this.land ?? feed?.land)?.trim() || null;
        const filter = feed?.filter ?? null;
        return land || filter ? { land, filter } : undefined;
    }
    #narrow(model, feed, { lang, heading }) {
        const narrowing = this.#narrowing;
        if (!narrowing)
            return undefined;
        return narrow(model, narrowing, {
            lang,
            heading,
            showsAll: this.#showsAllLaender,
            toggleAll: () => {
                this.#showsAllLaender = !this.#showsAllLaender;
                this.requestUpdate();
            },
            reset: () => feed.setFilter?.(null),
            refresh: this.#refresh,
        });
    }
    #view(whole, selection, lang, narrowed) {
        const { feed } = this.#connection;
        return {
            model: narrowed?.model ?? whole,
            whole,
            basis: narrowed?.basis ?? whole,
            land: narrowed?.land,
            lang,
            selection,
            headingLevel: this.headingLevel,
            today: Math.floor(Date.now() / DAY) * DAY,
            showsDetails: this.#showsDetails(selection),
            filter: feed?.filter ?? null,
            changeFilter: (change) => {
                // As it is now: two fields may change before the next rendering.
                const now = this.#connection.feed;
                now?.setFilter?.(change && { ...(now.filter ?? NO_FILTER), ...change });
            },
            linkTo: this.#connection.selection?.linkTo,
            choose: (request) => {
                // Again, in case the first attempt has failed.
                void loadDetails();
                this.#connection.choose(request);
            },
            refresh: this.#refresh,
        };
    }
    #showsDetails({ selection, origin, hasPanel }) {
        if (hasPanel || !selection)
            return this.isDetailsPanel;
        return origin === this || (!origin && this.homeTypes.includes(selection.type));
    }
    #reportBroken(error) {
        const message = error instanceof Error ? error.message : String(error);
        // After the rendering, so that a listener cannot disturb it.
        queueMicrotask(() => {
            this.dispatchEvent(errorEvent({ code: 'render', message, problems: [] }));
        });
    }
}

export { FdsWidget };
