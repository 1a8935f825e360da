import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
} from 'lit';
import { noneOf } from '../../describe/lost.js';
import { walkByKey } from '../../controllers/late-key.js';
import { PrintController } from '../../controllers/print-controller.js';
import { FdsWidget } from '../../fds-widget.js';
import { place } from './place.generated.js';
import type { Language } from '../../i18n/language.js';
import { LazyModule } from '../../loading/lazy-module.js';
import { LEVELS, readLevels } from '../../model/cascade-levels.js';
import type { RefType } from '../../model/model.types.js';
import { details } from '../../parts/details.js';
import type { FrameContent } from '../../parts/frame.js';
import type { LaterModule } from '../../parts/later.js';
import { selectionSentence } from '../../parts/selection-sentence.js';
import type { ToolsModule } from '../../parts/tools.types.js';
import { switchWords, viewWords } from '../../parts/view-words.js';
import type { WidgetView } from '../../parts/view.types.js';
import { topicMarkStyles } from '../../styles/topic-mark.styles.js';
import { cascadeStrings } from '../../texts/de/cascade.js';
import { shownAfter } from './cascade.columns.js';
import { renderSwitches } from './cascade.controls.js';
import { DrawnCascade } from './cascade.drawn.js';
import type { CascadeLayout } from './cascade.layout.js';
import { renderTree } from './cascade.list.js';
import { moreOfCascade } from './cascade.parts.js';
import { renderPicture } from './cascade.picture.js';
import type { CascadeViewName, Scene } from './cascade.scene.js';
import { cascadeStyles } from './cascade.styles.js';
import { leadWords, unknownWords } from './cascade.words.js';

/** What it shows, from the vision down. */
const TYPES: readonly RefType[] = ['goal', 'leitlinie', 'topic', 'project', 'actor'];

/**
 * How the vision reaches practice: from the goals over Leitlinien, topics and projects to those who lead
 * them, as a picture of flows and as a list. Official and editorial links are told apart, what has no
 * link is counted.
 *
 * @summary How does the vision reach practice? From goal to lead, as a Sankey and as a list.
 * @slot - Shown until the widget is ready, and where scripts are blocked.
 * @fires {CustomEvent<Selection>} fds-select - A visitor chooses something; cancelable, before it takes effect.
 * @fires {CustomEvent<Selection>} fds-selection-change - The selection has changed; from a widget without `fds-strategy`.
 * @fires {CustomEvent<FilterDetail>} fds-filter-change - The filter or the Land has changed; from a widget without `fds-strategy`.
 * @fires {CustomEvent<LoadDetail>} fds-load - A feed was loaded and is shown; from a widget without `fds-strategy`.
 * @fires {CustomEvent<ErrorDetail>} fds-error - A feed could not be used, wholly or in part.
 * @attr {'de' | 'en'} lang - `de` (default) or `en`; otherwise the nearest `lang` around it.
 * @csspart heading - The widget's own heading.
 * @csspart body - Picture or list, and details.
 * @csspart problem - What of the attributes does not fit.
 * @csspart picture - The picture with its legend.
 * @csspart legend - The meaning of the lines.
 * @csspart box - A thing in the picture, or a group of them.
 * @csspart end - Where entries without a link end.
 * @csspart list - The same as a tree of headings and lists.
 * @csspart entry - A thing in the list that can be chosen.
 * @csspart details - The details of what is chosen.
 * @csspart switches - The place of the switches.
 * @csspart views - The buttons that switch between picture and list.
 * @csspart official - The button that leaves the editors' links out.
 * @csspart footer - Date, source, tools.
 * @csspart tools - Cite, save, print.
 * @cssprop [--fds-color-accent=#0b4f9c] - Colour of links and of what is chosen.
 * @cssprop [--fds-color-text=#1a1d26] - Colour of text.
 * @cssprop [--fds-color-muted=#565c6b] - Colour of secondary text.
 * @cssprop [--fds-color-rule=#d5d9e2] - Colour of hairlines and bands.
 * @cssprop [--fds-color-soft=#f3f5f9] - Ground of boxes and details.
 * @cssprop [--fds-min-height=0] - Height that is kept free while loading.
 */
export class FdsCascade extends FdsWidget {
  static override properties: PropertyDeclarations = {
    levels: { reflect: true, useDefault: true },
  };

  static override styles: CSSResultGroup = [
    FdsWidget.styles,
    place,
    topicMarkStyles,
    cascadeStyles,
  ];

  /** The columns, in order: `goal leitlinie topic project lead` (default), or some of them. */
  levels: string = LEVELS.join(' ');

  protected override readonly homeTypes: readonly RefType[] = [];
  protected override readonly secondHomeTypes: readonly RefType[] = TYPES;

