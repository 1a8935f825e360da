/** The switches above the cascade. */
import { html, type TemplateResult } from 'lit';
import type { Language } from '../../i18n/language.js';
import { cascadeStrings } from '../../texts/de/cascade.js';
import type { CascadeViewName } from './cascade.scene.js';

const VIEWS: readonly CascadeViewName[] = ['picture', 'list'];

/** What the switches show, and what they do. */
export interface Switches {
  readonly lang: Language;
  /** The view that was asked for; absent where the width decides. */
  readonly wanted: CascadeViewName | undefined;
  readonly onlyOfficial: boolean;
  readonly show: (name: CascadeViewName) => void;
  readonly toggleOfficial: () => void;
}

/** The switch for one width: nothing is measured, so both stand there and the style sheet shows one. */
function renderViews({ lang, wanted, show }: Switches, byWidth: CascadeViewName): TemplateResult {
  const strings = cascadeStrings[lang];
  return html`<span
    class="views"
    data-for=${byWidth}
    part="views"
    role="group"
    aria-label=${strings.views}
    >${VIEWS.map(
      (name) =>
        html`<button
          type="button"
          class="link view"
          data-view=${name}
          aria-pressed=${name === (wanted ?? byWidth)}
          @click=${() => {
            show(name);
          }}
        >
          ${strings.view[name]}
        </button>`,
    )}</span
  >`;
}

/** The buttons. */
export function renderSwitches(switches: Switches): TemplateResult {
  const { lang, onlyOfficial, toggleOfficial } = switches;
  return html`${renderViews(switches, 'list')}${renderViews(switches, 'picture')}
    <button
      type="button"
      class="link official"
      part="official"
      aria-pressed=${onlyOfficial}
      @click=${toggleOfficial}
    >
      ${cascadeStrings[lang].onlyOfficial}
    </button>`;
}
