import 'lit';
import { Roving } from '../shared/controllers/roving.js';
import { FdsWidget } from '../shared/fds-widget.js';
import { PIECE_OF } from '../shared/feed/pieces.js';
import { walkByKey } from '../shared/controllers/late-key.js';
import { LazyModule } from '../shared/loading/lazy-module.js';
import { selectionSentence } from '../shared/parts/selection-sentence.js';
import { viewWords } from '../shared/parts/view-words.js';
import { renderBody } from '../shared/elements/project-map/project-map.body.js';
import { emptyWords, leadWords } from '../shared/elements/project-map/project-map.lead.js';
import { renderViews, renderAttribution } from '../shared/elements/project-map/project-map.footer.js';
import { layoutProjectMap, leadsOf } from '../shared/elements/project-map/project-map.layout.js';
import { mapParts } from '../shared/elements/project-map/project-map.parts.js';
import { MAP_VIEWS, hasData } from '../shared/elements/project-map/project-map.scene.js';
import { isCollective, openAfter } from '../shared/elements/project-map/project-map.open.js';
import { projectMapStrings } from '../shared/texts/de/project-map.js';
import { mapSheets } from '../shared/elements/project-map/sheets.js';

/**
 * The projects by those who lead them and take part: on a map of the Länder, as equal tiles, or as a
 * list. The Bund, FITKO, other organisations and projects without a published lead stand beside it.
 *
 * @summary Who does what, where? The projects by lead and partners.
 * @slot - Shown until the widget is ready, and where scripts are blocked.
 * @fires {CustomEvent<Selection>} fds-select - A visitor chooses something; cancelable, before it takes effect.
 * @fires {CustomEvent<Selection>} fds-selection-change - The selection has changed; from a widget without `fds-strategy`.
 * @fires {CustomEvent<FilterDetail>} fds-filter-change - The filter or the Land has changed; from a widget without `fds-strategy`.
 * @fires {CustomEvent<LoadDetail>} fds-load - A feed was loaded and is shown; from a widget without `fds-strategy`.
 * @fires {CustomEvent<ErrorDetail>} fds-error - A feed could not be used, wholly or in part.
 * @attr {'de' | 'en'} lang - `de` (default) or `en`; otherwise the nearest `lang` around it.
 * @csspart heading - The widget's own heading.
 * @csspart body - Picture, places beside it and panel.
 * @csspart map - The map with its numbers; without `view`, the tiles where the widget is narrow.
 * @csspart land - The outline of a Land.
 * @csspart tiles - The grid of tiles, where they are asked for.
 * @csspart table - The list.
 * @csspart place - The button of a Land or another place.
 * @csspart legend - The meaning of squares, numbers, hatching and fills.
 * @csspart beside - The places beside the map.
 * @csspart panel - The projects of the open place, or the overview.
 * @csspart entry - A project that can be chosen.
 * @csspart details - The details of what is chosen.
 * @csspart footer - Date, source, licence.
 * @csspart switches - The place of the views.
 * @csspart views - The buttons that switch between map, tiles and list.
 * @csspart attribution - The source of the outlines.
 * @cssprop [--fds-color-accent=#0b4f9c] - Colour of links and of what is chosen.
 * @cssprop [--fds-color-text=#1a1d26] - Colour of text.
 * @cssprop [--fds-color-muted=#565c6b] - Colour of secondary text and of borders on the map.
 * @cssprop [--fds-color-rule=#d5d9e2] - Colour of hairlines.
 * @cssprop [--fds-color-soft=#f3f5f9] - Colour of the Länder.
 * @cssprop [--fds-min-height=0] - Height that is kept free while loading.
 */
