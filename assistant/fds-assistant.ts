import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { toMain } from '../src/i18n/language.js';
import { Surroundings } from '../src/controllers/surroundings.js';
import { LanguageController } from '../src/controllers/language-controller.js';
import { copyText } from '../src/exports/copy-text.js';
import { FdsElement } from '../src/fds-element.js';
import { paintAccent } from './paint-accent.js';
import { BlockedHosts } from './blocked-hosts.js';
import { assistantStrings } from './assistant.strings.js';
import type { Result } from './assistant.strings.types.js';
import { assistantStyles } from './assistant.styles.js';
import type {
  AssistantView,
  BadAddresses,
  ChoiceChange,
  Copied,
  PreviewWidth,
} from './assistant.types.js';
import { ChoiceMemory } from './choice-memory.js';
import { choiceForm } from './choice-form.js';
import { loadFacts, UNKNOWN_FACTS } from './kit-facts.js';
import { previewChoice } from './preview.js';
import { PreviewController } from './preview-controller.js';
import { copyByHand, saveCode } from './copy-by-hand.js';
import { resultPanels } from './result-panels.js';
import { usualChoice } from './snippets/choice-address.js';
import { embedSnippet } from './snippets/embed-snippet.js';
import type { EmbedChoice, EmbedCms, EmbedSnippet, KitFacts } from './snippets/embed.types.js';
import {
  feedAddress,
  meantAddress,
  PLACEHOLDER_BASE,
  toBase,
  toFeedAddress,
} from './snippets/kit-address.js';
import { stage } from './stage.js';

/** How long a confirmation stays, in milliseconds. */
const CONFIRMED = 4000;

/** How long the assistant waits before it says that the code has changed: typing is not interrupted. */
const ANNOUNCE = 700;

/**
 * The snippet builder: choose what is to be shown and how, see it, and copy what goes onto the page,
 * with the lines for its Content-Security-Policy, a paragraph for its privacy statement and steps for
 * content management systems.
 *
 * @summary Makes the snippet that embeds the kit's widgets.
 * @slot - Shown until the assistant is ready, and where scripts are blocked.
 * @attr {string} lang - `de` (default) or `en`; otherwise the nearest `lang` around it.
 * @attr {string} data-theme - `light` or `dark`; absent: what fits the page's ground.
 * @csspart form - What can be chosen.
 * @csspart preview - The chosen widgets, alive.
 * @csspart result - Code, policy, privacy, steps, checks.
 */
export class FdsAssistant extends FdsElement {
  static override properties: PropertyDeclarations = {
    base: {},
    linkable: { type: Boolean },
  };

  static override styles: CSSResultGroup = assistantStyles;

  /** Folder of the kit beside which the assistant's own script lies; set by `assistant.ts`. */
  static home: string | undefined;

  constructor() {
    super();
    this.addController(new Surroundings(this));
  }

  /** Where the kit lies, for preview and code; absent: where the assistant's script does. */
  base: string | null = null;

  /** Keeps the choice in the page's fragment, so that it can be sent on. */
  linkable = false;

