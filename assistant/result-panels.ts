/** The result: code, policy, privacy, steps, checks; a tab each. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatMoment } from '../src/i18n/format-day.js';
import { formatNumber } from '../src/i18n/format.js';
import { RESULTS, type Result } from './assistant.strings.types.js';
import { accentTitle } from './accent-fields.js';
import type { AssistantView } from './assistant.types.js';
import { checkCommands } from './check-commands.js';
import { highlight } from './highlight.js';
import { EMBED_CMS } from './snippets/embed.types.js';
import { preloadEffect } from './snippets/preload-effect.generated.js';

/** How much of a long text is shown, in lines; copying takes all. */
const SHOWN_LINES = 60;

function copyButton(view: AssistantView, id: string, text: string, label: string): TemplateResult {
  const { strings, copied, copy } = view;
  const isCopied = copied?.id === id && copied.done;
  const run = (): void => {
    copy(id, text);
  };
  return html`<button
    type="button"
    class="button ${id === 'code' ? 'main' : 'quiet'} ${isCopied ? 'is-done' : ''}"
    @click=${run}
  >
    ${isCopied ? strings.copied : label}
  </button>`;
}

/** A text to be copied, in a box that can be scrolled. */
function codeBox(code: string, label: string): TemplateResult {
  // Lines and blanks matter within <pre>, hence no blank round the expression.
  return html`<pre tabindex="0" role="group" aria-label=${label}><code>${highlight(
    code,
  )}</code></pre>`;
}

function cutCode(view: AssistantView, code: string, label: string): TemplateResult {
  const { strings, lang } = view;
  const lines = code.split('\n');
  if (lines.length <= SHOWN_LINES) return codeBox(code, label);
  const shown = lines.slice(0, SHOWN_LINES).join('\n');
  const size = formatNumber(Math.ceil(new TextEncoder().encode(code).length / 1024), lang);
  return html`${codeBox(`${shown}\n…`, label)}
    <p class="hint">
      ${strings.cut(formatNumber(lines.length, lang), size)}
      <button
        type="button"
        class="link"
        @click=${() => {
          view.save(`${code}\n`);
        }}
      >
        ${strings.save}
      </button>
    </p>`;
}

/** Something to be copied, with its heading and button. */
function block(
  view: AssistantView,
  { id, title, text }: { readonly id: string; readonly title: string; readonly text: string },
): TemplateResult {
  return html`<div class="block">
    <div class="block-head">
      <h3>${title}</h3>
      ${copyButton(view, id, text, view.strings.copy)}
    </div>
    ${cutCode(view, text, title)}
  </div>`;
}

const list = (notes: readonly string[]): unknown =>
  notes.length > 0
    ? html`<ul class="notes">
        ${notes.map((note) => html`<li>${note}</li>`)}
      </ul>`
    : nothing;

function preloadBlock(view: AssistantView, text: string): TemplateResult {
  const { title, hint, effect } = view.strings.preload;
  const { without, with: faster, day } = preloadEffect;
  const number = (value: number): string => formatNumber(value, view.lang);
  return html`${block(view, { id: 'preload', title, text })}
    <p class="hint">
      ${hint(view.facts.version)}
      ${
        faster < without
          ? effect(number(faster), number(without), formatMoment(Date.parse(day), view.lang, 'day'))
          : nothing
      }
    </p>`;
}

function codePanel(view: AssistantView): TemplateResult {
  const { snippet, strings, lang } = view;
  if (snippet.impossible !== undefined) {
    return html`<div class="cannot-box">
      <h3>${strings.cannot}</h3>
      <p>${snippet.impossible}</p>
    </div>`;
  }
  const { head, body, css, code, notes, preload } = snippet;
  return html`<div class="block-all">${copyButton(view, 'code', code, strings.copyAll)}</div>
    ${block(view, { id: 'head', title: strings.part(1, strings.partHead), text: head })}
    ${block(view, { id: 'body', title: strings.part(2, strings.partBody), text: body })}
    ${
      css
        ? block(view, { id: 'css', title: strings.part(3, accentTitle[lang]), text: css })
        : nothing
    }
    ${preload ? preloadBlock(view, preload) : nothing}
    ${notes.length > 0 ? html`<h3>${strings.goodToKnow}</h3>` : nothing} ${list(notes)}`;
}

function policyPanel(view: AssistantView): TemplateResult {
  const { strings, snippet } = view;
  const { csp } = snippet;
  return html`<p>${strings.policyIntro}</p>
    ${block(view, { id: 'policy', title: strings.results.policy, text: csp.text })}
    ${list(csp.notes)}`;
}

