import { html, nothing, type CSSResultGroup, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { FdsWidget } from '../../fds-widget.js';
import type { Language } from '../../i18n/language.js';
import type { RefType, StrategyModel } from '../../model/model.types.js';
import type { FrameContent } from '../../parts/frame.js';
import { selectionSentence } from '../../parts/selection-sentence.js';
import type { WidgetView } from '../../parts/view.types.js';
import { renderBody } from './project-map.body.js';
import { renderFooter } from './project-map.footer.js';
import { layoutProjectMap, type ProjectMapLayout } from './project-map.layout.js';
import { mapParts, partSheets, type MapParts } from './project-map.parts.js';
import { mapSpots } from './project-map.picture.js';
import type { MapViewName, PictureHandlers, Scene } from './project-map.scene.js';
import { isCollective, openAfter, standingsOf, type OpenState } from './project-map.standing.js';
import { projectMapStrings } from './project-map.strings.js';
import { projectMapStyles } from './project-map.styles.js';
import { legendStyles } from './legend.styles.js';
import { pictureStyles } from './picture.styles.js';
import { walk, type Spot } from './walk.layout.js';

/**
 * The projects by those who lead them and take part: on a map of the Länder, as equal tiles, or as a
 * list. The Bund, FITKO, other organisations and projects without a published lead stand beside it.
 *
 * @summary Who does what, where? The projects by lead and partners.
 * @slot - Shown until the widget is ready, and where scripts are blocked.
 * @fires {CustomEvent<{ type: string, id: string } | null>} fds-select - A visitor chooses something; cancelable, before it takes effect.
 * @fires {CustomEvent<{ type: string, id: string } | null>} fds-selection-change - The selection has changed; from a widget without `fds-strategy`.
 * @fires {CustomEvent<{ url: string, updated: string, counts: object }>} fds-load - A feed was loaded and is shown; from a widget without `fds-strategy`.
 * @fires {CustomEvent<{ code: string, message: string, problems: { path: string, message: string }[] }>} fds-error - A feed could not be used, wholly or in part.
 * @attr {string} lang - `de` (default) or `en`; otherwise the nearest `lang` around it.
 * @attr {string} data-theme - `light` or `dark`; absent: the page's own colour scheme.
 * @csspart frame - The whole widget.
 * @csspart header - Heading and sentence.
 * @csspart heading - The widget's own heading.
 * @csspart lead - The sentence that says what the data say.
 * @csspart body - Picture, places beside it and panel.
 * @csspart map - The map with its numbers.
 * @csspart land - The outline of a Land.
 * @csspart tiles - The grid of tiles.
 * @csspart table - The list.
 * @csspart place - The button of a Land or another place.
 * @csspart legend - The meaning of numbers, hatching and fills.
 * @csspart beside - The places beside the map.
 * @csspart panel - The projects of the open place, or the overview.
 * @csspart entry - A project that can be chosen.
 * @csspart details - The details of what is chosen.
 * @csspart footer - Date, source, licence, views.
 * @csspart views - The buttons that switch between map, tiles and list.
 * @cssprop [--fds-color-accent=#0b4f9c] - Colour of links and of what is chosen.
 * @cssprop [--fds-color-text=#1a1d26] - Colour of text.
 * @cssprop [--fds-color-muted=#565c6b] - Colour of secondary text and of borders on the map.
 * @cssprop [--fds-color-rule=#d5d9e2] - Colour of hairlines.
 * @cssprop [--fds-color-soft=#f3f5f9] - Colour of the Länder.
 * @cssprop [--fds-min-height=0] - Height that is kept free while loading.
 */
export class FdsProjectMap extends FdsWidget {
  static override styles: CSSResultGroup = [
    FdsWidget.styles,
    projectMapStyles,
    pictureStyles,
    legendStyles,
  ];

  /** What is shown: `map` (default), `tiles` or `list`. The visitor may switch. */
  @property({ reflect: true }) view: MapViewName = 'map';

  protected override readonly homeTypes: readonly RefType[] = ['actor', 'project'];

  /** What is fetched on need; a test may put another way here. */
  protected readonly parts: MapParts = mapParts;

  #model: StrategyModel | undefined;
  #layout: ProjectMapLayout | undefined;
  #opened: OpenState = { open: undefined, selection: null };
  /** The Land that was focused last: it holds the picture's tab stop. */
  #visited: string | undefined;
  #pointed: string | undefined;
  /** What is shown: the view before, until the code of the wanted one is there. */
  #shown: MapViewName | undefined;
  readonly #unfolded = new Set<string>();
  #panelHadFocus = false;
  #scene: Scene | undefined;

  constructor() {
    super();
    this.addEventListener('keydown', this.#leaveByEscape);
    // Whoever points at the widget, or tabs into it, may open a place next.
    const prepare = (): void => void this.parts.contents.load();
    this.addEventListener('pointerover', prepare, { once: true, passive: true });
    this.addEventListener('focusin', prepare, { once: true, passive: true });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Another chance for outlines that could not be fetched, e.g. without a network.
    if (this.parts.map.failed) this.#load('map');
  }

  protected override headingIn(language: Language): string {
    return projectMapStrings[language].heading;
  }

  protected override renderContent(view: WidgetView): FrameContent {
    const strings = projectMapStrings[view.lang];
    const layout = this.#layoutOf(view.model);
    const { totals } = layout;
    const possible = this.#possibleView();
    // The map has its room while its outlines are fetched.
    if (this.parts[possible].use(view.refresh) || possible === 'map') this.#shown = possible;
    this.#opened = openAfter(this.#opened, view.selection.selection, layout);
    const scene = this.#sceneOf(view, layout);
    this.#scene = scene;
    if (totals.projects === 0) return { body: html`<p>${strings.empty}</p>` };
    return {
      lead: html`${strings.lead(totals)}
      ${
        totals.own === undefined
          ? nothing
          : strings.ownNote(totals.own, totals.scopes.filter(({ scope }) => !scope?.own).length)
      }
      ${selectionSentence(view, ['project', 'actor'])}`,
      body: renderBody(scene, { name: this.#shown, isMissing: possible !== this.#wantedView() }),
      footer: renderFooter(scene, this.#shown === 'map' ? this.parts.map.module : undefined, {
        pressed: possible,
        show: this.#show,
        prepare: this.#prepare,
      }),
    };
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // Beside the data, not after them.
    if (changed.has('view')) void this.parts[this.#wantedView()].load();
    this.#panelHadFocus = !!this.shadowRoot?.activeElement?.closest('.panel');
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.adopt(partSheets(this.parts));
    for (const label of this.renderRoot.querySelectorAll<HTMLElement>('[data-x]')) {
      // By script and not by attribute, which a strict Content-Security-Policy would block.
      label.style.setProperty('left', `${label.dataset['x'] ?? ''}%`);
      label.style.setProperty('top', `${label.dataset['y'] ?? ''}%`);
    }
    if (this.#panelHadFocus && !this.shadowRoot?.activeElement) this.#focusPanel(true);
  }

  /** Only a new model makes a new layout; a choice does not. */
  #layoutOf(model: StrategyModel): ProjectMapLayout {
    if (!this.#layout || model !== this.#model) {
      this.#model = model;
      this.#layout = layoutProjectMap(model);
    }
    return this.#layout;
  }

  #wantedView(): MapViewName {
    return this.view === 'tiles' || this.view === 'list' ? this.view : 'map';
  }

  /** The wanted view; where its code could not be fetched the map, which needs none. */
  #possibleView(): MapViewName {
    const wanted = this.#wantedView();
    return wanted !== 'map' && this.parts[wanted].failed ? 'map' : wanted;
  }

  #load(name: MapViewName): void {
    void this.parts[name].load();
    this.requestUpdate();
  }

  readonly #show = (name: MapViewName): void => {
    this.view = name;
    // Also where it is the wanted view already: the first attempt may have failed.
    this.#load(name);
  };

  readonly #prepare = (): void => {
    const { tiles, list } = this.parts;
    // What has failed is not tried again before it is asked for.
    for (const part of [tiles, list]) if (!part.failed) void part.load();
  };

  #sceneOf(view: WidgetView, layout: ProjectMapLayout): Scene {
    const { open } = this.#opened;
    const spots = this.#spots(layout);
    const chosen = spots.find(({ id }) => id === (this.#visited ?? open));
    return {
      view,
      parts: this.parts,
      layout,
      strings: projectMapStrings[view.lang],
      standings: standingsOf(layout, view.selection, open),
      open: open === undefined ? undefined : layout.places.get(open),
      tabStop: (chosen ?? spots[0])?.id,
      pointed: this.#pointed,
      unfolded: this.#unfolded,
      unfold: (key) => {
        if (this.#unfolded.has(key)) return;
        this.#unfolded.add(key);
        this.requestUpdate();
      },
      handlers: this.#handlers,
      choosePlace: this.#choosePlace,
      goToPanel: () => {
        this.#focusPanel();
      },
    };
  }

  /** What the arrow keys walk over in the picture that is shown. */
  #spots(layout: ProjectMapLayout): readonly Spot[] {
    const { map, tiles } = this.parts;
    if (this.#shown === 'map' && map.module) return mapSpots(map.module, { layout });
    return tiles.module?.tileSpots({ layout }) ?? [];
  }

  readonly #choosePlace = (id: string): void => {
    const place = this.#scene?.layout.places.get(id);
    const { view } = this.#scene ?? {};
    if (!place || !view) return;
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
    if (!isOpen && selection?.type === 'actor') view.choose(null);
  };

  readonly #handlers: PictureHandlers = {
    click: (event) => {
      const id = placeIdOf(event);
      if (id !== undefined) this.#choosePlace(id);
    },
    keydown: (event) => {
      this.#walk(event);
    },
    point: (event) => {
      this.#point(placeIdOf(event));
    },
    leave: () => {
      this.#point(undefined);
    },
    focus: (event) => {
      this.#visited = placeIdOf(event);
      this.#point(this.#visited);
    },
  };

  #point(id: string | undefined): void {
    if (this.#pointed === id) return;
    this.#pointed = id;
    this.requestUpdate();
  }

  #walk(event: KeyboardEvent): void {
    const from = placeIdOf(event);
    const isPlainKey = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (from === undefined || !isPlainKey || !this.#layout) return;
    const to = walk(this.#spots(this.#layout), from, event.key);
    if (to === undefined) return;
    event.preventDefault();
    for (const button of this.renderRoot.querySelectorAll<HTMLElement>('.picture button')) {
      if (button.dataset['place'] === to) button.focus();
    }
  }

  readonly #leaveByEscape = (event: KeyboardEvent): void => {
    const scene = this.#scene;
    if (event.key !== 'Escape' || !scene) return;
    if (scene.view.selection.selection) scene.view.choose(null);
    else if (scene.open) this.#close();
  };

  #close(): void {
    this.#opened = { ...this.#opened, open: undefined };
    this.requestUpdate();
  }

  #focusPanel(quietly = false): void {
    this.renderRoot.querySelector<HTMLElement>('.panel')?.focus({ preventScroll: quietly });
  }
}

/** The place from which an event of a picture came. */
function placeIdOf(event: Event): string | undefined {
  const target = event.target instanceof Element ? event.target : undefined;
  return target?.closest('[data-place]')?.getAttribute('data-place') ?? undefined;
}
