/** Fields of the assistant's form: a choice out of a list, and what a page says of its look. */
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { AssistantView } from './assistant.types.js';
import { EMBED_GROUNDS, EMBED_THEMES } from './snippets/embed.types.js';

/** What can be chosen in a list. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** What a field holds now. */
export const valueOf = ({ target }: Event): string =>
  (target as HTMLInputElement | HTMLSelectElement).value;

/** A choice out of a list. */
export function select(
  name: string,
  label: string,
  options: readonly Option[],
  chosen: string,
  choose: (value: string) => void,
): TemplateResult {
  return html`<label class="field">
    <span class="label">${label}</span>
    <select
      name=${name}
      .value=${live(chosen)}
      @change=${(event: Event) => {
        choose(valueOf(event));
      }}
    >
      ${options.map(
        (each) =>
          html`<option value=${each.value} ?selected=${each.value === chosen}>
            ${each.label}
          </option>`,
      )}
    </select>
  </label>`;
}

/** Colour scheme and ground. */
export function lookFields({ choice, strings, change }: AssistantView): TemplateResult {
  const { themes, grounds } = strings;
  return html`${select(
    'theme',
    strings.theme,
    [
      { value: '', label: themes.page },
      ...EMBED_THEMES.map((value) => ({ value, label: themes[value] })),
    ],
    choice.theme ?? '',
    (value) => {
      change({ theme: EMBED_THEMES.find((theme) => theme === value) });
    },
  )}
  ${select(
    'ground',
    strings.ground,
    [
      { value: '', label: grounds.page },
      ...EMBED_GROUNDS.map((value) => ({ value, label: grounds[value] })),
    ],
    choice.ground ?? '',
    (value) => {
      change({ ground: EMBED_GROUNDS.find((ground) => ground === value) });
    },
  )}`;
}
