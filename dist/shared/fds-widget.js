import { renderErrorEvent } from './context/events.js';
import { LandController } from './context/land-controller.js';
import { narrowingOf } from './context/narrowing-of.js';
import { newsWishOf } from './context/news-wish-of.js';
import { StrategyController } from './context/strategy-controller.js';
import { DayController } from './controllers/day-controller.js';
import { Drawing } from './controllers/drawing.js';
import { hearEscape } from './controllers/escape.js';
import { hearFirstContact } from './controllers/first-contact.js';
import { LanguageController } from './controllers/language-controller.js';
import { LastDrawing } from './controllers/last-drawing.js';
import { Surroundings } from './controllers/surroundings.js';
import { ServedRoot } from './controllers/take-over.js';
import { Turns } from './controllers/turns.js';
import { FdsElement } from './fds-element.js';
import { languages } from './texts/languages.js';
import { detailsCode, loadDetails } from './parts/details.js';
import { brokenFrame, loadingFrame, failedFrame, frame } from './parts/frame.js';
import { toHeadingLevel } from './parts/heading.js';
import { sheetsOf } from './parts/later.js';
import { newsReady, newsNotice, newsFor, newsCode } from './parts/news.js';
import { narrowingReady, narrow, shownOf } from './parts/narrowing.js';
import { tools, toolsPanelCode } from './parts/tools.js';
import { showsDetails } from './store/details-place.js';
import { widgetStyles } from './styles/widget.styles.js';

