import { html } from 'lit';
import { crowdStrings } from '../../texts/de/timeline-crowd.js';
import { rowsOf } from './timeline.layout.js';

/**
 * More entries than a page should hold at once: an open year shows a page of them, and the way to
 * those before and behind. So the number of nodes does not grow with the number of entries.
 */
/** So many entries of a year are shown at once. */
const PAGE = 30;
/** The first entry of the page on which a place is. */
function pageStart(place, total) {
    return Math.max(0, Math.min(place - Math.floor(PAGE / 3), total - PAGE));
}
/** A part of a year's entries, with today where it falls among them; pure. */
function pageOf(group, from) {
    const { items, todayIndex } = group;
    const shown = new Set(items.slice(from, from + PAGE));
    const hasToday = todayIndex !== undefined && todayIndex >= from && todayIndex <= from + PAGE;
    return {
        rows: rowsOf(group).filter((row) => (row ? shown.has(row) : hasToday)),
        before: from,
        after: Math.max(0, items.length - from - PAGE),
    };
}
/** Which page of each year is shown. */
class Pages {
    #starts = new Map();
    constructor(refresh) {
        this.refresh = refresh;
    }
    /** The page that is shown of a year: at first the one with today, else the first. */
    page(group) {
        const total = group.items.length;
        const start = this.#starts.get(group.key) ?? pageStart(group.todayIndex ?? 0, total);
        return pageOf(group, Math.max(0, Math.min(start, total - PAGE)));
    }
    /** Turns to the page that holds an entry. */
    show(group, id) {
        const place = group.items.findIndex((item) => item.id === id);
        this.#starts.set(group.key, pageStart(place, group.items.length));
    }
    /** The page with the buttons that turn it, where there is more. */
    turnable(view, group) {
        const { rows, before, after } = this.page(group);
        const { earlier, later } = crowdStrings[view.lang];
        const button = (words, from) => {
            const turn = () => {
                this.#starts.set(group.key, from);
                this.refresh();
            };
            return html `<p class="pager small">
        <button type="button" class="link" part="pager" @click=${turn}>${words}</button>
      </p>`;
        };
        const around = [
            before > 0 ? button(earlier(before), Math.max(0, before - PAGE)) : undefined,
            after > 0 ? button(later(after), before + PAGE) : undefined,
        ];
        return { rows, around };
    }
}

export { PAGE, Pages, pageOf };