function privacyPanel(view: AssistantView): TemplateResult {
  const { strings, snippet } = view;
  return html`<p>${strings.privacyIntro}</p>
    ${(['de', 'en'] as const).map(
      (lang) =>
        html`<div class="block">
          <div class="block-head">
            <h3>${strings.languages[lang]}</h3>
            ${copyButton(view, `privacy-${lang}`, snippet.privacy[lang], strings.copy)}
          </div>
          <blockquote lang=${lang}>${snippet.privacy[lang]}</blockquote>
        </div>`,
    )}`;
}

function guidePanel(view: AssistantView): TemplateResult {
  const { strings, snippet, cms, showCms } = view;
  const { editors, steps } = snippet.guides[cms];
  return html`<div class="choices" role="radiogroup" aria-label=${strings.system}>
      ${EMBED_CMS.map(
        (each) =>
          html`<label class="chip">
            <input
              type="radio"
              name="cms"
              value=${each}
              .checked=${each === cms}
              @change=${() => {
                showCms(each);
              }}
            />
            <span>${snippet.guides[each].name}</span>
          </label>`,
      )}
    </div>
    <ol class="steps">
      ${steps.map((step) => html`<li>${step}</li>`)}
    </ol>
    ${
      editors.length > 0
        ? html`<h3>${strings.survivalTitle}</h3>
            <dl class="editors">
              ${editors.map(
                ({ name, survival }) =>
                  html`<div>
                    <dt>${name}</dt>
                    <dd class="is-${survival}">${strings.survival[survival]}</dd>
                  </div>`,
              )}
            </dl>`
        : nothing
    }`;
}

function checkPanel(view: AssistantView): TemplateResult {
  const { strings, choice } = view;
  const { debug, curl } = strings;
  const isWidget = choice.form === 'script' || choice.form === 'div';
  const commands = checkCommands(choice, view.facts, strings.ownPage);
  return html`${
      isWidget
        ? html`<p>${debug.hint}</p>
            ${block(view, { id: 'debug', title: debug.label, text: strings.pageExample })}`
        : nothing
    }
    <p>${curl.hint}</p>
    ${block(view, { id: 'curl', title: curl.label, text: commands })}
    <p class="hint">${strings.expect}</p>`;
}

const PANELS: Readonly<Record<Result, (view: AssistantView) => TemplateResult>> = {
  code: codePanel,
  policy: policyPanel,
  privacy: privacyPanel,
  guide: guidePanel,
  check: checkPanel,
};

/** Arrow keys, Home and End move between the tabs, as everywhere. */
function onTabKey(view: AssistantView, event: KeyboardEvent): void {
  const at = RESULTS.indexOf(view.result);
  const last = RESULTS.length - 1;
  const targets: Readonly<Record<string, number>> = {
    ArrowRight: at === last ? 0 : at + 1,
    ArrowLeft: at === 0 ? last : at - 1,
    Home: 0,
    End: last,
  };
  const next = RESULTS[targets[event.key] ?? -1];
  if (!next) return;
  event.preventDefault();
  view.show(next);
  const tabs = (event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('[role="tab"]');
  tabs[RESULTS.indexOf(next)]?.focus();
}

/** All of the result. */
export function resultPanels(view: AssistantView): TemplateResult {
  const { strings, result, show } = view;
  return html`<section class="result" part="result" aria-labelledby="result">
    <h2 id="result">${strings.result}</h2>
    <div
      class="tabs"
      role="tablist"
      aria-labelledby="result"
      @keydown=${(event: KeyboardEvent) => {
        onTabKey(view, event);
      }}
    >
      ${RESULTS.map(
        (each) =>
          html`<button
            type="button"
            role="tab"
            id="tab-${each}"
            aria-controls="panel-${each}"
            aria-selected=${each === result}
            tabindex=${each === result ? 0 : -1}
            @click=${() => {
              show(each);
            }}
          >
            ${strings.results[each]}
          </button>`,
      )}
    </div>
    ${RESULTS.map(
      (each) =>
        html`<div
          class="panel ${each === result ? '' : 'is-away'}"
          role="tabpanel"
          id="panel-${each}"
          aria-labelledby="tab-${each}"
        >
          <h3 class="on-paper">${strings.results[each]}</h3>
          ${PANELS[each](view)}
        </div>`,
    )}
  </section>`;
}
