import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { templateTables } from '../src/editors/sheets/tables.js';
import { hearFirstContact } from '../src/controllers/first-contact.js';
import { saveBlob } from '../src/exports/save-text.js';
import { FdsElement } from '../src/fds-element.js';
import { languageAround } from '../src/i18n/language-around.js';
import { toMain, type MainLanguage } from '../src/i18n/language.js';
import { LazyModule } from '../src/loading/lazy-module.js';
import { baseStyles } from '../src/styles/base.styles.js';
import { hostStyles } from '../src/styles/host.styles.js';
import { tokens } from '../src/styles/tokens.styles.js';
import { columnReference } from './columns.js';
import { dayInPictures, sheetPicture } from './day.js';
import { strings } from './editors.strings.js';
import { editorsStyles } from './editors.styles.js';
import type { GivenFile, Outcome, Refusal } from './read-files.js';
import { report } from './report.js';

/** Which format a template has. */
type Format = 'xlsx' | 'ods';

const TYPES: Readonly<Record<Format, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
};

/**
 * The tools of a data editor in the browser: the template to fill in, the check of a workbook or feed
 * with its report, the reference of all columns. Everything happens in the page.
 *
 * @summary Template, check and reference for those who keep the data.
 * @slot - Shown until it is ready, and where scripts are blocked.
 * @attr {string} lang - `de` (default) or `en`; otherwise the nearest `lang` around it.
 * @attr {string} preview - Address of a picture of `fds serve`; absent: none is shown.
 */
export class FdsEditors extends FdsElement {
  static override properties: PropertyDeclarations = {
    lang: {},
    preview: {},
  };

  static override styles: CSSResultGroup = [tokens, hostStyles, baseStyles, editorsStyles];

  /** Address of a picture of `fds serve`. */
  preview: string | null = null;

  readonly #checker = new LazyModule(() => import('./checker.js'));
  #outcome: Outcome | Refusal | undefined;
  #busy: string | undefined;
  #files: readonly GivenFile[] = [];
  #mapping = '';
  #isOver = false;
  #said = '';

  constructor() {
    super();
    hearFirstContact(this, async () => {
      await this.#checker.load();
      return !!this.#checker.module;
    });
  }

