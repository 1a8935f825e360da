import { nothing, html } from 'lit';
import { formatMoment } from '../../i18n/format-day.js';
import { localText } from '../../i18n/language.js';
import { LazyModule } from '../../loading/lazy-module.js';
import { clipText } from '../../i18n/clip-text.js';
import { waiting } from '../../parts/later.js';
import { viewButton } from '../../parts/view-switch.js';
import { switchWords, viewWords } from '../../parts/view-words.js';
import { windowAround, viewAxis, layoutAxis } from './timeline-axis.layout.js';
import { drawAxis } from './timeline-axis.picture.js';
import { timelineAxisStyles } from './timeline-axis.styles.js';
import { scaleStrings } from '../../texts/de/timeline-scale.js';
import { WHOLE, AXIS_LENGTH } from './timeline-time.layout.js';
import { Gestures, moved, moveOf, zoomedTo } from './timeline-window.js';
import { joined } from './timeline.words.js';

/**
 * What `spacing="scale"` adds to the list: the axis true to time, its zoom, its lanes, and the
 * periods of projects. A file of its own, which only such pages fetch.
 */
/** The look of what is rendered here, for the widget that shows it. */
const sheets = [timelineAxisStyles];
const periodsCode = new LazyModule(() => import('./timeline-periods.js'));
const axes = new WeakMap();
/** The axis of a layout, prepared once: neither a choice nor a window changes it. */
function axisOf(layout) {
    if (!axes.has(layout)) {
        const dated = layout.groups.filter(({ year }) => year !== undefined);
        const items = dated.flatMap((group) => group.items);
        axes.set(layout, layoutAxis(items, layout.today));
    }
    return axes.get(layout);
}
/** Whether the feed names a topic for any of its events: then there can be lanes by topic. */
const hasTopics = ({ feed }) => feed.events.some(({ topic }) => topic !== undefined);
const month = (time, lang) => formatMoment(time, lang, 'month');
/** Whether the feed gives no event a topic: what could not be read may have been one. */
const isWithoutTopics = ({ feed, hasLost }) => !hasLost('events/topic') && feed.events.every(({ topic }) => topic === undefined);
/** The most letters of a label. */
const LABEL_LENGTH = 14;
/** A decision is known by its number; one without it by its title, as far as there is room. */
const labelIn = (lang) => ({ event, mark }) => mark === 'decision'
    ? clipText(event.decision?.number ?? localText(event, 'title', lang).text, LABEL_LENGTH)
    : '';
/**
 * Where a window lies, as one number: its middle, and behind the point how wide it is. Orca tells what is
 * shown only where this number is another one, and to come nearer leaves the middle as it is.
 */
