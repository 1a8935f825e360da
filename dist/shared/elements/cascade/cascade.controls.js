import { html } from 'lit';
import { cascadeStrings } from '../../texts/de/cascade.js';

/** The switches above the cascade. */
const VIEWS = ['picture', 'list'];
/** The switch for one width: nothing is measured, so both stand there and the style sheet shows one. */
function renderViews({ lang, wanted, show }, byWidth) {
    const strings = cascadeStrings[lang];
    return html `<span
    class="views"
    data-for=${byWidth}
    part="views"
    role="group"
    aria-label=${strings.views}
    >${VIEWS.map((name) => html `<button
          type="button"
          class="link view"
          data-view=${name}
          aria-pressed=${name === (wanted ?? byWidth)}
          @click=${() => {
        show(name);
    }}
        >
          ${strings.view[name]}
        </button>`)}</span
  >`;
}
/** The buttons. */
function renderSwitches(switches) {
    const { lang, onlyOfficial, toggleOfficial } = switches;
    return html `${renderViews(switches, 'list')}${renderViews(switches, 'picture')}
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

export { renderSwitches };
