import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { FdsElement } from '../../src/fds-element.js';
import type { Report } from '../report.js';
import type { ReportStrings } from '../report.strings.js';
import { findingsOf, limitsOf } from './doctor-panel.findings.js';
import { findingStyles, panelStyles } from './doctor-panel.styles.js';

/** What the panel asks for. */
export interface PanelActions {
  /** Looks at the page anew. */
  readonly again: () => void;
  /** The element of a finding, while it is in the page. */
  readonly elementAt: (number: number) => Element | undefined;
}

/** Height of the panel in percent of the window: what it starts with, its limits, a step of a key. */
const HEIGHT = { start: 60, least: 20, most: 95, step: 5 };

/** How long an element is marked in the page, in milliseconds. */
const MARKED = 3000;

/**
 * The doctor's panel, at the end of the page. Not modal, takes no focus, touches nothing of the page.
 * Internal: no page writes its tag.
 */
export class FdsDoctor extends FdsElement {
  static override properties: PropertyDeclarations = {
    report: { attribute: false },
    busy: { attribute: false },
    strings: { attribute: false },
    folded: { state: true },
    height: { state: true },
    copied: { state: true },
  };

  static override styles: CSSResultGroup = [panelStyles, findingStyles];

  /** What is shown; absent before the first run is over. */
  report: Report | undefined;

  /** Whether the page is being looked at. */
  busy = true;

  /** Its words, in the page's language. */
  strings: ReportStrings | undefined;

  /** How the panel reaches the page. */
  actions: PanelActions | undefined;

  protected folded = false;
  protected height = HEIGHT.start;
  /** Whether the report is on the clipboard, once a visitor has asked for it. */
  protected copied: boolean | undefined;

  protected override render(): TemplateResult | typeof nothing {
    const { strings } = this;
    if (!strings) return nothing;
    return html`<section
      class="panel"
      part="panel"
      aria-labelledby="heading"
      @keydown=${this.#fold}
    >
      ${this.folded ? nothing : this.#grip(strings)}
      <header>
        <div class="title">
          <h2 id="heading">${strings.heading}</h2>
          <div class="summary" aria-live="polite">
            <p>${this.busy || !this.report ? strings.running : this.report.summary}</p>
          </div>
        </div>
        ${this.#buttons(strings)}
      </header>
      ${this.folded ? nothing : this.#content(strings)}
    </section>`;
  }

  protected override updated(): void {
    const panel = this.renderRoot.querySelector<HTMLElement>('.panel');
    panel?.style.setProperty('--height', `${this.height}vh`);
  }

  #grip(strings: ReportStrings): TemplateResult {
    return html`<div
      class="grip"
      role="separator"
      tabindex="0"
      aria-orientation="horizontal"
      aria-label=${strings.resize}
      aria-valuemin=${HEIGHT.least}
      aria-valuemax=${HEIGHT.most}
      aria-valuenow=${this.height}
      @keydown=${this.#resizeByKey}
      @pointerdown=${this.#grab}
      @pointermove=${this.#resizeByPointer}
    ></div>`;
  }

  #buttons(strings: ReportStrings): TemplateResult {
    return html`<div class="actions">
      <button type="button" part="again" ?disabled=${this.busy} @click=${this.#again}>
        ${strings.again}
      </button>
      <button type="button" part="copy" ?disabled=${!this.report} @click=${this.#copy}>
        ${strings.copy}
      </button>
      <button
        type="button"
        part="fold"
        aria-expanded=${this.folded ? 'false' : 'true'}
        @click=${this.#toggle}
      >
        ${this.folded ? strings.unfold : strings.fold}
      </button>
      <button type="button" part="close" @click=${this.#close}>${strings.close}</button>
    </div>`;
  }

  #content(strings: ReportStrings): TemplateResult {
    const { copied, report } = this;
    // A region that scrolls is reached by keys, whether or not there is a link in it.
    return html`<div class="content" role="group" aria-labelledby="heading" tabindex="0">
      <div aria-live="polite">
        ${copied === undefined ? nothing : html`<p>${copied ? strings.copied : strings.notCopied}</p>`}
      </div>
      ${
        copied === false && report
          ? html`<textarea
              rows="8"
              readonly
              aria-label=${strings.copy}
              .value=${report.text}
            ></textarea>`
          : nothing
      }
      ${report ? findingsOf(report, strings, this.#show) : nothing} ${limitsOf(strings)}
    </div>`;
  }

  readonly #again = (): void => {
    this.copied = undefined;
    this.actions?.again();
  };

  readonly #toggle = (): void => {
    this.folded = !this.folded;
  };

  readonly #close = (): void => {
    this.remove();
  };

  /** Escape folds the panel: what is behind it may be what somebody looks for. */
  readonly #fold = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || this.folded) return;
    this.folded = true;
    this.renderRoot.querySelector<HTMLElement>('[part="fold"]')?.focus();
  };

  readonly #copy = async (): Promise<void> => {
    const text = this.report?.text ?? '';
    try {
      await navigator.clipboard.writeText(text);
      this.copied = true;
    } catch {
      // No permission, or no secure page: the report is shown to be copied by hand.
      this.copied = false;
    }
    this.folded = false;
  };

  #setHeight(height: number): void {
    this.height = Math.round(Math.min(Math.max(height, HEIGHT.least), HEIGHT.most));
  }

  readonly #resizeByKey = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = {
      ArrowUp: this.height + HEIGHT.step,
      ArrowDown: this.height - HEIGHT.step,
      Home: HEIGHT.least,
      End: HEIGHT.most,
    };
    const height = steps[event.key];
    if (height === undefined) return;
    event.preventDefault();
    this.#setHeight(height);
  };

  readonly #grab = (event: PointerEvent): void => {
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
  };

  readonly #resizeByPointer = (event: PointerEvent): void => {
    const grip = event.currentTarget as HTMLElement;
    if (!grip.hasPointerCapture(event.pointerId)) return;
    this.#setHeight((1 - event.clientY / innerHeight) * 100);
  };

  /** Brings an element into view and marks it for a moment; the mark is the panel's own. */
  readonly #show = (number: number): void => {
    const element = this.actions?.elementAt(number);
    if (!element?.isConnected) return;
    element.scrollIntoView({ block: 'center' });
    const range = document.createRange();
    range.selectNode(element);
    // Of the content: an fds-strategy has no box of its own.
    const { height, left, top, width } = range.getBoundingClientRect();
    const spot = document.createElement('div');
    spot.className = 'spot';
    for (const [name, value] of Object.entries({ height, left, top, width })) {
      spot.style.setProperty(name, `${value}px`);
    }
    this.renderRoot.append(spot);
    setTimeout(() => {
      spot.remove();
    }, MARKED);
  };
}