/** An element that shows a part of the strategy. What style sheets reach in all of them: `scripts/build/shared-parts.mjs`. */
class FdsWidget extends FdsElement {
    static { this.properties = {
        src: {},
        for: {},
        land: {},
        since: {},
        headingLevel: { attribute: 'heading-level', converter: toHeadingLevel },
        strategy: { attribute: false },
    }; }
    static { this.styles = widgetStyles; }
    #connection;
    #land;
    #language;
    #day;
    #drawing;
    #served;
    #lastDrawing;
    #refresh;
    get #place() {
        const { isDetailsPanel, homeTypes, secondHomeTypes } = this;
        return { widget: this, isDetailsPanel, homeTypes, secondHomeTypes };
    }
    /** What a visitor who comes to the widget may need next: fetched then. */
    get later() {
        return [];
    }
    /** What is fetched only when it is asked for. */
    get onDemand() {
        return [];
    }
    constructor() {
        super();
        /** URL of a feed, for a page with a single widget; absent: the snapshot that ships with the kit. */
        this.src = null;
        /** Id of the `fds-strategy` the widget belongs to, where it cannot be nested. */
        this.for = null;
        /** The view of one Land, by its code or name, e.g. `DE-MV`; goes before the strategy's own. */
        this.land = null;
        /** A day, e.g. `2025-06-26`: what was added or decided since is marked and listed. */
        this.since = null;
        /** Level of the widget's own heading, 1 to 6; 0 for none; anything else counts as 2. */
        this.headingLevel = 2;
        this.#connection = new StrategyController(this, () => this.homeTypes);
        this.#land = new LandController(this, this.#connection, () => this.saysNarrowing);
        this.#language = new LanguageController(this);
        this.#day = new DayController(this);
        this.#drawing = new Drawing(this, () => brokenFrame(this.#frameOptions), (message) => {
            this.dispatchEvent(renderErrorEvent(message, this.#language.language));
        });
        this.#lastDrawing = new LastDrawing(this);
        /** Its turns among the widgets of the page, for what takes long to draw. */
        this.turns = new Turns(this);
        this.#refresh = () => {
            this.requestUpdate();
        };
        /** The same, as long as no other widget of the strategy has them for its own. */
        this.secondHomeTypes = [];
        /** Whether the widget is the place of the details on the page: then no other one shows them. */
        this.isDetailsPanel = false;
        /** Whether the frame says to what the data are narrowed. */
        this.saysNarrowing = true;
        this.addController(new Surroundings(this));
        hearFirstContact(this, () => {
            const loads = [loadDetails(), ...this.later.map((code) => code.load())];
            void Promise.all(loads).then(this.#refresh);
        });
        hearEscape(this, () => this.stepBack());
    }
    /** What Escape takes back: the choice. `false` where nothing was left, so that the page gets the key. */
    stepBack() {
        return !!this.#connection.selection?.selection && this.#connection.choose(null);
    }
    /** Asks whether the feed has changed; resolves when that is known and shown. Never rejects. */
    reload() {
        return this.#connection.reload();
    }
    createRenderRoot() {
        const root = super.createRenderRoot();
        if (!this.shadowRoot?.firstChild)
            return root;
        this.#served = new ServedRoot(this, this.shadowRoot);
        return this.#served.stage;
    }
    static get observedAttributes() {
        return [...super.observedAttributes, 'lang'];
    }
    attributeChangedCallback(name, before, now) {
        super.attributeChangedCallback(name, before, now);
        if (name === 'lang')
            this.requestUpdate();
    }
    /** Waits for missing texts, and for its turn: four widgets must not block a page at once. */
    async scheduleUpdate() {
        const { wanted } = this.#language;
        // First, since it brings texts along.
        await narrowingReady(this.#narrowing);
        await newsReady(this.#newsWish);
        if (languages.isAwaited(wanted))
            await languages.load(wanted);
        if (this.#lastDrawing.canWait(this.#connection))
            await this.turns.next();
        await super.scheduleUpdate();
        this.#lastDrawing.note(this.#connection);
    }
    performUpdate() {
        const keepFocus = detailsCode.module?.noteFocus(this);
        const isWhole = this.#drawing.draw(() => {
            super.performUpdate();
        });
        keepFocus?.();
        if (!isWhole || !this.#connection.model)
            return;
        this.#served?.handOver();
        this.#served = undefined;
    }
    willUpdate(changed) {
        if (['strategy', 'for', 'src'].some((name) => changed.has(name)))
            this.#connection.invalidate();
    }
    updated(_changed) {
        const { later, onDemand, tools: own } = this;
        const shared = sheetsOf([detailsCode, toolsPanelCode, newsCode, ...(own ? [own] : [])]);
        // Behind what all widgets share and before the widget's own, as if they had been there at once.
        this.adopt([...shared, ...sheetsOf([...later, ...onDemand])], FdsWidget.elementStyles.length);
    }
    get #frameOptions() {
        const { language: lang } = this.#language;
        return {
            lang,
            headingLevel: toHeadingLevel(this.headingLevel),
            heading: this.headingIn(lang),
            retry: () => {
                this.#connection.feed?.retry();
                this.requestUpdate();
            },
        };
    }
    render() {
        const options = this.#frameOptions;
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
        return frame(state, { ...options, heading }, content, {
            notice,
            tools: this.tools && tools(view, this.tools),
            news: newsNotice(view, this.#newsWish),
            isPart: !!narrowed,
        });
    }
    get #newsWish() {
        return newsWishOf(this.since, this.#connection.feed, this.#place);
    }
    get #narrowing() {
        return narrowingOf(this.land, this.#connection, this.#place);
    }
    #narrow(model, feed, { lang, heading }) {
        const narrowing = this.#narrowing;
        return (narrowing &&
            narrow(model, narrowing, {
                lang,
                heading,
                ...this.#land.view,
                reset: () => feed.setFilter?.(null),
                refresh: this.#refresh,
            }));
    }
    #view(whole, selection, lang, narrowed) {
        const { today } = this.#day;
        const news = newsFor({ whole, lang, today, refresh: this.#refresh }, this.#newsWish);
        return {
            ...shownOf(whole, narrowed),
            whole,
            lang,
            selection,
            headingLevel: toHeadingLevel(this.headingLevel),
            today,
            news,
            showsDetails: showsDetails(this.#place, selection),
            isFiltered: !!this.#connection.feed?.filter,
            changeFilter: this.#connection.changeFilter,
            linkTo: this.#connection.selection?.linkTo,
            choose: (request) => {
                // Again, in case the first attempt has failed.
                void loadDetails();
                this.#connection.choose(request);
            },
            refresh: this.#refresh,
        };
    }
}

export { FdsWidget };
