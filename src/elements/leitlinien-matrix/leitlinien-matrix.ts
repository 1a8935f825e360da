import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { FdsWidget } from '../../fds-widget.js';
import { PIECE_OF, type PieceName } from '../../feed/pieces.js';
import { place } from './place.generated.js';
import type { Language } from '../../i18n/language.js';
import { walkByKey } from '../../controllers/late-key.js';
import { LazyModule } from '../../loading/lazy-module.js';
import type { RefType } from '../../model/model.types.js';
import type { FrameContent } from '../../parts/frame.js';
import { waiting, type LaterModule } from '../../parts/later.js';
import { selectionSentence } from '../../parts/selection-sentence.js';
import { viewSwitch } from '../../parts/view-switch.js';
import { switchWords, viewWords } from '../../parts/view-words.js';
import type { WidgetView } from '../../parts/view.types.js';
import { layoutMatrix } from './leitlinien-matrix.layout.js';
import { PLACES } from './leitlinien-matrix.lack.js';
import { matrixPaperStyles } from './leitlinien-matrix.paper.styles.js';
import { matrixParts, type MatrixParts } from './leitlinien-matrix.parts.js';
import type {
  MatrixBase,
  MatrixScene,
  MatrixViewName,
  MatrixWishes,
} from './leitlinien-matrix.scene.js';
import { matrixStrings } from '../../texts/de/leitlinien-matrix.js';
import { matrixStyles } from './leitlinien-matrix.styles.js';
import { renderTable } from './leitlinien-matrix.table.js';
import { countedNote, noneOf } from '../../describe/lost.js';

const MATRIX_LISTS = ['leitlinien', 'categories', 'goals'] as const;

const VIEWS: readonly MatrixViewName[] = ['matrix', 'structure'];

/** More goals than this need more room than a tablet has. */
const MANY = 3;

/**
 * Anhang 1 of the strategy: the Leitlinien in a table of categories and goals. Each opens to its
 * official wording, its summary, its variants and sources.
 *
 * @summary What did we commit to? The Leitlinien by category and goal.
 * @slot - Shown until the widget is ready, and where scripts are blocked.
 * @fires {CustomEvent<Selection>} fds-select - A visitor chooses something; cancelable, before it takes effect.
 * @fires {CustomEvent<Selection>} fds-selection-change - The selection has changed; from a widget without `fds-strategy`.
 * @fires {CustomEvent<FilterDetail>} fds-filter-change - The filter or the Land has changed; from a widget without `fds-strategy`.
 * @fires {CustomEvent<LoadDetail>} fds-load - A feed was loaded and is shown; from a widget without `fds-strategy`.
 * @fires {CustomEvent<ErrorDetail>} fds-error - A feed could not be used, wholly or in part.
 * @attr {'de' | 'en'} lang - `de` (default) or `en`; otherwise the nearest `lang` around it.
 * @csspart heading - The widget's own heading.
 * @csspart body - The table or the groups.
 * @csspart bar - The buttons for searching and counting.
 * @csspart search - The fields of the search.
 * @csspart legend - What the counted numbers mean.
 * @csspart table - The table.
 * @csspart cell - One field of the table.
 * @csspart group - One group of the second view.
 * @csspart entry - A Leitlinie, goal or category that can be chosen.
 * @csspart details - The details of what is chosen.
 * @csspart switches - The buttons above the table.
 * @csspart footer - Date, source, licence.
 * @csspart views - The buttons that switch between table and groups.
 * @cssprop [--fds-color-accent=#0b4f9c] - Colour of links and of what is chosen.
 * @cssprop [--fds-color-text=#1a1d26] - Colour of text.
 * @cssprop [--fds-color-muted=#565c6b] - Colour of secondary text.
 * @cssprop [--fds-color-rule=#d5d9e2] - Colour of hairlines.
 * @cssprop [--fds-color-soft=#f3f5f9] - Ground of details and notices.
 * @cssprop [--fds-min-height=0] - Height that is kept free while loading.
 */
export class FdsLeitlinienMatrix extends FdsWidget {
  static override properties: PropertyDeclarations = {
    view: { reflect: true, useDefault: true },
  };

  static override styles: CSSResultGroup = [
    FdsWidget.styles,
    place,
    matrixStyles,
    matrixPaperStyles,
  ];

  /** What is shown: `matrix` (default) or `structure`, the groups. The visitor may switch. */
  view: MatrixViewName = 'matrix';

  protected override readonly homeTypes: readonly RefType[] = [
    'leitlinie',
    'goal',
    'category',
    'cell',
  ];

  /** What is fetched on need; a test may put another way here. */
  protected readonly parts: MatrixParts = matrixParts;

  protected override readonly tools = new LazyModule(() => import('./leitlinien-matrix.tools.js'));

