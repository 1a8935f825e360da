import { html, nothing } from 'lit';
import { sameRef } from '../../model/ref.js';
import { details } from '../../parts/details.js';
import { heading, levelBelow } from '../../parts/heading.js';
import { frameStrings } from '../../texts/de/frame.js';
import { relationWords, entryOf } from './timeline.choice.js';
import { renderLegend } from './timeline.controls.js';
import { pagerStyles, Pages, printedWords } from './timeline.crowd.js';
import { decisionStyles, renderDecision, leftOutWords } from './timeline.decisions.js';
import { moreStyles } from './timeline.more.styles.js';
import { drawnAxisStyles } from './timeline.drawn.js';
import { shownView } from './timeline.host.js';
import { sectionsOf, layoutOf, CROWD_ABOVE } from './timeline.layout.js';
import { timelineViews } from './timeline.views.js';
import { joined, groupName } from './timeline.words.js';

/**
 * All that a visitor can do with the timeline, and what newer data bring: fetched when somebody
 * points at the widget or has chosen something, so that a page that is only read does not pay for it.
 */
/** The look of what it adds. */
const sheets = [
    moreStyles,
    drawnAxisStyles,
    decisionStyles,
    pagerStyles,
];
/** The visitor's state of one timeline. */
class TimelineMore {
    /** Years that a visitor has opened or folded, by key of the group. */
    #folds;
    #pages;
    #onlyDecisions;
    #decisions;
    #layout;
    #view;
    #seen;
    /** The entry at which details stood last: what is chosen inside them opens there too. */
    #anchor;
    #detailsPlace;
    /** The entry that a visitor has just used: several may lead to the same record. */
    #picked;
    #isPicking;
    #focusWasInDetails;
    #scale;
    constructor(host) {
        this.host = host;
        /** Years that a visitor has opened or folded, by key of the group. */
        this.#folds = new Map();
        this.#onlyDecisions = false;
        this.#seen = null;
        this.#isPicking = false;
        this.#focusWasInDetails = false;
        this.#refresh = () => {
            this.host.requestUpdate();
        };
        // What the buttons do.
        this.ask = (action, argument) => {
            this.act(action, argument);
        };
        this.isOpen = ({ key, open }) => this.#folds.get(key) ?? open;
        this.pageOf = (group) => {
            const view = this.#view;
            if (!view)
                return { sections: [] };
            if (!this.#isCrowd)
                return { sections: sectionsOf(group, view.today) };
            const page = this.#pages.page(group, view.today);
            // The ways to the rest stay in the document, since one of them may have the focus.
            const sections = this.paper === 'all' ? sectionsOf(group, view.today) : page.sections;
            return { sections, around: this.#pages.pager(view, group, page) };
        };
        // Entries.
        this.detailsAt = ({ id }) => {
            const view = this.#view;
            const { selection } = view?.selection ?? {};
            return view && selection && this.#detailsPlace === id ? details(view, selection) : undefined;
        };
        this.extra = (item) => this.#onlyDecisions && this.#view ? renderDecision(this.#view, item) : undefined;
        this.relation = (group) => this.#view?.selection.selection ? relationWords(this.#view, group) : undefined;
        this.#pages = new Pages(this.#refresh);
    }
    #refresh;
    get onlyDecisions() {
        return this.#onlyDecisions;
    }
    /** The layout of the decisions alone, where nothing else is wanted; one for the same events. */
    decisions({ model, today }) {
        if (!this.#onlyDecisions)
            return undefined;
        const { events } = model.feed;
        if (this.#decisions?.of !== events) {
            const list = events.filter(({ kind }) => kind === 'decision');
            this.#decisions = { of: events, list };
        }
        return layoutOf(this.#decisions.list, today, model.isLost);
    }
    /** Takes what is shown now, before it is drawn. */
    follow(view, layout) {
        this.#view = view;
        this.#layout = layout;
        const { selection } = view.selection;
        const isNew = !sameRef(selection, this.#seen);
        if (isNew && !this.#isPicking)
            this.#picked = undefined;
        this.#isPicking = false;
        const own = entryOf(this.#layout, selection, this.#picked, this.#anchor);
        const group = this.#groupOf(own);
        if (own && group) {
            this.#anchor = own;
            if (isNew) {
                this.#fold(group, true);
                this.#pages.show(group, own);
            }
        }
        this.#seen = selection;
        const place = own ?? this.#anchor;
        this.#detailsPlace = view.showsDetails && selection && this.#groupOf(place) ? place : undefined;
        this.#focusWasInDetails = !!this.host.shadowRoot?.activeElement?.closest('.details');
    }
    #pick({ id }) {
        this.#picked = id;
        this.#isPicking = true;
    }
    /** What had the focus is gone: it goes to what has come in its place, or back to where it was opened. */
    restoreFocus() {
        if (!this.#focusWasInDetails || this.host.shadowRoot?.activeElement)
            return;
        const entry = `[data-item="${this.#anchor ?? ''}"] .entry`;
        (this.#find('.details .close') ?? this.#find(entry))?.focus();
    }
    #find(selector) {
        return this.host.renderRoot.querySelector(selector);
    }
    act(action, argument) {
        if (typeof argument === 'string')
            this.#show(argument);
        else if (argument && 'ref' in argument)
            this.#pick(argument);
        else if (action === 'decisions')
            this.#onlyDecisions = !this.#onlyDecisions;
        else if (action === 'all')
            this.#toggleAll();
        else if (argument && action === 'toggle')
            this.#fold(argument, !this.isOpen(argument));
        else if (argument && action === 'jump')
            void this.#jump(argument);
        this.#refresh();
    }
    #show(name) {
        const { host } = this;
        if (name === 'scale')
            host.spacing = 'scale';
        else if (name !== 'table')
            host.spacing = 'even';
        host.view = name === 'scale' ? undefined : name;
        // Also where it is shown already: the first attempt may have failed.
        if (name === 'scale')
            void timelineViews.scale.load();
        if (name === 'table')
            void timelineViews.table.load();
    }
    #toggleAll() {
        const groups = this.#layout?.groups ?? [];
        const allOpen = groups.every((group) => this.isOpen(group));
        for (const { key } of groups)
            this.#folds.set(key, !allOpen);
    }
    /** Opens a year and moves the focus to its heading; the page's address stays as it is. */
    async #jump(group) {
        this.#fold(group, true);
        this.#refresh();
        await this.host.updateComplete;
        const { key } = group;
        this.#find(`[aria-controls="year-${key}"], [data-year="${key}"]`)?.focus();
    }
    // Years.
    get #isCrowd() {
        return (this.#layout?.counts.entries ?? 0) > CROWD_ABOVE;
    }
    #fold(group, open) {
        // Of a crowd one year is open at a time.
        if (open && this.#isCrowd) {
            for (const { key } of this.#layout?.groups ?? [])
                this.#folds.set(key, false);
        }
        this.#folds.set(group.key, open);
    }
    #groupOf(id) {
        return this.#layout?.groups.find(({ items }) => items.some((item) => item.id === id));
    }
    // What stands around the list.
    /** What is not shown at the moment: said, and announced when it changes. */
    note(view, { counts }) {
        const { lang, model } = view;
        const shown = shownView(this.host);
        const failed = (shown === 'table' || shown === 'scale') && timelineViews[shown].failed;
        const hidden = model.feed.events.length - counts.total;
        return joined(' ', this.#onlyDecisions && leftOutWords(counts.total, hidden, view), failed && frameStrings[lang].broken, this.paper === 'part' && printedWords(lang));
    }
    /** The table in the list's place, if it is asked for and there. */
    table(view, layout) {
        if (shownView(this.host) !== 'table')
            return undefined;
        const code = timelineViews.table.use(view.refresh);
        if (!code || !this.#isCrowd)
            return code?.renderTable(view, layout.groups, this);
        const scene = { view, controls: this, isCrowd: true, ask: this.ask };
        const { groups } = layout;
        const drawn = this.paper === 'all' ? groups : groups.filter(this.isOpen);
        const pages = drawn.map((group) => {
            const { around = [] } = this.pageOf(group);
            const name = html `<span class="half" tabindex="-1" data-year=${group.key}
        >${groupName(group, view.lang)}</span
      >`;
            return html `${heading(levelBelow(view.headingLevel), name)} ${around[0]}
      ${code.renderTable(view, [group], this)} ${around[1]}`;
        });
        return html `${renderLegend(scene, layout.groups)} ${pages}`;
    }
    /** The axis to scale. */
    scale(view, layout) {
        const code = timelineViews.scale.use(view.refresh);
        if (code)
            this.#scale ??= new code.ScalePicture(view.refresh);
        return this.#scale?.render(view, layout);
    }
    /** Details that have no entry to stand at: a choice of another kind, or one that is left out. */
    looseDetails(view) {
        const { selection } = view.selection;
        if (!view.showsDetails || !selection || this.#detailsPlace !== undefined)
            return nothing;
        return html `${details(view, selection)}`;
    }
}

export { TimelineMore, sheets };
