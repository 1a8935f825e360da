import { nothing, html } from 'lit';
import { TYPING_PAUSE } from '../shared/controllers/voice.js';
import { FdsWidget } from '../shared/fds-widget.js';
import { place } from '../shared/elements/filter/place.generated.js';
import { formatList } from '../shared/i18n/format.js';
import { LazyModule } from '../shared/loading/lazy-module.js';
import { counts } from '../shared/texts/de/counts.js';
import { ofAll } from '../shared/texts/de/of-all.js';
import { loadNarrowing } from '../shared/parts/narrowing.js';
import { shortName } from '../shared/parts/text.js';
import { FILTERED } from '../shared/selection/filtered-lists.js';
import { renderFields } from '../shared/elements/filter/filter.fields.js';
import { filterStrings } from '../shared/texts/de/filter.js';
import { filterStyles } from '../shared/elements/filter/filter.styles.js';

/**
 * Search and filters that act on every widget of the same strategy: words in all texts, Land or
 * body, topic, subject area, Leitlinie, status and kind. Says how much is left.
 *
 * @summary Search and filters for all widgets of a strategy.
 * @slot - Shown until the widget is ready, and where scripts are blocked.
 * @fires {CustomEvent<Selection>} fds-select - A visitor chooses something; cancelable, before it takes effect.
 * @fires {CustomEvent<Selection>} fds-selection-change - The selection has changed; from a widget without `fds-strategy`.
 * @fires {CustomEvent<FilterDetail>} fds-filter-change - The filter or the Land has changed; from a widget without `fds-strategy`.
 * @fires {CustomEvent<LoadDetail>} fds-load - A feed was loaded and is shown; from a widget without `fds-strategy`.
 * @fires {CustomEvent<ErrorDetail>} fds-error - A feed could not be used, wholly or in part.
 * @attr {'de' | 'en'} lang - `de` (default) or `en`; otherwise the nearest `lang` around it.
 * @csspart heading - The widget's own heading.
 * @csspart lead - On what the filter acts.
 * @csspart body - The fields.
 * @csspart field - One field with its label.
 * @csspart count - How much is left.
 * @csspart reset - The button that takes everything back.
 * @csspart hits - What a search has found.
 * @csspart entry - One of them.
 * @cssprop [--fds-color-accent=#0b4f9c] - Colour of links and of what is chosen.
 * @cssprop [--fds-color-text=#1a1d26] - Colour of text.
 * @cssprop [--fds-color-muted=#565c6b] - Colour of secondary text.
 * @cssprop [--fds-color-rule=#d5d9e2] - Colour of hairlines.
 * @cssprop [--fds-color-soft=#f3f5f9] - Ground of details and notices.
 * @cssprop [--fds-min-height=0] - Height that is kept free while loading.
 */
class FdsFilter extends FdsWidget {
    constructor() {
        super(...arguments);
        /** It says itself what is left. */
        this.saysNarrowing = false;
        this.homeTypes = [];
        this.#hits = new LazyModule(() => import('../shared/elements/filter/filter.hits.js'));
    }
    static { this.styles = [FdsWidget.styles, place, filterStyles]; }
    #view;
    #hits;
    /** Whoever comes to the fields may type next. */
    async #prepareSearch(view) {
        // The filter itself comes with the first letter, and would come too late.
        await Promise.all([this.#hits.load(), loadNarrowing()]);
        await this.#hits.module?.prepareFor(view);
    }
    /** Escape empties its search field; it has nothing to close. */
    stepBack() {
        return false;
    }
    headingIn(language) {
        return filterStrings[language].heading;
    }
    /** What has come of what the visitor did here, from what is shown by then. */
    #say(pause) {
        this.voice.say(() => (this.#view ? countWords(this.#view) : ''), pause);
    }
    renderContent(view) {
        this.#view = view;
        const hits = view.filter?.text.trim() ? this.#hits.use(view.refresh) : undefined;
        return {
            lead: filterStrings[view.lang].hint,
            body: html `<form
          role="search"
          class=${view.filter ? nothing : 'on-screen'}
          @submit=${stay}
          @focusin=${() => this.#prepareSearch(view)}
          @input=${() => {
                this.#say(TYPING_PAUSE);
            }}
        >
          <div class="fields">${renderFields(view)}</div>
          ${renderCount(view, () => {
                this.#say();
            })}
        </form>
        ${hits ? hits.renderHits(view) : nothing}`,
            footer: null,
        };
    }
}
/** The filter acts at once: there is nothing to be sent. */
function stay(event) {
    event.preventDefault();
}
function countWords(view) {
    const { lang, model, basis, filter } = view;
    const strings = filterStrings[lang];
    const lists = FILTERED.filter(([, list]) => basis.feed[list].length > 0);
    const total = ([type, list]) => counts[lang][type](basis.feed[list].length);
    if (lists.length === 0)
        return view.noHits.project ?? view.noHits.event ?? strings.empty;
    const land = view.land && shortName(view.land, lang);
    if (!filter)
        return strings.unfiltered(formatList(lists.map(total), lang), land);
    if (lists.every(([, list]) => model.feed[list].length === 0))
        return strings.none;
    const parts = lists.map(([type, list]) => ofAll[lang][type](model.feed[list].length, basis.feed[list].length));
    return strings.matches(formatList(parts, lang), land);
}
function renderCount(view, say) {
    const reset = (event) => {
        // The button goes away with the filter: the search field takes the focus over.
        const { form } = event.currentTarget;
        view.changeFilter(null);
        say();
        form?.querySelector('input')?.focus();
    };
    return html `<div class="count">
    <p part="count">${[...view.unknown, countWords(view)].join(' ')}</p>
    ${view.isFiltered
        ? html `<button type="button" class="link" part="reset" @click=${reset}>
            ${filterStrings[view.lang].reset}
          </button>`
        : nothing}
  </div>`;
}

export { FdsFilter };
