/** The switches above the cascade. */
import { html, type TemplateResult } from 'lit';
import type { Language } from '../../i18n/language.js';
import { viewSwitch } from '../../parts/view-switch.js';
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

/** The buttons. */
export function renderSwitches(switches: Switches): TemplateResult {
  const { lang, wanted: shown, show, onlyOfficial, toggleOfficial } = switches;
  const strings = cascadeStrings[lang];
  const views = (byWidth: CascadeViewName): TemplateResult =>
    viewSwitch({ strings, views: VIEWS, shown, show, byWidth });
  return html`${views('list')}${views('picture')}
    <button
      type="button"
      class="link official"
      part="official"
      aria-pressed=${onlyOfficial}
      @click=${toggleOfficial}
    >
      ${strings.onlyOfficial}
    </button>`;
}
