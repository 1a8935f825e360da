import { crowdStrings } from '../../texts/de/timeline-crowd.js';
import { css, html } from 'lit';
import { sectionsOf } from './timeline.layout.js';

/**
 * More entries than a page should hold at once: an open year shows a page of them, and the way to
 * those before and behind. So the number of nodes does not grow with the number of entries.
 */
/** So many entries of a year are shown at once. */
const PAGE = 30;
/** The look of what is rendered here. */
const pagerStyles = css `
  .pager {
    padding-block: 0.25em;
  }
`;
/** On paper, where there are too many entries for all of them. */
const printedWords = (lang) => crowdStrings[lang].printed;
/** The first entry of the page on which a place is. */
function pageStart(place, total) {
    return Math.max(0, Math.min(place - Math.floor(PAGE / 3), total - PAGE));
}
/** A part of a year's entries, still under its headings; pure. */
function pageOf(group, today, from) {
    const { items } = group;
    const shown = new Set(items.slice(from, from + PAGE).map(({ id }) => id));
    const before = from;
    const after = Math.max(0, items.length - from - PAGE);
    const { todayIndex } = group;
    const hasToday = todayIndex !== undefined && todayIndex >= from && todayIndex <= from + PAGE;
    const sections = sectionsOf(group, today).map(({ half, rows }) => ({
        half,
        rows: rows.filter((row) => (row ? shown.has(row.id) : hasToday)),
    }));
    return { sections: sections.filter(({ rows }) => rows.length > 0), before, after };
}
/** Which page of each year is shown. */
class Pages {
    #starts = new Map();
    constructor(refresh) {
        this.refresh = refresh;
    }
    /** The page that is shown of a year: at first the one with today, else the first. */
    page(group, today) {
        const total = group.items.length;
        const start = this.#starts.get(group.key) ?? pageStart(group.todayIndex ?? 0, total);
        return pageOf(group, today, Math.max(0, Math.min(start, total - PAGE)));
    }
    /** Turns to the page that holds an entry. */
    show(group, id) {
        const place = group.items.findIndex((item) => item.id === id);
        this.#starts.set(group.key, pageStart(place, group.items.length));
    }
    /** The buttons that turn the page, where there is more; `[before, after]`. */
    pager(view, group, { before, after }) {
        const { earlier, later } = crowdStrings[view.lang];
        const turn = (from) => () => {
            this.#starts.set(group.key, from);
            this.refresh();
        };
        const button = (words, from) => html `<p class="pager small">
        <button type="button" class="link" part="pager" @click=${turn(from)}>${words}</button>
      </p>`;
        return [
            before > 0 && button(earlier(before), Math.max(0, before - PAGE)),
            after > 0 && button(later(after), before + PAGE),
        ].map((part) => part || undefined);
    }
}

export { PAGE, Pages, pageOf, pagerStyles, printedWords };
