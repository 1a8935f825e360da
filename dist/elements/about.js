import { nothing, html } from 'lit';
import { FdsWidget } from '../shared/fds-widget.js';
import { PIECE_OF } from '../shared/feed/pieces.js';
import { place } from '../shared/elements/about/place.generated.js';
import { LazyModule } from '../shared/loading/lazy-module.js';
import { sameRef } from '../shared/model/ref.js';
import { details } from '../shared/parts/details.js';
import { entryState, entryButton } from '../shared/parts/entry.js';
import { levelBelow, heading } from '../shared/parts/heading.js';
import { marked, named } from '../shared/parts/text.js';
import { topicMark } from '../shared/parts/topic-mark.js';
import { topicMarkStyles } from '../shared/styles/topic-mark.styles.js';
import { aboutStrings } from '../shared/texts/de/about.js';
import { layoutAbout, refsOf, refsOfItem } from '../shared/elements/about/about.layout.js';
import { aboutStyles } from '../shared/elements/about/about.styles.js';
import { renderContent } from '../shared/elements/about/about.template.js';
import { emptyWords, withoutWords, gistOf } from '../shared/elements/about/about.words.js';

/**
 * What the strategy is and who stands behind it: what it wants, who decides, who implements, its legal
 * frame, the next steps with what became of them, contact points, terms, and what it cites.
 *
 * @summary What is this, and who stands behind it? Summary, bodies, legal frame, next steps, contacts, glossary.
 * @slot - Shown until the widget is ready, and where scripts are blocked.
 * @fires {CustomEvent<Selection>} fds-select - A visitor chooses something; cancelable, before it takes effect.
 * @fires {CustomEvent<Selection>} fds-selection-change - The selection has changed; from a widget without `fds-strategy`.
 * @fires {CustomEvent<FilterDetail>} fds-filter-change - The filter or the Land has changed; from a widget without `fds-strategy`.
 * @fires {CustomEvent<LoadDetail>} fds-load - A feed was loaded and is shown; from a widget without `fds-strategy`.
 * @fires {CustomEvent<ErrorDetail>} fds-error - A feed could not be used, wholly or in part.
 * @attr {'de' | 'en'} lang - `de` (default) or `en`; otherwise the nearest `lang` around it.
 * @csspart heading - The widget's own heading, and those of its parts.
 * @csspart lead - The first sentence on the strategy.
 * @csspart body - The parts.
 * @csspart section - One part, such as the legal frame.
 * @csspart summary - What of a folded part is always seen: heading and sentence.
 * @csspart content - What a part says.
 * @csspart item - One thing of a part: a task, a step, a term.
 * @csspart entry - The button of a thing that can be chosen.
 * @csspart details - The details of what is chosen.
 * @csspart footer - Date, source, tools.
 * @csspart tools - Cite, save, print.
 * @cssprop [--fds-color-accent=#0b4f9c] - Colour of links and of what is chosen.
 * @cssprop [--fds-color-text=#1a1d26] - Colour of text.
 * @cssprop [--fds-color-muted=#565c6b] - Colour of secondary text.
 * @cssprop [--fds-color-rule=#d5d9e2] - Colour of hairlines.
 * @cssprop [--fds-color-soft=#f3f5f9] - Ground of details and notices.
 * @cssprop [--fds-min-height=0] - Height that is kept free while loading.
 */
class FdsAbout extends FdsWidget {
    constructor() {
        super(...arguments);
        /** How much is seen at once: `compact` (default), headings with a sentence each that open in place, or `full`. */
        this.view = 'compact';
        this.homeTypes = [];
        this.secondHomeTypes = ['actor'];
        /** What it says is the same for all Länder. */
        this.saysNarrowing = false;
        this.tools = new LazyModule(() => import('../shared/elements/about/about.tools.js'));
    }
    static { this.properties = {
        view: { reflect: true, useDefault: true },
    }; }
    static { this.styles = [FdsWidget.styles, place, topicMarkStyles, aboutStyles]; }
    /** In which part a visitor has chosen last: below it the details stand. */
    #place;
    firstPiece() {
        return this.view === 'compact' ? PIECE_OF.about : undefined;
    }
    headingIn(language) {
        return aboutStrings[language].heading;
    }
    renderContent(view) {
        const { lang, whole, land } = view;
        const telling = { model: whole, lang };
        const layout = layoutAbout(telling);
        if (!layout)
            return { none: emptyWords(telling) };
        const { lead, sections } = layout;
        const place = this.#placeOf(view, layout);
        const without = withoutWords(telling, layout);
        return {
            lead: (lead ?? land) &&
                html `${lead && marked(lead, lang)} ${land ? aboutStrings[lang].ofAll : nothing}`,
            body: html `<div class="fds-about sections">
          ${sections.map((section) => html `${this.#renderSection(view, section)}
              ${section.name === place ? this.#renderDetails(view) : nothing}`)}
        </div>
        ${without ? html `<p class="muted">${without}</p>` : nothing}
        ${place === undefined ? this.#renderDetails(view) : nothing}`,
        };
    }
    /** The part below which the details stand: where the visitor chose, else the first that has it. */
    #placeOf({ selection }, { sections }) {
        const holding = sections.filter((section) => refsOf(section).some((ref) => sameRef(ref, selection.selection)));
        const chosen = sections.find(({ name }) => name === this.#place);
        return (chosen ?? holding[0])?.name;
    }
    #renderDetails(view) {
        const { selection } = view.selection;
        return view.showsDetails && selection ? details(view, selection) : nothing;
    }
    #contextOf(view, section) {
        const inside = {
            ...view,
            choose: (request) => {
                this.#place = section.name;
                view.choose(request);
            },
        };
        return {
            model: view.whole,
            lang: view.lang,
            level: levelBelow(view.headingLevel),
            entry: (ref, name) => entryButton(inside, ref, name),
            mark: ({ type, id }) => (type === 'topic' ? topicMark(view.whole, id) : undefined),
            isNeeded: (item) => refsOfItem(item).some((ref) => entryState(view, ref) === 'selected'),
        };
    }
    #renderSection(view, section) {
        const { lang, headingLevel } = view;
        const { name } = section;
        const title = heading(levelBelow(headingLevel), aboutStrings[lang].sections[name]);
        const content = html `<div class="content" part="content">
      ${renderContent(this.#contextOf(view, section), section)}
    </div>`;
        if (this.view === 'full') {
            return html `<section class="section" part="section" data-section=${name}>
        ${title} ${content}
      </section>`;
        }
        const state = stateOf(view, section);
        const { holds } = aboutStrings[lang];
        return html `<details class="section" part="section" data-section=${name} data-state=${state}>
      <summary part="summary">
        ${title}
        <span class="gist"
          >${named(gistOf({ model: view.whole, lang }, section), lang)}
          ${state === 'plain' ? nothing : html `<span class="holds">${` (${holds[state]})`}</span>`}</span
        >
      </summary>
      ${content}
    </details>`;
    }
}
/** How what stands in a part relates to the selection. */
function stateOf(view, section) {
    const states = new Set(refsOf(section).map((ref) => entryState(view, ref)));
    return ['selected', 'linked'].find((state) => states.has(state)) ?? 'plain';
}

export { FdsAbout };