const positionOf = ({ from, to }) => ((from + to) / 2 + (to - from) / (10 * AXIS_LENGTH)).toFixed(3);
/** One widget's axis: what of it is shown, and how. */
class ScalePicture {
    #window = WHOLE;
    #by = 'one';
    #periods = false;
    /** Topics of which all periods are shown. */
    #openTopics = new Set();
    #axis;
    #drawn;
    #view;
    /** What is shown of the axis, in words. */
    #shown = '';
    constructor(refresh) {
        this.refresh = refresh;
    }
    #gestures = new Gestures((from, to) => {
        const { from: start, to: end } = this.#window;
        const width = end - start;
        const middle = start + ((from + to) / 2) * width;
        if (this.#axis)
            this.#go(windowAround(this.#axis, middle, (to - from) * width));
    });
    #show(window) {
        this.#window = window;
        this.refresh();
    }
    /** Where the focus is not on the axis, nobody hears its value: then the change is said. */
    #go(window) {
        this.#view?.say(() => this.#shown);
        this.#show(window);
    }
    #move(move) {
        if (this.#axis)
            this.#go(moved(this.#axis, this.#window, move));
    }
    #key = (event) => {
        const move = event.target === event.currentTarget ? moveOf(event) : undefined;
        if (!move)
            return;
        event.preventDefault();
        if (this.#axis)
            this.#show(moved(this.#axis, this.#window, move));
    };
    /** A click that ends a drag chooses nothing. */
    #click = (event) => {
        if (this.#gestures.dragged)
            event.stopPropagation();
    };
    /** Opens what is drawn as one: nearer; where it cannot come nearer, the list at its first entry. */
    #open = ({ x, width, first }) => {
        if (!this.#axis)
            return;
        const window = zoomedTo(this.#axis, this.#window, x, Math.min(1 / 4, (width * 3) / 1000));
        const isNearest = window.to - window.from >= (this.#window.to - this.#window.from) * 0.99;
        if (isNearest)
            this.#view?.choose(first.ref);
        else
            this.#go(window);
    };
    /** The drawing for what is shown now, laid out once. */
    #viewOf(axis, { whole, lang }) {
        const { topics } = whole.feed;
        const by = this.#by === 'topic' && !hasTopics(whole) ? 'one' : this.#by;
        const key = [axis, this.#window, by, topics, lang];
        if (!this.#drawn || key.some((part, index) => part !== this.#drawn?.key[index])) {
            const lanes = by === 'topic' ? { by, topics: topics.map(({ id }) => id) } : { by };
            this.#drawn = { key, axis: viewAxis(axis, this.#window, lanes, labelIn(lang)) };
        }
        return this.#drawn.axis;
    }
    /** The axis with all that belongs to it; nothing where no event has a date. */
    render(view, layout) {
        const axis = axisOf(layout);
        this.#axis = axis;
        this.#view = view;
        if (!axis)
            return nothing;
        const drawn = this.#viewOf(axis, view);
        const strings = scaleStrings[view.lang];
        const [from, to] = [month(drawn.from, view.lang), month(drawn.to, view.lang)];
        const { before, after, items } = axis;
        const hasMoments = items.some(({ moment }) => moment);
        const words = joined(' ', this.#window === WHOLE
            ? false
            : strings.shown(from, to, strings.ofAll(drawn.shown, items.length, hasMoments)), before + after > 0 && strings.beyond(before, after), this.#by === 'kind' && isWithoutTopics(view.whole) && strings.noTopics);
        this.#shown = this.#window === WHOLE ? joined(' ', strings.wholeShown(from, to), words) : words;
        return html `${this.#renderControls(view)}
      <div
        class="axis-box"
        role="slider"
        tabindex="0"
        aria-label=${strings.axis}
        aria-valuemin="0"
        aria-valuemax=${AXIS_LENGTH}
        aria-valuenow=${positionOf(this.#window)}
        aria-valuetext=${this.#shown}
        aria-describedby="axis-hint"
        @keydown=${this.#key}
        @pointerdown=${this.#gestures.down}
        @pointermove=${this.#gestures.move}
        @pointerup=${this.#gestures.up}
        @pointercancel=${this.#gestures.up}
        @click=${{ handleEvent: this.#click, capture: true }}
      >
        ${drawAxis(view, drawn, { open: this.#open })}
      </div>
      <p class="axis-hint muted small" id="axis-hint">${strings.hint}</p>
      ${words ? html `<p class="note small">${words}</p>` : nothing}
      ${this.#renderPeriods(view, axis)}`;
    }
    #renderControls(view) {
        const strings = scaleStrings[view.lang];
        const { from, to } = this.#window;
        const isWhole = from <= 0 && to >= 1000;
        const button = (move, words, useless) => html `<button
        type="button"
        class="link"
        aria-disabled=${useless}
        @click=${() => {
            this.#move(move);
        }}
      >
        ${words}
      </button>`;
        const lanes = (by, words) => {
            const show = () => {
                this.#by = by;
                view.say(() => viewWords(view.lang, words));
                this.refresh();
            };
            return viewButton({ words, isShown: this.#by === by, show });
        };
        const periods = () => {
            this.#periods = !this.#periods;
            view.say(() => switchWords(view.lang, strings.periods, this.#periods));
            // Again, in case the first attempt has failed.
            void periodsCode.load().then(this.refresh);
            this.refresh();
        };
        return html `<div class="axis-controls small" part="axis-controls">
      <span class="views zoom" role="group" aria-label=${strings.window}
        >${button('in', strings.zoomIn, false)} ${button('out', strings.zoomOut, isWhole)}
        ${button('earlier', strings.earlier, from <= 0)}
        ${button('later', strings.later, to >= 1000)}
        ${button('whole', strings.whole, isWhole)}</span
      >
      <span class="views" role="group" aria-label=${strings.lanes}
        >${lanes('one', strings.oneLane)} ${lanes('kind', strings.byKind)}
        ${hasTopics(view.whole) ? lanes('topic', strings.byTopic) : nothing}</span
      >
      ${viewButton({ words: strings.periods, isShown: this.#periods, show: periods })}
    </div>`;
    }
    #renderPeriods(view, axis) {
        if (!this.#periods)
            return undefined;
        const code = periodsCode.module;
        if (code) {
            return code.renderPeriods(view, axis, this.#window, {
                isOpen: (topic) => this.#openTopics.has(topic),
                open: (topic) => {
                    this.#openTopics.add(topic);
                    this.refresh();
                },
            });
        }
        return waiting(periodsCode, view.lang);
    }
}

export { ScalePicture, isWithoutTopics, sheets };
