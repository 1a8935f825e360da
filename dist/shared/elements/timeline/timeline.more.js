import { DOT } from '../../i18n/no-break.js';
import { nothing, html } from 'lit';
import { sameRef } from '../../model/ref.js';
import { details } from '../../parts/details.js';
import { entryState } from '../../parts/entry.js';
import { switchWords, viewWords } from '../../parts/view-words.js';
import { visit } from '../../parts/visit.js';
import { choiceStrings } from '../../texts/de/timeline-choice.js';
import { timelineStrings } from '../../texts/de/timeline.js';
import { crowdStrings } from '../../texts/de/timeline-crowd.js';
import { decisionStyles, renderDecision, leftOutWords } from './timeline.decisions.js';
import { rowsOf, layoutOf, CROWD_ABOVE } from './timeline.layout.js';
import { Pages } from './timeline.pages.js';
import { shownView } from './timeline.types.js';
import { timelineViews } from './timeline.views.js';
import { joined } from './timeline.words.js';

/**
 * All that a visitor can do with the timeline, and what newer data bring: fetched when somebody
 * points at the widget or has chosen something, so that a page that is only read does not pay for it.
 */
/** The look of what it adds. */
const sheets = [decisionStyles];
/**
 * Id of the entry at which what is chosen stands: the one that the visitor has used, for several may lead
 * to the same record; else the event itself. A project that is chosen elsewhere has none, unless there is
 * no other place for its details.
 *
 * @param picked the entry that the visitor has used
 * @param anchor where details stood last
 */
function entryOf({ groups }, selection, picked, anchor) {
    const items = groups.flatMap((group) => group.items);
    const places = items.filter(({ ref }) => sameRef(ref, selection));
    const used = places.find(({ id }) => id === picked);
    const event = places.find(({ moment }) => !moment);
    return (used ?? event ?? (anchor === undefined ? places[0] : undefined))?.id;
}
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
    #scale;
    constructor(host) {
        this.host = host;
        /** Years that a visitor has opened or folded, by key of the group. */
        this.#folds = new Map();
        this.#onlyDecisions = false;
        this.#seen = null;
        this.#isPicking = false;
        this.#refresh = () => {
            this.host.requestUpdate();
        };
        /** Does what a button asks for. */
        this.act = (action, argument) => {
            if (typeof argument === 'string')
                this.#show(argument);
            else if (argument && 'ref' in argument) {
                this.#picked = argument.id;
                this.#isPicking = true;
            }
            else if (action === 'decisions')
                this.#switchDecisions();
            else if (argument && action === 'toggle')
                this.#fold(argument, !this.isOpen(argument));
            else if (argument && action === 'jump')
                void this.#jump(argument);
            this.#refresh();
        };
        this.isOpen = ({ key, open, foldable }) => !foldable || (this.#folds.get(key) ?? open);
        this.pageOf = (group) => group.foldable && this.#view
            ? this.#pages.turnable(this.#view, group)
            : { rows: rowsOf(group) };
        // Entries.
        this.detailsAt = ({ id }) => {
            const view = this.#view;
            const { selection } = view?.selection ?? {};
            return view && selection && this.#detailsPlace === id ? details(view, selection) : undefined;
        };
        this.extra = (item) => this.#onlyDecisions && this.#view ? renderDecision(this.#view, item) : undefined;
        /** In words how many entries of a folded year are linked, and that it holds what is chosen. */
        this.relation = ({ items }) => {
            const view = this.#view;
            if (!view?.selection.selection)
                return undefined;
            const { linkedCount, chosenInside } = choiceStrings[view.lang];
            const states = items.map(({ ref }) => entryState(view, ref));
            const linked = states.filter((state) => state === 'linked').length;
            return joined(DOT, states.includes('selected') && chosenInside, linked > 0 && linkedCount(linked));
        };
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
    }
    /** Selector of the entry at which details stand. */
    get entryOfDetails() {
        return `[data-item="${this.#anchor ?? ''}"] .entry`;
    }
    #find(selector) {
        return this.host.renderRoot.querySelector(selector);
    }
    #switchDecisions() {
        this.#onlyDecisions = !this.#onlyDecisions;
        this.#say((view) => this.#onlyDecisions && this.#layout
            ? this.note(view, this.#layout)
            : switchWords(view.lang, timelineStrings[view.lang].onlyDecisions, this.#onlyDecisions));
    }
    /** Says what has come of an action, from what is shown by then. */
    #say(words) {
        this.#view?.say(() => (this.#view ? words(this.#view) : ''));
    }
    #show(name) {
        const { host } = this;
        this.#say(({ lang }) => viewWords(lang, timelineStrings[lang].view[name]));
        if (name === 'scale')
            host.spacing = 'scale';
        else if (name !== 'table')
            host.spacing = 'even';
        host.view = name === 'scale' ? undefined : name;
        // Also where it is shown already: the first attempt may have failed.
        if (name === 'scale' || name === 'table')
            void timelineViews[name].load();
    }
    /** Opens a year and moves the focus to its name; the page's address stays as it is. */
    async #jump(group) {
        this.#fold(group, true);
        this.#refresh();
        await this.host.updateComplete;
        const { key } = group;
        const name = this.#find(`[data-year="${key}"]`);
        if (name)
            visit(name);
        else
            this.#find(`[aria-controls="year-${key}"]`)?.focus();
    }
    // Years.
    /** Of a crowd one year is open at a time. */
    #fold(group, open) {
        if (!group.foldable)
            return;
        if (open)
            for (const { key } of this.#layout?.groups ?? [])
                this.#folds.set(key, false);
        this.#folds.set(group.key, open);
    }
    #groupOf(id) {
        return this.#layout?.groups.find(({ items }) => items.some((item) => item.id === id));
    }
    // What stands around the list.
    /** Whether the code of the view that is asked for could not be fetched. */
    get hasFailed() {
        const shown = shownView(this.host);
        return (shown === 'table' || shown === 'scale') && timelineViews[shown].failed;
    }
    /** What is not shown at the moment. */
    note(view, { counts }) {
        const { lang, model } = view;
        const hidden = model.feed.events.length - counts.total;
        return joined(' ', this.#onlyDecisions && leftOutWords(counts.total, hidden, view), this.paper === 'part' && crowdStrings[lang].printed);
    }
    /** The table in the list's place, if it is asked for and there. */
    table(scene, { groups, counts }) {
        if (shownView(this.host) !== 'table')
            return undefined;
        const code = timelineViews.table.use(scene.view.refresh);
        return code?.renderTables(scene, groups, counts.entries > CROWD_ABOVE);
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

export { TimelineMore, entryOf, sheets };
