import { renderErrorEvent } from './context/events.js';
import { LandController } from './context/land-controller.js';
import { narrowingOf } from './context/narrowing-of.js';
import { newsWishOf } from './context/news-wish-of.js';
import { StrategyController, namesData } from './context/strategy-controller.js';
import { DayController } from './controllers/day-controller.js';
import { Drawing } from './controllers/drawing.js';
import { hearEscape } from './controllers/escape.js';
import { hearFirstContact } from './controllers/first-contact.js';
import { FirstPicture } from './controllers/first-picture.js';
import { LanguageController } from './controllers/language-controller.js';
import { LastDrawing } from './controllers/last-drawing.js';
import { Surroundings } from './controllers/surroundings.js';
import { ServedRoot } from './controllers/take-over.js';
import { Turns } from './controllers/turns.js';
import { UnseenPlace } from './controllers/unseen-place.js';
import { Voice } from './controllers/voice.js';
import { FdsElement } from './fds-element.js';
import { detailsCode } from './parts/details.js';
import { FirstAnswer } from './parts/first-answer.js';
import { brokenFrame, loadingFrame, failedFrame, frame } from './parts/frame.js';
import { toHeadingLevel } from './parts/heading.js';
import { sheetsOf } from './parts/later.js';
import { reloadWithNews, newsCode, newsNotice, newsFor } from './parts/news.js';
import { narrow, shownOf } from './parts/narrowing.js';
import { toolsPanelCode, tools } from './parts/tools.js';
import { wordsReady } from './parts/words-ready.js';
import { tryAgain } from './parts/try-again.js';
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
    #first;
    #answer;
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
    /** Selector of the entry under which details stand: it gets the focus back when they are closed. */
    get entryOfDetails() {
        return undefined;
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
        this.#first = new FirstPicture(this, this.#connection, {
            piece: () => this.firstPiece?.(),
            wish: () => this.#narrowing ?? this.#newsWish,
            nextCode: () => [detailsCode, ...this.later],
            moreCode: () => [detailsCode, toolsPanelCode, ...this.later, ...this.onDemand],
        });
        /** Says one sentence to screen readers, after what a visitor has done. */
        this.voice = new Voice(this, this.#connection, this.#language);
        /** Its turns among the widgets of the page, for what takes long to draw. */
        this.turns = new Turns(this);
        this.#answer = new FirstAnswer(this, {
            connection: this.#connection,
            voice: this.voice,
            place: () => this.#place,
            first: this.#first,
        });
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
        this.addController(new UnseenPlace(this));
        hearFirstContact(this, () => this.#first.approach());
        hearEscape(this, () => this.stepBack());
    }
    /** What Escape takes back: the choice. `false` where nothing was left, so that the page gets the key. */
    stepBack() {
        return !!this.#connection.selection?.selection && this.#answer.choose(null);
    }
    /** Asks whether the feed has changed; resolves when that is known and shown. Never rejects. */
    reload() {
        return reloadWithNews(this.#connection.feed?.source, this.#connection);
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
    /** Waits for missing texts and data, and for its turn: four widgets must not block a page at once. */
    async scheduleUpdate() {
        await wordsReady(this.#language.wanted, this.#narrowing, this.#newsWish);
        const last = this.#lastDrawing;
        if (last.canWait(this.#first.drawn))
            await this.turns.next(last.isOfData);
        if (this.#first.isIncomplete)
            await this.#first.complete();
        await this.#answer.painted;
        await super.scheduleUpdate();
        last.note(this.#first.drawn);
    }
    shouldUpdate(changed) {
        return !this.#first.isLeftAlone || namesData(changed);
    }
    performUpdate() {
        const keepFocus = detailsCode.module?.noteFocus(this, this.entryOfDetails);
        const isWhole = this.#drawing.draw(() => {
            super.performUpdate();
        });
        this.#answer.noteDrawn();
        keepFocus?.();
        if (!isWhole || !this.#first.drawn.model)
            return;
        this.#served?.handOver();
        this.#served = undefined;
    }
    willUpdate(changed) {
        if (namesData(changed))
            this.#connection.invalidate();
    }
    updated(_changed) {
        this.#first.noteDrawn();
        const { later, onDemand, tools: own } = this;
        const shared = [detailsCode, toolsPanelCode, newsCode, ...(own ? [own] : [])];
        // Behind what all widgets share and before the widget's own, as if they had been there at once.
        this.adopt(sheetsOf([...shared, ...later, ...onDemand]), FdsWidget.elementStyles.length);
    }
    get #frameOptions() {
        const { language: lang } = this.#language;
        return {
            lang,
            headingLevel: toHeadingLevel(this.headingLevel),
            heading: this.headingIn(lang),
            speaksForAll: () => this.voice.speaksForAll,
            said: this.voice.words,
            retry: () => void tryAgain(this, this.#connection, this.voice, this.#language),
        };
    }
    render() {
        const options = this.#frameOptions;
        const { feed, selection } = this.#connection;
        if (!feed || !selection)
            return loadingFrame({ slow: false }, options);
        const state = this.#first.stateOf(feed);
        if (state.status === 'loading')
            return loadingFrame(state, options);
        if (state.status === 'failed')
            return failedFrame(state, options);
        const narrowed = narrow(state.model, this.#narrowing, {
            ...options,
            ...this.#land.view,
            reset: () => feed.setFilter?.(null),
            refresh: this.#refresh,
        });
        const { heading = options.heading, notice } = (this.saysNarrowing && narrowed) || {};
        const view = this.#view(state.model, selection, options.lang, narrowed);
        return frame(state, { ...options, heading }, this.renderContent(view), {
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
    #view(whole, selection, lang, narrowed) {
        const { today } = this.#day;
        return {
            ...shownOf(whole, narrowed),
            whole,
            lang,
            selection,
            headingLevel: toHeadingLevel(this.headingLevel),
            today,
            news: newsFor({ whole, lang, today, refresh: this.#refresh }, this.#newsWish),
            showsDetails: showsDetails(this.#place, selection),
            isFiltered: !!this.#connection.feed?.filter,
            changeFilter: this.#connection.changeFilter,
            linkTo: this.#connection.selection?.linkTo,
            choose: this.#answer.choose,
            refresh: this.#refresh,
            say: this.voice.say,
        };
    }
}

export { FdsWidget };
