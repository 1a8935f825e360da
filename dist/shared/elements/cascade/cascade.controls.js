import { html } from 'lit';
import { viewSwitch } from '../../parts/view-switch.js';
import { cascadeStrings } from '../../texts/de/cascade.js';

/** The switches above the cascade. */
const VIEWS = ['picture', 'list'];
/** The buttons. */
function renderSwitches(switches) {
    const { lang, wanted: shown, show, onlyOfficial, toggleOfficial } = switches;
    const strings = cascadeStrings[lang];
    const views = (byWidth) => viewSwitch({ strings, views: VIEWS, shown, show, byWidth });
    return html `${views('list')}${views('picture')}
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

export { renderSwitches };