  get #lang(): MainLanguage {
    return toMain(languageAround(this));
  }

  protected override render(): TemplateResult {
    const lang = this.#lang;
    return html`<section>
        <h2>${strings.templateTitle[lang]}</h2>
        <p>${strings.template[lang]}</p>
        <div class="buttons">
          ${this.#button(strings.saveXlsx[lang], () => this.#saveTemplate('xlsx'))}
          ${this.#button(strings.saveOds[lang], () => this.#saveTemplate('ods'))}
        </div>
        ${sheetPicture(lang)}
      </section>
      <section>
        <h2>${strings.checkTitle[lang]}</h2>
        <p>${strings.check[lang]}</p>
        ${this.#dropZone(lang)}
        <div class="result" aria-live="polite">${this.#result(lang)}</div>
        ${this.#saveButtons(lang)}
        <div aria-live="polite">${this.#said ? html`<p class="said">${this.#said}</p>` : ''}</div>
      </section>
      <section>
        <h2>${strings.dayTitle[lang]}</h2>
        ${dayInPictures(lang, this.preview ?? undefined)}
      </section>
      <section>
        <h2>${strings.columnsTitle[lang]}</h2>
        <p>${strings.columns[lang]}</p>
        ${columnReference(lang)}
      </section>`;
  }

  #button(label: string, act: () => unknown): TemplateResult {
    return html`<button type="button" @click=${() => void act()}>${label}</button>`;
  }

  #dropZone(lang: MainLanguage): TemplateResult {
    const over = (isOver: boolean) => (event: DragEvent) => {
      event.preventDefault();
      this.#isOver = isOver;
      this.requestUpdate();
    };
    return html`<div
      class="drop ${this.#isOver ? 'over' : ''}"
      @dragover=${over(true)}
      @dragleave=${over(false)}
      @drop=${(event: DragEvent) => {
        over(false)(event);
        void this.check([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <label class="choose">
        ${strings.choose[lang]}
        <input
          type="file"
          multiple
          accept=".json,.xlsx,.ods,.csv,.tsv"
          @change=${({ target }: Event) => {
            const input = target as HTMLInputElement;
            const files = [...(input.files ?? [])];
            // The same file, mended, can be chosen again.
            input.value = '';
            void this.check(files);
          }}
        />
      </label>
      <span class="muted">${strings.drop[lang]}</span>
      <label>
        ${strings.mapping[lang]}
        <select
          @change=${({ target }: Event) => {
            this.#mapping = (target as HTMLSelectElement).value;
            if (this.#files.length > 0) void this.check(this.#files);
          }}
        >
          <option value="">${strings.ownTemplate[lang]}</option>
          <option value="portfolio">${strings.portfolio[lang]}</option>
        </select>
      </label>
    </div>`;
  }

  #result(lang: MainLanguage): unknown {
    if (this.#busy !== undefined) return html`<p>${this.#busy} ${strings.busy[lang]}</p>`;
    return this.#outcome ? report(this.#outcome, lang) : nothing;
  }

  #saveButtons(lang: MainLanguage): unknown {
    const outcome = this.#outcome;
    if (!outcome || 'failure' in outcome) return nothing;
    const { name, findings, feed, imported } = outcome;
    const isWhole = (imported?.problems.length ?? 0) === 0;
    // There is an outcome, so what made it is there.
    const page = (): string =>
      this.#checker.module?.checkPage(name, findings, Date.now(), lang, imported) ?? '';
    return html`<div class="buttons">
      ${this.#button(strings.saveReport[lang], () => this.#save('bericht.html', 'text/html', page()))}
      ${
        feed === undefined
          ? nothing
          : this.#button(strings.saveFeed[lang], () =>
              this.#save('feed.v1.json', 'application/json', feed),
            )
      }
      ${isWhole ? nothing : html`<span class="muted">${strings.incomplete[lang]}</span>`}
    </div>`;
  }

  /** Checks files as if they had been dropped. */
  async check(files: readonly GivenFile[]): Promise<void> {
    if (files.length === 0) return;
    this.#files = files;
    this.#said = '';
    this.#busy = files.map(({ name }) => name).join(', ');
    this.requestUpdate();
    await this.updateComplete;
    const outcome = await this.#judge(files);
    // Of two files the later one counts, however long the first takes.
    if (this.#files !== files) return;
    this.#busy = undefined;
    this.#outcome = outcome;
    this.requestUpdate();
  }

  async #judge(files: readonly GivenFile[]): Promise<Outcome | Refusal> {
    await this.#checker.load();
    const { module } = this.#checker;
    if (!module) return { name: files[0]?.name ?? '', failure: strings.notLoaded };
    const mapping = this.#mapping || undefined;
    return module.readFiles(files, { mapping, now: () => Date.now() });
  }

  async #saveTemplate(format: Format): Promise<void> {
    const lang = this.#lang;
    const tables = templateTables(lang);
    const bytes =
      format === 'xlsx'
        ? await (await import('../src/editors/workbook/write-xlsx.js')).writeXlsx(tables, lang)
        : (await import('../src/editors/workbook/write-ods.js')).writeOds(tables, lang);
    this.#save(
      lang === 'de' ? `vorlage.${format}` : `template.${format}`,
      TYPES[format],
      bytes as BlobPart,
    );
  }

  #save(name: string, type: string, content: BlobPart): void {
    const lang = this.#lang;
    const isSaved = saveBlob(name, new Blob([content], { type }));
    this.#said = isSaved === false ? strings.notSaved[lang] : `${strings.saved[lang]} ${name}`;
    this.requestUpdate();
  }
}
