/** The switch between the views of a widget, and its buttons. */
import { html, nothing, type TemplateResult } from 'lit';

/** A button that is pressed while what it names is shown. */
export interface ViewButton {
  readonly words: string;
  readonly isShown: boolean;
  readonly show: () => void;
  /** The view that it stands for. */
  readonly name?: string;
  /** The room in which it stands there, where the style sheet decides that. */
  readonly room?: string;
}

/** One of the buttons, or one that switches something else. */
export const viewButton = ({ words, isShown, show, name, room }: ViewButton): TemplateResult =>
  html`<button
    type="button"
    class=${room === undefined ? 'link view' : `link view ${room}`}
    data-view=${name ?? nothing}
    aria-pressed=${isShown}
    @click=${show}
  >
    ${words}
  </button>`;

/** What a switch says, and does. */
export interface ViewSwitch<Name extends string> {
  /** Its own name, and those of the views. */
  readonly strings: { readonly views: string; readonly view: Readonly<Record<Name, string>> };
  readonly views: readonly Name[];
  readonly shown: Name | undefined;
  readonly show: (name: Name) => void;
  /** The view of one width: nothing is measured, so a switch for each stands there and the style sheet shows one. */
  readonly byWidth?: Name;
}

/** The switch. */
export function viewSwitch<Name extends string>({
  strings,
  views,
  shown,
  show,
  byWidth,
}: ViewSwitch<Name>): TemplateResult {
  const buttons = views.map((name) =>
    viewButton({
      name,
      words: strings.view[name],
      isShown: name === (shown ?? byWidth),
      show: () => {
        show(name);
      },
    }),
  );
  return html`<span
    class="views"
    data-for=${byWidth ?? nothing}
    part="views"
    role="group"
    aria-label=${strings.views}
    >${buttons}</span
  >`;
}
