import { html, nothing } from 'lit';
import { sameRef, refKey } from '../../model/ref.js';
import { details } from '../../parts/details.js';
import { heading, levelBelow } from '../../parts/heading.js';
import { frameStrings } from '../../texts/de/frame.js';
import { badgeWords, changesBetween, changeSentence } from './timeline.changes.js';
import { relationWords } from './timeline.choice.js';
import { renderLegend } from './timeline.controls.js';
import { pagerStyles, Pages, printedWords } from './timeline.crowd.js';
import { decisionStyles, renderDecision, leftOutWords } from './timeline.decisions.js';
import { moreStyles } from './timeline.more.styles.js';
import { drawnAxisStyles } from './timeline.drawn.js';
import { shownView } from './timeline.host.js';
import { sectionsOf, CROWD_ABOVE } from './timeline.layout.js';
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
    #changes;
    #comparedWith;
    #layout;
    #view;
    #seen;
    /** The entry at which details stood last: what is chosen inside them opens there too. */
    #anchor;
    #detailsPlace;
    #focusWasInDetails;
    #scale;
    constructor(host) {
        this.host = host;
        /** Years that a visitor has opened or folded, by key of the group. */
        this.#folds = new Map();
        this.#onlyDecisions = false;
        this.#seen = null;
        this.#focusWasInDetails = false;
        this.#refresh = () => {
            this.host.requestUpdate();
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
        this.badge = ({ id }) => this.#changes && this.#view && badgeWords(this.#changes, id, this.#view.lang);
        this.extra = (item) => this.#onlyDecisions && this.#view ? renderDecision(this.#view, item) : undefined;
        this.relation = (group) => this.#view?.selection.selection ? relationWords(this.#view, group) : undefined;
        this.#pages = new Pages(this.#refresh);
    }
    #refresh;
    get onlyDecisions() {
        return this.#onlyDecisions;
    }
    /** The events that are shown; the same list as long as they are the same. */
    filter(events) {
        if (!this.#onlyDecisions)
            return events;
        if (this.#decisions?.of !== events) {
            const list = events.filter(({ kind }) => kind === 'decision');
            this.#decisions = { of: events, list };
        }
        return this.#decisions.list;
    }
    /** Takes what is shown now, before it is drawn. */
    follow(view, layout, first) {
        this.#view = view;
        this.#layout = layout;
        // Of the whole strategy: what a filter leaves out is no news.
        this.#followData(first, view.whole.feed.events);
        const { selection } = view.selection;
        if (selection?.type === 'event') {
            const group = this.#groupOf(selection.id);
            if (group)
                this.#anchor = selection.id;
            if (group && !sameRef(selection, this.#seen)) {
                this.#fold(group, true);
                this.#pages.show(group, selection.id);
            }
        }
        this.#seen = selection;
        const place = selection?.type === 'event' ? selection.id : this.#anchor;
        this.#detailsPlace = view.showsDetails && selection && this.#groupOf(place) ? place : undefined;
        this.#focusWasInDetails = !!this.host.shadowRoot?.activeElement?.closest('.details');
    }
    #followData(first, events) {
        if (this.#comparedWith === events)
            return;
        this.#comparedWith = events;
        this.#changes = first === events ? undefined : changesBetween(first, events);
    }
    /** What had the focus is gone: it goes to what has come in its place, or back to where it was opened. */
    restoreFocus() {
        if (!this.#focusWasInDetails || this.host.shadowRoot?.activeElement)
            return;
        const key = refKey({ type: 'event', id: this.#anchor ?? '' });
        (this.#find('.details .close') ?? this.#find(`[data-ref="${key}"]`))?.focus();
    }
    #find(selector) {
        return this.host.renderRoot.querySelector(selector);
    }
    // What the buttons do.
    act(action, argument) {
        if (typeof argument === 'string')
            this.#show(argument);
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
        return (this.#layout?.counts.total ?? 0) > CROWD_ABOVE;
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
    /** What newer data have brought, in one sentence. */
    news({ lang }) {
        return this.#changes ? changeSentence(this.#changes, lang) : '';
    }
    /** The table in the list's place, if it is asked for and there. */
    table(view, layout) {
        if (shownView(this.host) !== 'table')
            return undefined;
        const code = timelineViews.table.use(view.refresh);
        if (!code || !this.#isCrowd)
            return code?.renderTable(view, layout.groups, this);
        // Of a crowd the page of the year that is open, and the ways to the others.
        const ask = (action, argument) => {
            this.act(action, argument);
        };
        const scene = { view, controls: this, isCrowd: true, ask };
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
