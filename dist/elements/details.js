import { html } from 'lit';
import { FdsWidget } from '../shared/fds-widget.js';
import { place } from '../shared/elements/details/place.generated.js';
import { LazyModule } from '../shared/loading/lazy-module.js';
import { hasRef } from '../shared/model/ref.js';
import { details } from '../shared/parts/details.js';
import { detailsPanelStrings } from '../shared/texts/de/details-widget.js';
import { detailsPanelStyles } from '../shared/elements/details/details.styles.js';

/**
 * The chosen thing, whatever it is: facts, the way up (why does it exist?) and down (what comes of
 * it?), its sources. Where it stands on a page, the other widgets open no details of their own.
 *
 * @summary Why does this exist? The chosen thing with its way up, its way down and its sources.
 * @slot - Shown until the widget is ready, and where scripts are blocked.
 * @fires {CustomEvent<Selection>} fds-select - A visitor chooses something; cancelable, before it takes effect.
 * @fires {CustomEvent<Selection>} fds-selection-change - The selection has changed; from a widget without `fds-strategy`.
 * @fires {CustomEvent<FilterDetail>} fds-filter-change - The filter or the Land has changed; from a widget without `fds-strategy`.
 * @fires {CustomEvent<LoadDetail>} fds-load - A feed was loaded and is shown; from a widget without `fds-strategy`.
 * @fires {CustomEvent<ErrorDetail>} fds-error - A feed could not be used, wholly or in part.
 * @attr {'de' | 'en'} lang - `de` (default) or `en`; otherwise the nearest `lang` around it.
 * @csspart heading - The widget's own heading.
 * @csspart body - The details.
 * @csspart details - The details of what is chosen.
 * @csspart notice - The sentence that a link names what the data do not have.
 * @csspart empty - The sentence that stands where nothing is chosen.
 * @csspart footer - Date, source, tools.
 * @csspart tools - Cite, copy the address, save.
 * @cssprop [--fds-color-accent=#0b4f9c] - Colour of links and of what is chosen.
 * @cssprop [--fds-color-text=#1a1d26] - Colour of text.
 * @cssprop [--fds-color-muted=#565c6b] - Colour of secondary text.
 * @cssprop [--fds-color-rule=#d5d9e2] - Colour of hairlines.
 * @cssprop [--fds-color-soft=#f3f5f9] - Ground of details and notices.
 * @cssprop [--fds-min-height=0] - Height that is kept free while loading.
 */
class FdsDetails extends FdsWidget {
    constructor() {
        super(...arguments);
        this.isDetailsPanel = true;
        /** What is chosen is shown in full, also where it lies outside of what a filter has left. */
        this.saysNarrowing = false;
        this.homeTypes = [];
        this.tools = new LazyModule(() => import('../shared/elements/details/details.tools.js'));
    }
    static { this.styles = [FdsWidget.styles, place, detailsPanelStyles]; }
    headingIn(language) {
        return detailsPanelStrings[language].heading;
    }
    renderContent(view) {
        const { selection } = view.selection;
        const chosen = selection && hasRef(view.whole, selection) ? selection : null;
        return {
            body: chosen ? details(view, chosen) : renderNothing(view),
        };
    }
}
/** What stands there where nothing is chosen: also that a link names what the data do not have. */
function renderNothing({ lang, selection, unknown }) {
    const { empty } = detailsPanelStrings[lang];
    // The first of what is unknown is the choice.
    return selection.unknown && unknown[0]
        ? html `<p class="notice" part="notice">${unknown[0]}</p>`
        : html `<p class="nothing muted on-screen" part="empty">${empty}</p>`;
}

export { FdsDetails };
