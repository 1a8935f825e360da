/** The part of the form for the accent: one colour for light pages, one for dark ones. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { AssistantView } from './assistant.types.js';
import { USUAL_ACCENT } from './snippets/accent.js';

const words = {
  de: { light: 'Akzentfarbe, hell', dark: 'Akzentfarbe, dunkel', none: 'Farbe nicht ändern' },
  en: { light: 'Accent, light', dark: 'Accent, dark', none: 'Leave the colour' },
};

/** Heading over the rule for the page's style sheet. */
export const accentTitle = { de: 'CSS Ihrer Seite', en: 'CSS of your page' };

/** Two fields and a way back. */
export function accentFields({ lang, choice, change }: AssistantView): TemplateResult {
  const { accent = USUAL_ACCENT } = choice;
  const text = words[lang];
  return html`${(['light', 'dark'] as const).map(
    (scheme) =>
      html`<label class="field">
        <span class="label">${text[scheme]}</span>
        <input
          type="color"
          name="accent-${scheme}"
          .value=${live(accent[scheme])}
          @input=${({ target }: Event) => {
            change({ accent: { ...accent, [scheme]: (target as HTMLInputElement).value } });
          }}
        />
      </label>`,
  )}
  ${
    choice.accent
      ? html`<button
          type="button"
          class="link"
          name="no-accent"
          @click=${() => {
            change({ accent: undefined });
          }}
        >
          ${text.none}
        </button>`
      : nothing
  }`;
}