class FdsProjectMap extends FdsWidget {
    constructor() {
        super(...arguments);
        this.homeTypes = ['actor', 'project'];
        this.tools = new LazyModule(() => import('../shared/elements/project-map/project-map.tools.js'));
        /** What is fetched on need; a test may put another way here. */
        this.parts = mapParts;
        this.#opened = { open: undefined, selection: null };
        this.roving = new Roving(this, '.beside');
        this.#memory = new Map();
        this.#choose = (name) => {
            this.view = name;
            this.voice.say(() => {
                const { lang } = this.#scene?.view ?? {};
                return lang ? viewWords(lang, projectMapStrings[lang].view[name]) : '';
            });
            // Also where it is the wanted view already: it may have failed.
            this.#load();
            this.requestUpdate();
        };
        this.#choosePlace = (id) => {
            const place = this.#scene?.layout.places.get(id);
            const { view } = this.#scene ?? {};
            if (!place || !view)
                return;
            // Again, in case the first attempt has failed.
            void this.parts.contents.load();
            if (!isCollective(place)) {
                view.choose({ type: 'actor', id });
                return;
            }
            const { selection } = view.selection;
            const isOpen = this.#opened.open === id;
            this.#opened = { open: isOpen ? undefined : id, selection };
            this.requestUpdate();
            // Another actor must not stay chosen beside it; nobody's place cannot be the shared choice.
            if (!isOpen && selection?.type === 'actor')
                view.choose(null);
        };
        this.#hear = (event) => {
            const target = event.target;
            const id = target.closest('[data-place]')?.getAttribute('data-place') ?? undefined;
            if (event.type === 'click') {
                if (id !== undefined)
                    this.#choosePlace(id);
            }
            else if (event instanceof KeyboardEvent) {
                const isFromPlace = this.shadowRoot?.activeElement?.hasAttribute('data-place');
                if (isFromPlace && !event.ctrlKey)
                    walkByKey(event, this.parts.walk, this);
            }
            else {
                if (event.type === 'focusin')
                    this.#visited = id;
                this.#point(/over|in$/.test(event.type) ? id : undefined);
            }
        };
    }
    static { this.properties = { view: { reflect: true } }; }
    static { this.styles = [FdsWidget.styles, ...mapSheets]; }
    #model;
    #layout;
    #opened;
    /** The Land that the widget was about when it was last rendered. */
    #land;
    /** The Land that was focused last: it holds the picture's tab stop. */
    #visited;
    #pointed;
    #project;
    /** The picture that is shown, or was before a list was asked for. */
    #picture;
    #memory;
    #scene;
    firstPiece() {
        return this.view === undefined ? PIECE_OF['project-map'] : undefined;
    }
    get later() {
        return [this.parts.contents, this.parts.walk];
    }
    get onDemand() {
        return [this.parts.list];
    }
    connectedCallback() {
        super.connectedCallback();
        // Beside the data, not after them; and another chance for what could not be fetched before.
        this.#load();
    }
    headingIn(language) {
        return projectMapStrings[language].heading;
    }
    renderContent(view) {
        const layout = this.#layoutOf(view.model);
        if (layout.totals.projects === 0)
            return { none: emptyWords(view) };
        const wanted = this.#wanted();
        this.#show(wanted, view);
        this.#open(view, layout);
        const scene = this.#sceneOf(view, layout);
        this.#scene = scene;
        const { list, map } = this.parts;
        const isList = wanted === 'list';
        const showsMap = this.#picture !== 'tiles' && !(isList && list.module);
        return {
            lead: leadWords(view, layout.totals, !!view.land),
            chosen: selectionSentence(view, ['project', 'actor']),
            body: renderBody(scene, isList),
            footer: renderAttribution(showsMap ? map.module : undefined, this.#picture),
            switches: renderViews(scene, {
                pressed: isList && list.failed ? (this.#picture ?? 'auto') : wanted,
                show: this.#choose,
                // What has failed is not tried again before it is asked for.
                prepare: () => void (list.failed || list.load()),
            }),
        };
    }
    willUpdate(changed) {
        super.willUpdate(changed);
        if (changed.has('view'))
            this.#load();
    }
    updated(changed) {
        super.updated(changed);
        for (const label of this.renderRoot.querySelectorAll('[data-x]')) {
            // By script and not by attribute, which a strict Content-Security-Policy would block.
            label.style.setProperty('--x', `${label.dataset['x'] ?? ''}%`);
            label.style.setProperty('--y', `${label.dataset['y'] ?? ''}%`);
        }
    }
    /** Only a new model makes a new layout; a choice does not. */
    #layoutOf(model) {
        if (!this.#layout || model !== this.#model) {
            this.#model = model;
            this.#layout = layoutProjectMap(model);
        }
        return this.#layout;
    }
    /** What the page or the visitor asks for; what nobody asks for the room decides. */
    #wanted() {
        return MAP_VIEWS.find((name) => name === this.view) ?? 'auto';
    }
    /** Keeps the picture while a list is fetched; where that fails there is one too. */
    #show(wanted, { refresh }) {
        const { list, map } = this.parts;
        if (wanted !== 'list')
            this.#picture = wanted;
        else if (!list.use(refresh) && list.failed)
            this.#picture ??= 'auto';
        if (!this.#picture || this.#picture === 'tiles')
            return;
        map.use(refresh);
        if (map.failed)
            this.#picture = 'tiles';
    }
    #load() {
        const { list, map } = this.parts;
        const wanted = this.#wanted();
        if (wanted === 'list')
            void list.load();
        else if (wanted !== 'tiles')
            void map.load();
    }
    #choose;
    /** What is open follows the choice; a widget about one Land opens with that Land. */
    #open({ land, selection }, layout) {
        this.#opened = openAfter(this.#opened, selection.selection, layout);
        if (land?.id === this.#land)
            return;
        this.#land = land?.id;
        if (land && !selection.selection)
            this.#opened = { open: land.id, selection: null };
    }
    #sceneOf(view, layout) {
        const { open } = this.#opened;
        const { selection } = view.selection;
        const ids = [this.#visited, open, ...layout.laender.map(({ id }) => id)];
        const chosen = selection?.type === 'project' && view.model.find('project', selection.id);
        const joint = this.#project ?? (chosen || undefined);
        return {
            view,
            parts: this.parts,
            layout,
            strings: projectMapStrings[view.lang],
            standings: this.parts.contents.module?.standingsOf(layout, view.selection, open),
            open: open === undefined ? undefined : layout.places.get(open),
            picture: this.#picture,
            joint: joint && leadsOf(joint).length > 1 ? joint : undefined,
            tabStop: ids.find((id) => layout.laender.some((land) => land.id === id && hasData(land))),
            pointed: this.#pointed,
            memory: this.#memory,
            remember: (key, value) => {
                if (this.#memory.get(key) === value)
                    return;
                this.#memory.set(key, value);
                this.requestUpdate();
            },
            hear: this.#hear,
            choosePlace: this.#choosePlace,
            pointProject: (project) => {
                this.#project = project;
                this.requestUpdate();
            },
            goToPanel: () => {
                this.renderRoot.querySelector('.panel')?.focus();
            },
        };
    }
    #choosePlace;
    #hear;
    #point(id) {
        if (this.#pointed === id)
            return;
        this.#pointed = id;
        this.requestUpdate();
    }
    stepBack() {
        if (super.stepBack())
            return true;
        if (this.#opened.open === undefined)
            return false;
        this.#opened = { open: undefined, selection: null };
        this.requestUpdate();
        return true;
    }
}

export { FdsProjectMap };