  protected override readonly tools = new LazyModule<ToolsModule>(async () => {
    const { toolsFor } = await import('./cascade.tools.js');
    return {
      toolsOf: (view) =>
        toolsFor(view, { levels: this.#wish.levels, onlyOfficial: this.#onlyOfficial }),
    };
  });

  readonly #print = new PrintController(this);
  #onlyOfficial = false;
  #wanted: CascadeViewName | undefined;
  /** How often groups and long lists have been opened. */
  #opened: ReadonlyMap<string, number> = new Map();
  /** Folds of the list that have ever been opened. */
  readonly #folds = new Set<string>();
  /** Where in the list the visitor has chosen. */
  #place: string | undefined;
  /** The box that was focused last: it holds the picture's tab stop. */
  #visited: string | undefined;
  readonly #drawn = new DrawnCascade();
  #scene: Scene | undefined;

  protected override get later(): readonly LazyModule<LaterModule>[] {
    return [moreOfCascade];
  }

  get #wish(): ReturnType<typeof readLevels> {
    return readLevels(this.levels);
  }

  protected override headingIn(language: Language): string {
    return cascadeStrings[language].heading;
  }

  protected override renderContent(view: WidgetView): FrameContent {
    const state = { onlyOfficial: this.#onlyOfficial, opened: this.#opened };
    const layout = this.#drawn.layoutOf(view, this.#wish.levels, state);
    const scene = this.#sceneOf(view, layout);
    this.#scene = scene;
    const { lang, strings } = scene;
    const unknown = unknownWords(scene, this.#wish.unknown);
    const problem = unknown && html`<p class="problem" part="problem">${unknown}</p>`;
    if (layout.boxes.length === 0) {
      const lists = ['projects', 'leitlinien', 'goals', 'topics'] as const;
      return { body: problem, none: view.noHits.project ?? noneOf(view, lists, strings.empty) };
    }
    const { selection } = view.selection;
    const chosen = view.showsDetails && selection && this.#place === undefined;
    return {
      lead: html`${leadWords(scene)} ${selectionSentence(view, TYPES)}`,
      body: html`${problem} ${view.noHits.project ? html`<p>${view.noHits.project}</p>` : nothing}
        <div class="cascade" data-view=${this.#wanted ?? nothing}>
          ${renderPicture(scene)} ${renderTree(scene)}
        </div>
        ${chosen ? details(view, selection) : nothing}`,
      switches: renderSwitches({
        lang,
        wanted: this.#wanted,
        onlyOfficial: this.#onlyOfficial,
        show: this.#show,
        toggleOfficial: this.#toggleOfficial,
      }),
    };
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    for (const box of this.renderRoot.querySelectorAll<HTMLElement>('[data-box]')) {
      // By script and not by attribute, which a strict Content-Security-Policy would block.
      const [x = '', y = '', width = '', height = ''] = box.dataset['box']?.split(' ') ?? [];
      box.style.setProperty('--x', `${x}%`);
      box.style.setProperty('--y', `${y}em`);
      box.style.setProperty('--w', `${width}%`);
      box.style.setProperty('--h', `${height}em`);
    }
    this.renderRoot.querySelector('.cascade')?.toggleAttribute('data-placed', true);
  }

  #sceneOf(view: WidgetView, layout: CascadeLayout): Scene {
    const { selection } = view.selection;
    if (!selection) this.#place = undefined;
    const printsAll = this.#print.extent(layout.units.length) === 'all';
    const keys = layout.boxes.flatMap(({ node }) =>
      node.kind === 'none' || node.kind === 'idle' ? [] : [node.key],
    );
    return {
      view,
      model: view.model,
      lang: view.lang,
      strings: cascadeStrings[view.lang],
      content: layout,
      onlyOfficial: this.#onlyOfficial,
      layout,
      lit: this.#drawn.litOf(view.selection, layout),
      headingLevel: view.headingLevel,
      wanted: this.#wanted,
      tabStop: keys.find((key) => key === this.#visited) ?? keys[0],
      hear: this.#hear,
      chooseAt: (path) => {
        this.#place = path;
        this.requestUpdate();
      },
      isOpen: (path) => printsAll || this.#folds.has(path),
      open: (path) => {
        if (this.#folds.has(path)) return;
        this.#folds.add(path);
        this.requestUpdate();
      },
      shown: (path) => (printsAll ? Infinity : shownAfter(this.#opened.get(path) ?? 0)),
      showMore: this.#openMore,
      detailsAt: (path) =>
        view.showsDetails && selection && path === this.#place
          ? details(view, selection)
          : undefined,
    };
  }

  readonly #show = (name: CascadeViewName): void => {
    this.#wanted = name;
    this.#place = undefined;
    this.#saySwitch(({ lang, strings }) => viewWords(lang, strings.view[name]));
    this.requestUpdate();
  };

  readonly #toggleOfficial = (): void => {
    this.#onlyOfficial = !this.#onlyOfficial;
    this.#saySwitch(({ lang, strings }) =>
      switchWords(lang, strings.onlyOfficial, this.#onlyOfficial),
    );
    this.requestUpdate();
  };

  #saySwitch(words: (scene: Scene) => string): void {
    this.voice.say(() => (this.#scene ? words(this.#scene) : ''));
  }

  readonly #openMore = (key: string): void => {
    this.#opened = new Map([...this.#opened, [key, (this.#opened.get(key) ?? 0) + 1]]);
    this.requestUpdate();
  };

  /** Hears what is pressed, focused or typed on the boxes. */
  readonly #hear = (event: Event): void => {
    const box = (event.target as Element).closest<HTMLElement>('button[data-node]');
    const key = box?.dataset['node'];
    if (key === undefined) return;
    if (event.type === 'focusin') {
      if (this.#visited === key) return;
      this.#visited = key;
      this.requestUpdate();
    } else if (!(event instanceof KeyboardEvent)) this.#press(key);
    else if (!event.ctrlKey) walkByKey(event, moreOfCascade, this);
  };

  #press(key: string): void {
    const { layout, view } = this.#scene ?? {};
    const node = layout?.boxes.find((box) => box.node.key === key)?.node;
    if (node?.kind === 'record') {
      this.#place = undefined;
      view?.choose({ type: node.ref.type, id: node.ref.id });
    } else if (node?.kind === 'open') {
      this.#opened = new Map([...this.#opened].filter(([each]) => each !== key));
      this.requestUpdate();
    } else if (node) this.#openMore(key);
  }

  /** The choice first, then what was opened in the picture. */
  protected override stepBack(): boolean {
    if (super.stepBack()) return true;
    if (this.#opened.size === 0) return false;
    this.#opened = new Map();
    this.requestUpdate();
    return true;
  }
}
