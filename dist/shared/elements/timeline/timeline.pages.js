import { html } from 'lit';
import { crowdStrings } from '../../texts/de/timeline-crowd.js';
import { pageStart, pageOf, PAGE } from './timeline-page.layout.js';

/**
 * More entries than a page should hold at once: an open year shows a page of them, and the way to
 * those before and behind. So the number of nodes does not grow with the number of entries.
 */
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

export { Pages };