  #wishes: MatrixWishes = { search: undefined, isCounting: false };

  constructor() {
    super();
    this.addEventListener('keydown', this.#walk);
  }

  protected override firstPiece(): PieceName | undefined {
    return this.view === 'matrix' ? PIECE_OF['leitlinien-matrix'] : undefined;
  }

  protected override get later(): readonly LazyModule<LaterModule>[] {
    return [this.parts.more, this.parts.structure];
  }

  protected override headingIn(language: Language): string {
    return matrixStrings[language].heading;
  }

  protected override renderContent(view: WidgetView): FrameContent {
    const strings = matrixStrings[view.lang];
    const { length } = view.whole.feed.leitlinien;
    if (length === 0) return { none: noneOf(view, ['leitlinien'], strings.empty) };
    const scene = this.#sceneOf(view);
    const { rows, columns } = scene.layout;
    return {
      lead: html`${strings.lead(length, rows.length, columns.length)}
      ${countedNote(view, MATRIX_LISTS, PLACES)}`,
      chosen: selectionSentence(view, ['leitlinie']),
      body: html`${this.#renderWaiting(view)}${scene.panel}${this.#renderView(scene)}`,
      switches: this.#renderSwitches(view),
    };
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.parts.more.module?.attend(this.renderRoot);
  }

  readonly #refresh = (): void => {
    this.requestUpdate();
  };

  readonly #walk = (event: KeyboardEvent): void => {
    const entry = this.shadowRoot?.activeElement?.closest('.grid .entry');
    if (!entry || entry.closest('.details') || event.defaultPrevented) return;
    walkByKey(event, this.parts.more, this);
  };

  readonly #wish = (wishes: Partial<MatrixWishes>): void => {
    this.#wishes = { ...this.#wishes, ...wishes };
    // Again, in case the first attempt has failed.
    void this.parts.more.load();
    this.requestUpdate();
  };

  /** The buttons above the table: what is shown, searching, counting. */
  #renderSwitches({ lang }: WidgetView): TemplateResult {
    const { search, isCounting } = this.#wishes;
    const strings = matrixStrings[lang];
    const show = (name: MatrixViewName): void => {
      this.view = name;
      this.voice.say(() => viewWords(lang, strings.view[name]));
      // Also where it is the wanted view already: the first attempt may have failed.
      void this.parts.structure.load().then(this.#refresh);
    };
    return html`${viewSwitch({ strings, views: VIEWS, shown: this.view, show })}
      <span class="bar" part="bar">
        ${button(strings.search, undefined, !!search, () => {
          this.#wish({ search: search ? undefined : {} });
        })}${button(strings.tally, isCounting, undefined, () => {
          this.#wish({ isCounting: !isCounting });
          this.voice.say(() => switchWords(lang, strings.tally, !isCounting));
        })}
      </span>`;
  }

  /** What became of code that is needed and not there. */
  #renderWaiting({ lang }: WidgetView): TemplateResult | typeof nothing {
    const { search, isCounting } = this.#wishes;
    const { more, structure } = this.parts;
    const missing = [
      ...(search || isCounting ? [more] : []),
      ...(this.view === 'structure' ? [structure] : []),
    ].find(({ module }) => !module);
    return missing ? waiting(missing, lang) : nothing;
  }

  /** What is shown, with what is fetched on need as soon as there is a need. */
  #sceneOf(given: WidgetView): MatrixScene {
    // Of the whole strategy: a filter must not take rows of the annex away.
    const layout = layoutMatrix(given.whole);
    const { more } = this.parts;
    const { search, isCounting } = this.#wishes;
    const isNeeded =
      search ?? (isCounting || given.showsDetails || layout.unassigned[0] || layout.columns[MANY]);
    const code = isNeeded ? more.use(this.#refresh) : more.module;
    // Nothing is said to be open before it is.
    const view = { ...given, showsDetails: given.showsDetails && !!code };
    const base: MatrixBase = {
      view,
      layout,
      isShown: ({ id }) => !!view.model.find('leitlinie', id),
    };
    return { ...base, ...code?.extrasOf(base, this.#wishes, this.#wish) };
  }

  /** The wanted view; where its code could not be fetched, the table. */
  #renderView(scene: MatrixScene): unknown {
    const { structure } = this.parts;
    if (this.view !== 'structure' || structure.failed) return renderTable(scene);
    return structure.use(this.#refresh)?.renderStructure(scene);
  }
}

function button(
  label: string,
  pressed: boolean | undefined,
  expanded: boolean | undefined,
  act: () => void,
): TemplateResult {
  return html`<button
    type="button"
    class="link"
    aria-pressed=${pressed ?? nothing}
    aria-expanded=${expanded ?? nothing}
    @click=${act}
  >
    ${label}
  </button>`;
}
