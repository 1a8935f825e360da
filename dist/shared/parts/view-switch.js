import { nothing, html } from 'lit';

/** The switch between the views of a widget, and its buttons. */
/** One of the buttons, or one that switches something else. */
const viewButton = ({ words, isShown, show, name, room }) => html `<button
    type="button"
    class=${room === undefined ? 'link view' : `link view ${room}`}
    data-view=${name ?? nothing}
    aria-pressed=${isShown}
    @click=${show}
  >
    ${words}
  </button>`;
/** The switch. */
function viewSwitch({ strings, views, shown, show, byWidth, }) {
    const buttons = views.map((name) => viewButton({
        name,
        words: strings.view[name],
        isShown: name === (shown ?? byWidth),
        show: () => {
            show(name);
        },
    }));
    return html `<span
    class="views"
    data-for=${byWidth ?? nothing}
    part="views"
    role="group"
    aria-label=${strings.views}
    >${buttons}</span
  >`;
}

export { viewButton, viewSwitch };
