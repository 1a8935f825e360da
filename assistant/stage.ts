/** The place of the preview, in three widths. */
import { html, nothing, type TemplateResult } from 'lit';
import type { AssistantView, PreviewWidth } from './assistant.types.js';
import { previewChoice } from './preview.js';

/** What is on the stage. */
export interface Staged {
  readonly state: 'loading' | 'ready' | 'failed';
  readonly node?: Node;
}

const WIDTHS: readonly PreviewWidth[] = ['full', 'tablet', 'phone'];

function widthChoice({ strings, width, showWidth }: AssistantView): TemplateResult {
  return html`<div class="choices" role="radiogroup" aria-label=${strings.preview}>
    ${WIDTHS.map(
      (each) =>
        html`<label class="chip">
          <input
            type="radio"
            name="width"
            value=${each}
            .checked=${each === width}
            @change=${() => {
              showWidth(each);
            }}
          />
          <span>${strings.widths[each]}</span>
        </label>`,
    )}
  </div>`;
}

/** The section with the preview. */
export function stage(view: AssistantView, { state, node }: Staged): TemplateResult {
  const { strings, width, choice, home, snippet, strangers, blocked } = view;
  const shown = previewChoice(choice, home, strangers);
  const isOther = choice.base !== home || choice.feed !== shown.feed;
  const isOwnData = shown.feed === undefined;
  const words = {
    loading: strings.previewLoading,
    failed: strings.previewFailed,
    // Nothing to be seen of this choice: the same reason as for the missing code.
    ready: snippet.impossible ?? '',
  };
  return html`<section class="preview" part="preview" aria-labelledby="preview">
    <div class="block-head">
      <h2 id="preview">${strings.preview}</h2>
      ${widthChoice(view)}
    </div>
    <div
      class="stage ${state === 'loading' ? 'is-loading' : ''}"
      role="group"
      aria-labelledby="preview"
      tabindex="0"
    >
      <div class="canvas is-${width} is-${choice.form}">
        ${node ?? html`<p class="muted">${words[state]}</p>`}
      </div>
    </div>
    ${
      blocked === undefined || shown.feed === undefined
        ? nothing
        : html`<p class="warning">${strings.previewBlocked(blocked)}</p>`
    }
    ${isOther ? html`<p class="hint">${strings.previewOwn(home, isOwnData)}</p>` : nothing}
  </section>`;
}