  readonly #language = new LanguageController(this);
  readonly #preview = new PreviewController(this);
  readonly #memory = new ChoiceMemory();
  readonly #blocked = new BlockedHosts(() => {
    this.requestUpdate();
  });
  #choice: EmbedChoice | undefined;
  #facts: KitFacts = UNKNOWN_FACTS;
  #factsOf = '';
  #result: Result = 'code';
  #cms: EmbedCms = 'typo3';
  #width: PreviewWidth = 'full';
  #copied: Copied | undefined;
  #bad: BadAddresses = {};
  #code: string | undefined;
  #spoken = '';
  #timers: Partial<Record<'copied' | 'spoken', ReturnType<typeof setTimeout>>> = {};

  /** Address of the kit beside the assistant, absolute, with a slash at the end. */
  get #home(): string {
    const base = this.base ?? FdsAssistant.home;
    const url = base && URL.canParse(base, document.baseURI) && new URL(base, document.baseURI);
    return (url && /^https?:$/.test(url.protocol) && toBase(url.href)) || PLACEHOLDER_BASE;
  }

  get #usual(): EmbedChoice {
    return { ...usualChoice(this.#home), lang: toMain(this.#language.language) };
  }

  /** What is chosen; a page may set it. */
  get choice(): EmbedChoice {
    return this.#choice ?? this.#usual;
  }

  set choice(choice: EmbedChoice) {
    this.#choice = choice;
    this.requestUpdate();
  }

  /** The snippet for the choice, as it is shown. */
  get snippet(): EmbedSnippet {
    const { pieces } = this.#preview;
    const facts = pieces ? { ...this.#facts, pieces } : this.#facts;
    return embedSnippet(this.choice, facts, toMain(this.#language.language));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#readAddress);
    this.#blocked.start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#readAddress);
    this.#blocked.stop();
    for (const timer of Object.values(this.#timers)) clearTimeout(timer);
  }

  protected override willUpdate(): void {
    if (!this.hasUpdated) this.#readAddress();
    const home = this.#home;
    this.#preview.show(previewChoice(this.choice, home, this.#memory.strangers(home)));
    if (this.#factsOf === home) return;
    this.#factsOf = home;
    void loadFacts(home).then((facts) => {
      this.#facts = facts;
      this.requestUpdate();
    });
  }

  protected override updated(): void {
    const { code } = this.snippet;
    if (this.#code !== undefined && this.#code !== code && code) this.#sayChanged(code);
    this.#code = code;
    if (this.#copied?.done === false) this.#markCopyText();
    paintAccent(this.shadowRoot?.querySelector('.canvas'), this.choice);
  }

  readonly #readAddress = (): void => {
    if (!this.linkable) return;
    const choice = this.#memory.read(this.#usual);
    if (choice) this.choice = choice;
  };

  #change(change: ChoiceChange): void {
    const entries = Object.entries({ ...this.choice, ...change });
    this.choice = Object.fromEntries(
      entries.filter(([, value]) => value !== undefined),
    ) as unknown as EmbedChoice;
    if (this.linkable) this.#memory.write(this.choice, this.#usual);
  }

  #changeAddress(name: 'base' | 'feed', text: string): void {
    const isHost = meantAddress(text) !== undefined;
    const value = isHost ? undefined : name === 'base' ? toBase(text) : toFeedAddress(text);
    const isEmptyFeed = name === 'feed' && !text.trim();
    const { [name]: _before, ...others } = this.#bad;
    this.#bad = value === undefined && !isEmptyFeed ? { ...others, [name]: text } : others;
    this.#memory.trust(name);
    if (value !== undefined || isEmptyFeed) this.#change({ [name]: value });
    else this.requestUpdate();
  }

  #reset(): void {
    this.#bad = {};
    this.choice = this.#usual;
    if (this.linkable) this.#memory.write(this.choice, this.#usual);
  }

  async #copy(id: string, text: string): Promise<void> {
    const done = await copyText(text);
    this.#copied = { id, text, done };
    this.#say(done ? this.#strings.copied : this.#strings.copyFailed);
    clearTimeout(this.#timers.copied);
    if (!done) return;
    this.#timers.copied = setTimeout(() => {
      this.#copied = undefined;
      this.requestUpdate();
    }, CONFIRMED);
  }

  #markCopyText(): void {
    const box = this.shadowRoot?.querySelector<HTMLTextAreaElement>('.copy-text');
    box?.focus();
    box?.select();
  }

  #sayChanged(code: string): void {
    clearTimeout(this.#timers.spoken);
    this.#copied = undefined;
    this.#timers.spoken = setTimeout(() => {
      this.#say(this.#strings.changed(String(code.split('\n').length)));
    }, ANNOUNCE);
  }

  #say(words: string): void {
    this.#spoken = words;
    this.requestUpdate();
  }

  get #strings(): AssistantView['strings'] {
    return assistantStrings[toMain(this.#language.language)];
  }

  get #view(): AssistantView {
    return {
      lang: toMain(this.#language.language),
      strings: this.#strings,
      choice: this.choice,
      snippet: this.snippet,
      facts: this.#facts,
      home: this.#home,
      result: this.#result,
      cms: this.#cms,
      width: this.#width,
      copied: this.#copied,
      bad: this.#bad,
      blocked: this.#blocked.hostOf(feedAddress(this.choice)),
      strangers: this.#memory.strangers(this.#home),
      change: (change) => {
        this.#change(change);
      },
      changeAddress: (name, text) => {
        this.#changeAddress(name, text);
      },
      reset: () => {
        this.#reset();
      },
      show: (result) => {
        this.#result = result;
        this.requestUpdate();
      },
      showCms: (cms) => {
        this.#cms = cms;
        this.requestUpdate();
      },
      showWidth: (width) => {
        this.#width = width;
        this.requestUpdate();
      },
      copy: (id, text) => void this.#copy(id, text),
      save: (text) => {
        this.#copied = saveCode(text, this.#strings.saveFailed);
        this.#say(this.#copied?.words ?? '');
      },
      share: this.linkable
        ? () => void this.#copy('share', this.#memory.link(this.choice, this.#usual))
        : undefined,
    };
  }

  protected override render(): TemplateResult {
    const view = this.#view;
    const { strings, copied, strangers } = view;
    return html`<div class="root">
      <div class="container">
        <div class="assistant">
          ${choiceForm(view)}
          <div class="outcome">
            ${
              strangers.length > 0
                ? html`<p class="warning">${strings.strangerBase(strangers.join(', '))}</p>`
                : nothing
            }
            ${stage(view, this.#preview.staged)} ${resultPanels(view)}
            <div class="heard" aria-live="polite">
              ${this.#spoken ? html`<p>${this.#spoken}</p>` : nothing}
            </div>
            ${copied?.done === false ? copyByHand(copied.words ?? strings.copyFailed, copied.text) : nothing}
          </div>
        </div>
      </div>
    </div>`;
  }
}
